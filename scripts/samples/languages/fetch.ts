import { fits, indented, joined, spread } from '../layout.ts';
import { type Notation, writeHeaders, writeText, writeValue } from '../notation.ts';
import { type Call, capturesOf, type Script } from '../script.ts';
import { escapeText } from '../script-text.ts';
import { type Statements, writeStatements } from '../written-script.ts';

export const notation: Notation = {
  variable: (name) => name,
  text(text) {
    if (text.every((piece) => typeof piece === 'string')) return `'${escapeText(text.join(''), /'/g)}'`;
    const pieces = text.map((piece) =>
      typeof piece === 'object' ? `\${${piece.variable}}` : escapeText(piece, /[`$]/g),
    );
    return `\`${pieces.join('')}\``;
  },
  words: { null: 'null', true: 'true', false: 'false', object: '{}' },
  record: { open: '{ ', close: ' }' },
  pair: (key, value) => {
    if (!/^[a-z_]\w*$/i.test(key)) return `${notation.text([key])}: ${value}`;
    return key === value ? key : `${key}: ${value}`;
  },
  indent: '  ',
  isLabelling: false,
};

const ID_OF = `
async function idOf(answer) {
  if (answer.status !== 201) throw new Error(\`\${answer.status} \${await answer.text()}\`);
  return (await answer.json()).id;
}
`;

/** A module for browsers, and for Node 20 or later. */
export function writeFetch(script: Script): string {
  return joined([
    ...(capturesOf(script).includes('id') ? [ID_OF] : []),
    [...writeSettings(script), ...writeStatements(script, statementsFor(script))].join('\n'),
  ]);
}

/** Methods that a page may not send, and bodies that no page can. */
export function whyNotFetch({ method, body }: Call): string | undefined {
  if (['CONNECT', 'TRACE', 'TRACK'].includes(method)) return `fetch does not send ${method}.`;
  return body !== undefined && ['GET', 'HEAD'].includes(method)
    ? `fetch sends no body with ${method}.`
    : undefined;
}

export function writeSettings({ base, accounts, variables }: Script): string[] {
  return [
    `const api = ${notation.text([base])};`,
    ...Object.entries(accounts).map(
      ([name, credentials]) => `const ${name} = \`Basic \${btoa(${notation.text([credentials])})}\`;`,
    ),
    ...(variables.has('run') ? ['const run = String(Date.now());'] : []),
  ];
}

/** @param manual whether redirects are not followed */
export function writeFetchCall(one: Call, variables: ReadonlySet<string>, manual = false): string {
  const { method, url, account, headers, body, isUnlabelled } = one;
  const init = [
    ...(method === 'GET' ? [] : [`method: ${notation.text([method])}`]),
    ...(account === undefined && headers.length === 0 ? [] : [`headers: ${writeHeaders(one, notation)}`]),
    // A text would say of itself that it is plain text.
    ...(body === undefined
      ? []
      : [`body: ${isUnlabelled ? `new TextEncoder().encode(${bodyOf(body)})` : bodyOf(body)}`]),
    ...(manual ? ["redirect: 'manual'"] : []),
  ];
  const open = `fetch(${writeText(url, notation)}`;
  if (init.length === 0) return `${open})`;
  const line = `${open}, { ${init.join(', ')} })`;
  return fits(line) ? line : `${open}, ${spread('{', init, '}')})`;

  function bodyOf(value: NonNullable<Call['body']>): string {
    if ('json' in value) return `JSON.stringify(${writeValue(value.json, notation, variables)})`;
    if ('spaces' in value) return `' '.repeat(${value.spaces})`;
    return 'kept' in value ? value.kept : notation.text([value.text]);
  }
}

export function statementsFor({ variables, capture }: Script): Statements {
  const call = (one: Call) => `await ${writeFetchCall(one, variables)}`;
  const isReadAgain = Object.keys(capture).length > 0;
  return {
    answer: 'answer',
    assign: (name, expression) => `const ${name} = ${expression};`,
    alone: (expression) => `${expression};`,
    call,
    captured: (answer, what) =>
      what === 'id' ? `await idOf(${answer})` : `(${answer}).headers.get('${what}') ?? ''`,
    body: (answer) => `await (${answer}).text()`,
    wait: (waiting, member, value) =>
      [
        'for (let attempt = 0; attempt < 50; attempt += 1) {',
        indented(`const answer = ${call(waiting)};`),
        `  if ((await answer.json()).${member} === ${value}) break;`,
        '  await new Promise((done) => setTimeout(done, 200));',
        '}',
      ].join('\n'),
    count: (counted, outcome) => [
      `const answer = await ${writeFetchCall(counted, variables, outcome?.isRedirect)};`,
      `console.log(answer.status, await answer${isReadAgain ? '.clone()' : ''}.text());`,
      ...(outcome?.headers ?? []).map((name) => `console.log('${name}:', answer.headers.get('${name}'));`),
    ],
    say: (sentence) => `console.log(${notation.text([sentence])});`,
  };
}
