import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { Command, CommanderError, type Option } from 'commander';
import { DocumentError, type Problem } from '../contract/document-error.ts';
import { readText } from '../contract/load-document.ts';
import { type LocatedYaml, parseLocated } from '../contract/located-yaml.ts';

const require = createRequire(import.meta.url);

/** A configuration file that cannot be used: as wrong as a command line that cannot be. */
export class ConfigError extends DocumentError {}

/** An option; what it excludes is not in the types of commander. */
type Known = Option & { readonly conflictsWith: readonly string[] };

/**
 * Adds the option that names a configuration file. Its keys are the names of the command's other options; what the
 * command line says goes before it.
 */
export function addConfigOption(command: Command): Command {
  return command
    .option('--config <file>', 'options as JSON or YAML, such as quiet: true')
    .hook('preAction', applyConfig);
}

async function applyConfig(command: Command): Promise<void> {
  const { config } = command.opts<{ readonly config?: string }>();
  if (config === undefined) return;
  const options = (command.options as Known[]).filter((option) => option.attributeName() !== 'config');
  const given = await readConfig(config, options);
  const isFromLine = (option: Known) => command.getOptionValueSource(option.attributeName()) === 'cli';
  for (const name of given.keys()) {
    const option = options.find((one) => one.attributeName() === name);
    if (option === undefined || options.some((one) => isFromLine(one) && exclude(one, option))) continue;
    command.setOptionValueWithSource(name, given.get(name), 'config');
  }
}

function exclude(one: Known, other: Known): boolean {
  return (
    one.attributeName() === other.attributeName() ||
    one.conflictsWith.includes(other.attributeName()) ||
    other.conflictsWith.includes(one.attributeName())
  );
}

/** @throws ConfigError with every fault and its place */
async function readConfig(path: string, options: readonly Known[]): Promise<ReadonlyMap<string, unknown>> {
  const file = relative('', path) || path;
  const { yaml, at } = await readLocated(path, file);
  const { isMap, isNode } = require('yaml') as typeof import('yaml');
  const problems: Problem[] = [];
  if (!isMap(yaml.contents))
    throw new ConfigError([{ file, reason: 'holds no options: its top is not an object' }]);
  const names = options.map((option) => option.attributeName());
  const all: string[] = [];
  for (const { key, value } of yaml.contents.items) {
    const complain = (node: unknown, reason: string) => problems.push({ file, ...at(node), reason });
    const option = options[names.indexOf(String(key))];
    if (option === undefined) {
      complain(key, `There is no option '${key}'; what can be set is ${[...new Set(names)].join(', ')}.`);
      continue;
    }
    const args = argumentsOf(option, isNode(value) ? value.toJS(yaml) : value, dirname(path));
    const fault = args === undefined ? `The option '${key}' is true or false.` : faultOf(args, options);
    if (fault !== undefined) complain(value ?? key, fault);
    all.push(...(args ?? []));
  }
  if (problems.length > 0) throw new ConfigError(problems);
  const fault = faultOf(all, options);
  if (fault !== undefined) throw new ConfigError([{ file, reason: fault }]);
  const parsed = parse(all, options);
  const given = names.filter((name) => parsed.getOptionValueSource(name) === 'cli');
  return new Map(given.map((name) => [name, parsed.getOptionValue(name)]));
}

async function readLocated(path: string, file: string): Promise<LocatedYaml> {
  try {
    return parseLocated(await readText(path), file);
  } catch (error) {
    throw error instanceof DocumentError ? new ConfigError(error.problems) : error;
  }
}

/** What the command line says of arguments; undefined if it takes them. */
function faultOf(args: readonly string[], options: readonly Option[]): string | undefined {
  try {
    parse(args, options);
    return undefined;
  } catch (error) {
    if (error instanceof CommanderError) return error.message.replace(/^error: /, '');
    throw error;
  }
}

function parse(args: readonly string[], options: readonly Option[]): Command {
  const command = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  for (const option of options) command.addOption(option);
  return command.parse(args, { from: 'user' });
}

/**
 * The words of a command line that give an option a value: a list gives them to it one by one, an object as
 * `name=value`. The paths of files are relative to the folder of the configuration file.
 *
 * @returns undefined for a value of an option that has none
 */
function argumentsOf(option: Known, value: unknown, folder: string): string[] | undefined {
  const { flags, long = '', negate, optional, required } = option;
  if (typeof value === 'boolean' && !required) return value === negate ? [] : [long];
  if (!required && !optional) return undefined;
  if (Array.isArray(value)) return value.map((one) => `${long}=${one}`);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).map(([name, one]) => `${long}=${name}=${one}`);
  const isPath = /<(file|folder)>/.test(flags) && !isAbsolute(String(value));
  return [`${long}=${isPath ? join(folder, String(value)) : (value ?? '')}`];
}
