import { credentialsOf, deprecatedBase, type Server } from '../../recipes/fill-request.ts';
import { placeholdersOf } from '../../recipes/placeholders.ts';
import type { Captures, Recipe, RecipeRequest, Step } from '../../recipes/recipe.ts';
import { argument, jsonArgument, variable } from './shell.ts';

/** What a request needs beside it, to be sent. */
export type SampleRequest = Pick<Recipe, 'request' | 'setUp' | 'state' | 'cleanUp' | 'capture'>;

/** Commands for bash, zsh or any POSIX shell, typed in or in a file, beside curl 7.84 or later. */
export interface CurlScript {
  /** The request that counts; alone it does what it should where it is the only command. */
  readonly request: string;
  /** All commands; only the request that counts prints its answer. */
  readonly commands: readonly Command[];
}

export interface Command {
  readonly text: string;
  /** Whether it is the request that counts, or prints its answer. */
  readonly counts: boolean;
}

/** In characters. */
const LINE_LENGTH = 80;

/** Prints no answer, but says what goes wrong. */
const QUIET = '-sS -o /dev/null';

/** An error code is a fault as well. */
const STRICT = `-f ${QUIET}`;

/** How often a request is sent until what it waits for is there, with a pause of 0.2 seconds. */
const ATTEMPTS = 50;

/** A recipe for curl. Placeholders become variables of the shell. */
export function curlScript(recipe: SampleRequest, server: Server): CurlScript {
  const { setUp = [], request, state, cleanUp = [], capture } = recipe;
  const control = `${new URL(server.base).origin}/_mock/state`;
  const options = request.method === 'HEAD' ? '-I' : '-i';
  const counted = curl(request, server, options);
  const before = [
    ...(placeholdersOf({ setUp, request }).has('run') ? ['run=$(date +%s)'] : []),
    ...setUp.flatMap((step) => stepLines(step, server, STRICT)),
    ...(state === undefined
      ? []
      : [
          `state=$(curl -fsS ${control})`,
          `curl ${STRICT} -X PUT -d ${jsonArgument(JSON.stringify(state))} ${control}`,
        ]),
  ];
  const after = [
    ...(state === undefined ? [] : [`curl ${STRICT} -X PUT -d "${variable('state')}" ${control}`]),
    ...(capture === undefined ? [] : capturingLines(capture)),
    ...cleanUp.flatMap((step) => stepLines(step, server, QUIET)),
  ];
  return {
    request: counted,
    commands: [
      ...before.map((text) => ({ text, counts: false })),
      ...(capture === undefined
        ? [counted]
        : [`answer=$(${curl(request, server, `-sS ${options}`)})`, `printf '%s\\n' "$answer"`]
      ).map((text) => ({ text, counts: true })),
      ...after.map((text) => ({ text, counts: false })),
    ],
  };
}

function stepLines(step: Step, server: Server, options: string): string[] {
  const { request, capture = {}, until } = step;
  if (until !== undefined) {
    const pattern = `'"${until.member}": *${until.value}[^0-9]'`;
    const line = curl(request, server, '-sS');
    return [`for i in $(seq ${ATTEMPTS}); do ${line} | grep -q ${pattern} && break; sleep 0.2; done`];
  }
  const [captured] = Object.entries(capture);
  if (captured === undefined) return [curl(request, server, options)];
  const [name, what] = captured;
  // The last segment of Location is the id, and a header is easier to read than a body without a JSON tool.
  const header = what === 'id' ? 'location' : what;
  const line = `${name}=$(${curl(request, server, `${options} -w '%header{${header}}'`)})`;
  return what === 'id' ? [line, `${name}=\${${name}##*/}`] : [line];
}

/** Takes the id out of an answer that was shown. */
function capturingLines(capture: Captures): string[] {
  return Object.keys(capture).map(
    (name) => `${name}=$(printf '%s\\n' "$answer" | sed -n 's|^[Ll]ocation:.*/\\([0-9]*\\).*|\\1|p')`,
  );
}

function curl(request: RecipeRequest, { base, accounts }: Server, options: string): string {
  const { method, path, headers = {}, body, deprecatedVersion } = request;
  const credentials = credentialsOf(request.account ?? 'write', accounts);
  const isImplied = method === 'GET' || method === 'HEAD' || (method === 'POST' && body !== undefined);
  const command = [
    `curl ${options}`,
    isImplied ? '' : `-X ${method}`,
    credentials === undefined ? '' : `-u ${credentials}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${argument(`${name}: ${value}`)}`),
    // Without this curl would say that the body is a form.
    body !== undefined && headers['Content-Type'] === undefined ? "-H 'Content-Type:'" : '',
    bodyOption(body),
    argument(`${deprecatedVersion === true ? deprecatedBase(base) : base}${path}`),
  ];
  const spaces =
    body !== undefined && 'spaces' in body ? `head -c ${body.spaces} /dev/zero | tr '\\0' ' ' | ` : '';
  return spaces + inLines(command.filter((part) => part !== ''));
}

/** A command in one line or, where that would be long, with a line for each of its options. */
function inLines(parts: readonly string[]): string {
  const line = parts.join(' ');
  return line.length <= LINE_LENGTH ? line : parts.join(' \\\n  ');
}

function bodyOption(body: RecipeRequest['body']): string {
  if (body === undefined) return '';
  if ('spaces' in body) return '--data-binary @-';
  return `-d ${jsonArgument('text' in body ? body.text : JSON.stringify(body.json))}`;
}
