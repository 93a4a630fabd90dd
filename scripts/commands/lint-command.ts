import { existsSync } from 'node:fs';
import { access, constants, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { changedSince, digestInputs, writeManifest } from '../build/manifest.ts';
import { toolFiles } from '../build/tool-files.ts';
import { parseOpenApi } from '../contract/load-document.ts';
import { type Finding, isFailure } from '../lint/findings.ts';
import { printFindings, printSummary } from '../lint/print-findings.ts';
import { overlayOf } from '../overlay/overlay-of.ts';
import { mayColour } from '../terminal/may-colour.ts';
import { needPackages } from './own-manifest.ts';

export interface LintOptions {
  readonly document?: string;
  readonly out?: string;
}

const SOURCE = 'openapi/openapi.yaml';
const OUT = 'generated';

/** What the rules of Redocly are. */
const RULES = fileURLToPath(new URL('../../redocly.yaml', import.meta.url));

/** Where it is remembered what was found to be clean: it is not looked at again until something of it has changed. */
const CLEAN = 'node_modules/.cache/store-api-lint';

/** What V8 says, in this thread or in another. */
const STACK_OVERFLOW = /^Maximum call stack size exceeded/;

/** The command that lints a document, and what was built of it. */
export function createLintCommand(): Command {
  return new Command('lint')
    .summary('lints a document by the rules of the contract')
    .description(
      'Lints an OpenAPI document with Redocly, with spectral:oas and with the rules of the contract, file by file.',
    )
    .option('--document <file>', `the document (default: "${SOURCE}")`)
    .option(
      '--out <folder>',
      `what was built of it, which is linted as well where it is not what would be built now (default: "${OUT}", if no document is given)`,
    )
    .addHelpText(
      'after',
      '\nEach finding is a line: file:line:column severity message (rule). Warnings fail as well.\nRules without a tool before their name are those of the contract: scripts/ruleset/RULES.md in its repository.',
    )
    .action(runLint);
}

/** Prints what is found. The process ends with 1 if there is something. */
export async function runLint({ document = SOURCE, out }: LintOptions): Promise<void> {
  const fault = await readingFault(document);
  if (fault !== undefined)
    throw new InvalidArgumentError(
      `cannot read ${document} (${fault}). Give the path of an OpenAPI document as --document.`,
    );
  needPackages();
  const bundle = join(out ?? OUT, 'openapi.yaml');
  const isWanted = (out !== undefined || document === SOURCE) && (await readingFault(bundle)) === undefined;
  const files = [document, ...(isWanted ? [bundle] : [])];
  const tools = [RULES, ...(await toolFiles('lint'))];
  const inputs = await digestInputs({
    document,
    out: dirname(bundle),
    choice: {},
    files: isWanted ? [bundle] : [],
    tools,
  });
  const colour = mayColour(process.stdout);
  const changed = await changedSince(CLEAN, inputs);
  if (changed?.length === 0) {
    console.log(printSummary([], files, colour));
    return;
  }
  const findings: Finding[] = [];
  const tell = (found: readonly Finding[]) => {
    findings.push(...found);
    for (const line of printFindings(found, colour)) console.log(line);
  };
  // With one a source is the contract itself, or lacks as little of it; its bundle is linted beside it.
  const hasOverlay = (await overlayOf(document)) !== undefined;
  // Loaded here: whoever asks for help need not wait for the linters.
  const { startSpectralAside } = await import('../lint/spectral-aside.ts');
  const { lintDocument } = await import('../lint/document.ts');
  const aside = startSpectralAside();
  try {
    const linted = await lintDocument(document, {
      hasBundle: hasOverlay,
      aside,
      edited: editedAlone(
        changed?.filter((file) => resolve(file) !== resolve(bundle)),
        tools,
      ),
      tell,
    });
    const hasFailed = findings.some(isFailure);
    if (!hasFailed) {
      const built = hasOverlay ? undefined : await bundleOf(document);
      tell(built?.lacks ?? []);
      const made = hasOverlay ? linted.bundle : built?.json;
      if (isWanted && (made === undefined || (await readFile(bundle, 'utf8')) !== (await yamlOf(made))))
        tell(await aside.ask({ root: bundle }));
    }
    console.log(printSummary(findings, hasFailed ? [document] : files, colour));
  } catch (error) {
    if (!(error instanceof Error) || !STACK_OVERFLOW.test(error.message)) throw error;
    throw new Error(
      `cannot lint ${document} (${error.message}). A $ref may lead in a circle through several files.`,
    );
  } finally {
    await aside.close();
  }
  if (findings.some(isFailure)) process.exitCode = 1;
  if (findings.length === 0 && existsSync('node_modules')) await writeManifest(CLEAN, inputs, []);
}

/** The files of a source that have changed, if nothing else has. */
function editedAlone(
  changed: readonly string[] | undefined,
  tools: readonly string[],
): readonly string[] | undefined {
  const others = new Set(tools.map((file) => resolve(file)));
  const isSource = (file: string) => /\.(ya?ml|json)$/.test(file) && !others.has(resolve(file));
  return changed?.every(isSource) ? changed : undefined;
}

/** What is built of a document, and what a mock of it does not find there. */
async function bundleOf(document: string): Promise<{ json?: string; lacks: readonly Finding[] }> {
  const { bundleDocument } = await import('../build/bundle.ts');
  const { completeDocument } = await import('../mock/complete-document.ts');
  const { decisions } = await import('../mock/decisions.ts');
  const file = relative('', document);
  const toFinding = (message: string): Finding => ({
    ...{ file, line: 1, column: 1, severity: 'info', rule: 'mock' },
    message,
  });
  try {
    const { json } = await bundleDocument(document);
    const completing = completeDocument(parseOpenApi(json, file), decisions);
    const lacks = await completing.then(
      ({ lacks }) => lacks,
      (error: Error) => [error.message],
    );
    return { json, lacks: lacks.map(toFinding) };
  } catch (error) {
    return { lacks: [toFinding(error instanceof Error ? error.message : String(error))] };
  }
}

/** A bundle as the build writes it. */
async function yamlOf(json: string): Promise<string> {
  return (await import('../build/bundle.ts')).bundleFrom(JSON.parse(json)).yaml;
}

/** Why a file cannot be read; undefined if it can. */
async function readingFault(path: string): Promise<string | undefined> {
  try {
    await access(path, constants.R_OK);
    return (await stat(path)).isFile() ? undefined : 'not a file';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}
