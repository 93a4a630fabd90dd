import { indented, joined } from '../layout.ts';
import { type Notation, writeRequest, writeValue } from '../notation.ts';
import { type Call, capturesOf, type Script } from '../script.ts';
import { escapeText } from '../script-text.ts';
import { type Statements, writeStatements } from '../written-script.ts';

const notation: Notation = {
  variable: (name) => name,
  text(text) {
    const quoted = text.map((piece) =>
      typeof piece === 'object' ? `{${piece.variable}}` : escapeText(piece, /"/g),
    );
    if (text.every((piece) => typeof piece === 'string')) return `"${quoted.join('')}"`;
    const doubled = text.map((piece, place) =>
      typeof piece === 'object' ? quoted[place] : quoted[place]?.replaceAll(/[{}]/g, '$&$&'),
    );
    return `f"${doubled.join('')}"`;
  },
  words: { null: 'None', true: 'True', false: 'False', object: '{}' },
  record: { open: '{', close: '}' },
  pair: (key, value) => `"${escapeText(key, /"/g)}": ${value}`,
  indent: '    ',
  isLabelling: true,
};

const NO_REDIRECTS = `
class NoRedirects(HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None
`;

const requestWith = (open: string) => `
def request(method, url, headers, body=None):
    try:
        answer = ${open}(Request(url, body, headers, method=method))
    except HTTPError as error:
        answer = error
    answer.text = answer.read().decode()
    return answer
`;

const ID_OF = `
def id_of(answer):
    if answer.status != 201:
        raise RuntimeError(f"{answer.status} {answer.text}")
    return json.loads(answer.text)["id"]
`;

/** A script for Python 3.8 or later, with nothing but its standard library. */
export function writePython(script: Script): string {
  const settings = [
    `api = ${notation.text([script.base])}`,
    ...Object.entries(script.accounts).map(
      ([name, credentials]) =>
        `${name} = "Basic " + b64encode(${notation.text([credentials])}.encode()).decode()`,
    ),
    ...(script.variables.has('run') ? ['run = str(int(time.time()))'] : []),
  ];
  const code = [
    ...(capturesOf(script).includes('id') ? [ID_OF] : []),
    [...settings, ...writeStatements(script, statementsFor(script))].join('\n'),
  ];
  const isRedirect = script.outcome?.isRedirect === true;
  const uses = (name: string) => code.some((text) => text.includes(name));
  const imports = [
    ...['json', 'time'].filter((name) => uses(`${name}.`)).map((name) => `import ${name}`),
    ...(uses('b64encode') ? ['from base64 import b64encode'] : []),
    'from urllib.error import HTTPError',
    `from urllib.request import ${isRedirect ? 'HTTPRedirectHandler, Request, build_opener' : 'Request, urlopen'}`,
  ];
  const functions = isRedirect
    ? [NO_REDIRECTS, requestWith('build_opener(NoRedirects).open')]
    : [requestWith('urlopen')];
  return joined([imports.join('\n'), ...functions, ...code], 2);
}

function statementsFor({ variables }: Script): Statements {
  const bodyOf = (body: NonNullable<Call['body']>) => {
    if ('json' in body) return `json.dumps(${writeValue(body.json, notation, variables)}).encode()`;
    if ('spaces' in body) return `b" " * ${body.spaces}`;
    return `${'kept' in body ? body.kept : notation.text([body.text])}.encode()`;
  };
  const call = (one: Call) => writeRequest(one, notation, bodyOf);
  return {
    answer: 'answer',
    assign: (name, expression) => `${name} = ${expression}`,
    alone: (expression) => expression,
    call,
    captured: (answer, what) => (what === 'id' ? `id_of(${answer})` : `${answer}.headers["${what}"]`),
    body: (answer) => `${answer}.text`,
    wait: (waiting, member, value) =>
      [
        'for _ in range(50):',
        indented(`if json.loads(${call(waiting)}.text)["${member}"] == ${value}:`, notation.indent),
        '        break',
        '    time.sleep(0.2)',
      ].join('\n'),
    count: (counted, outcome) => [
      `answer = ${call(counted)}`,
      'print(answer.status, answer.text)',
      ...(outcome?.headers ?? []).map((name) => `print("${name}:", answer.headers["${name}"])`),
    ],
    say: (sentence) => `print(${notation.text([sentence])})`,
  };
}
