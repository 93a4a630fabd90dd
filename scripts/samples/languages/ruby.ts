import { indented, joined } from '../layout.ts';
import { type Notation, writeRequest, writeValue } from '../notation.ts';
import { type Call, capturesOf, type Script } from '../script.ts';
import { escapeText, plainText } from '../script-text.ts';
import { type Statements, writeStatements } from '../written-script.ts';

const notation: Notation = {
  variable: (name) => name,
  text(text) {
    const plain = plainText(text);
    if (plain !== undefined) return `'${escapeText(plain, /'/g)}'`;
    const pieces = text.map((piece) =>
      typeof piece === 'object' ? `#{${piece.variable}}` : escapeText(piece, /["#]/g),
    );
    return `"${pieces.join('')}"`;
  },
  words: { null: 'nil', true: 'true', false: 'false', object: '{}' },
  record: { open: '{ ', close: ' }' },
  pair: (key, value) => `${notation.text([key])} => ${value}`,
  indent: '  ',
  isLabelling: true,
};

const REQUEST = `
def request(method, url, headers, body = nil)
  uri = URI(url)
  Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https') do |http|
    http.send_request(method, uri.request_uri, body, headers)
  end
end
`;

const ID_OF = `
def id_of(answer)
  raise "#{answer.code} #{answer.body}" if answer.code != '201'
  JSON.parse(answer.body)['id']
end
`;

/** A script for Ruby 2.7 or later, with nothing but its standard library. */
export function writeRuby(script: Script): string {
  const code = [
    ...(capturesOf(script).includes('id') ? [ID_OF] : []),
    [
      `api = ${notation.text([script.base])}`,
      ...Object.entries(script.accounts).map(
        ([name, credentials]) => `${name} = "Basic #{[${notation.text([credentials])}].pack('m0')}"`,
      ),
      ...(script.variables.has('run') ? ['run = Time.now.to_i.to_s'] : []),
      ...writeStatements(script, statementsFor(script)),
    ].join('\n'),
  ];
  const needsJson = code.some((text) => text.includes('JSON.'));
  const imports = [...(needsJson ? ["require 'json'"] : []), "require 'net/http'"].join('\n');
  return joined([imports, REQUEST, ...code]);
}

function statementsFor({ variables }: Script): Statements {
  const bodyOf = (body: NonNullable<Call['body']>) => {
    if ('json' in body) return `JSON.generate(${writeValue(body.json, notation, variables)})`;
    if ('spaces' in body) return `' ' * ${body.spaces}`;
    return 'kept' in body ? body.kept : notation.text([body.text]);
  };
  const call = (one: Call) => writeRequest(one, notation, bodyOf);
  return {
    answer: 'answer',
    assign: (name, expression) => `${name} = ${expression}`,
    alone: (expression) => expression,
    call,
    captured: (answer, what) => (what === 'id' ? `id_of(${answer})` : `${answer}['${what}']`),
    body: (answer) => `${answer}.body`,
    wait: (waiting, member, value) =>
      [
        '50.times do',
        indented(`break if JSON.parse(${call(waiting)}.body)['${member}'] == ${value}`),
        '  sleep 0.2',
        'end',
      ].join('\n'),
    count: (counted, outcome) => [
      `answer = ${call(counted)}`,
      'puts "#{answer.code} #{answer.body}"',
      ...(outcome?.headers ?? []).map((name) => `puts "${name}: #{answer['${name}']}"`),
    ],
    say: (sentence) => `puts ${notation.text([sentence])}`,
  };
}
