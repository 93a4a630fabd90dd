import type { Captures } from '../../recipes/recipe.ts';
import { shellQuote, shellWord } from '../../terminal/shell-word.ts';
import type { Call, Script, Statement } from '../script.ts';
import { onlyVariable, type Text, textWith } from '../script-text.ts';

/** In characters. */
const LINE_LENGTH = 80;

/** Prints no answer, but says what goes wrong; an error code is a fault as well. */
const QUIET = '-fsS -o /dev/null';

/** One command, which may have several lines. */
export interface Command {
  readonly text: string;
  /** Whether it is the request that counts, or prints its answer. */
  readonly counts: boolean;
}

/** Commands for bash, zsh or any POSIX shell, typed in or in a file, beside curl 7.84 or later. */
export function writeCurl(script: Script): string {
  return `${curlCommands(script)
    .map(({ text }) => text)
    .join('\n')}\n`;
}

/** The same, one by one. */
export function curlCommands(script: Script): Command[] {
  const { variables, before, counted, outcome, capture, after } = script;
  const write = (call: Call, options: string) => writeCommand(call, options, script);
  const options = counted.method === 'HEAD' ? '-sSI' : '-sSi';
  const isKept = Object.keys(capture).length > 0;
  const beside = (lines: readonly string[]) => lines.map((text) => ({ text, counts: false }));
  const sent = isKept
    ? [`answer=$(${write(counted, options)})`, `printf '%s\\n' "$answer"`]
    : [write(counted, options)];
  const setUp = [
    ...(variables.has('run') ? ['run=$(date +%s)'] : []),
    ...before.flatMap((one) => writeStatement(one, QUIET, write)),
  ];
  const rest = [
    ...(outcome === undefined ? [] : [`printf '\\n%s\\n' ${shellQuote(`Next: ${outcome.next}`)}`]),
    // The last segment of Location is the id, and a header is easier to read than a body without a JSON tool.
    ...Object.keys(capture).map(
      (name) => `${name}=$(printf '%s\\n' "$answer" | sed -n 's|^[Ll]ocation:.*/\\([0-9]*\\).*|\\1|p')`,
    ),
    // What is gone already need not be taken away.
    ...after.flatMap((one) => writeStatement(one, '-sS -o /dev/null', write)),
  ];
  return [...beside(setUp), ...sent.map((text) => ({ text, counts: true })), ...beside(rest)];
}

type Write = (call: Call, options: string) => string;

function writeStatement(one: Statement, options: string, write: Write): string[] {
  switch (one.do) {
    case 'wait': {
      const pattern = `'"${one.member}": *${one.value}[^0-9]'`;
      return [
        `for i in $(seq 50); do ${write(one.call, '-sS')} | grep -q ${pattern} && break; sleep 0.2; done`,
      ];
    }
    case 'change-state':
      return [`state=$(${write(one.read, '-fsS')})`, write(one.write, options)];
    case 'call':
      return writeCapturing(one.call, one.capture, options, write);
  }
}

function writeCapturing(call: Call, capture: Captures, options: string, write: Write): string[] {
  const [captured] = Object.entries(capture);
  if (captured === undefined) return [write(call, options)];
  const [name, what] = captured;
  const header = what === 'id' ? 'location' : what;
  const line = `${name}=$(${write(call, `${options} -w '%header{${header}}'`)})`;
  return what === 'id' ? [line, `${name}=\${${name}##*/}`] : [line];
}

function writeCommand(call: Call, options: string, { accounts, base, variables }: Script): string {
  const { method, url, account, headers, body, isUnlabelled } = call;
  const isImplied = body === undefined ? ['GET', 'HEAD'].includes(method) : method === 'POST';
  const parts = [
    `curl ${options}`,
    ...(isImplied ? [] : [`-X ${method}`]),
    ...(account === undefined ? [] : [`-u ${shellWord(accounts[account] ?? '')}`]),
    ...headers.map(([name, value]) => `-H ${writeWord([`${name}: `, ...value])}`),
    ...(isUnlabelled ? ["-H 'Content-Type:'"] : []),
    ...(body === undefined ? [] : [bodyOption(body, variables)]),
    writeWord(url.map((piece) => (onlyVariable([piece]) === 'api' ? base : piece))),
  ];
  const line = parts.join(' ');
  const command = line.length <= LINE_LENGTH ? line : parts.join(' \\\n  ');
  return body !== undefined && 'spaces' in body
    ? `head -c ${body.spaces} /dev/zero | tr '\\0' ' ' | ${command}`
    : command;
}

function bodyOption(body: NonNullable<Call['body']>, variables: ReadonlySet<string>): string {
  if ('spaces' in body) return '--data-binary @-';
  if ('kept' in body) return `-d "${variable(body.kept)}"`;
  // `-d` would take the line breaks out of a file only, but a text that begins with `@` for the name of one.
  if ('text' in body) return `--data-raw ${shellQuote(body.text)}`;
  return `--data-raw ${writeJson(body.json, variables)}`;
}

/** A word in which variables stand. */
function writeWord(text: Text): string {
  const joined = text.map((piece) =>
    typeof piece === 'object' ? variable(piece.variable) : piece.replaceAll(/["\\$`]/g, '\\$&'),
  );
  return text.every((piece) => typeof piece === 'string') ? shellWord(text.join('')) : `"${joined.join('')}"`;
}

/** JSON as a word. A string that is nothing but a variable loses its quotes, except for `run`, which is no number. */
function writeJson(value: unknown, variables: ReadonlySet<string>): string {
  const isNumber = (text: string) => !['run', undefined].includes(onlyVariable(textWith(text, variables)));
  // What the strings hold is taken apart after it was escaped, for JSON leaves the names of variables as they are.
  const json = JSON.stringify(value).replaceAll(/"(\{[a-z_]\w*\})"/g, (quoted, text: string) =>
    isNumber(text) ? text : quoted,
  );
  return textWith(json, variables)
    .map((piece) => (typeof piece === 'object' ? `"${variable(piece.variable)}"` : shellQuote(piece)))
    .join('');
}

/**
 * The value of a variable. A command is not run where an earlier one has left it empty, lest `/categories/` stand for
 * all of them; the first line of a script sets `run`.
 */
function variable(name: string): string {
  return name === 'run' ? '$run' : `\${${name}:?}`;
}
