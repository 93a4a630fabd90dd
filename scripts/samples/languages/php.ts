import { indented, joined } from '../layout.ts';
import { type Notation, writeRequest, writeValue } from '../notation.ts';
import { type Call, capturesOf, type Script } from '../script.ts';
import { escapeText, plainText } from '../script-text.ts';
import { type Statements, writeStatements } from '../written-script.ts';

const notation: Notation = {
  variable: (name) => `$${name}`,
  text(text) {
    const plain = plainText(text);
    if (plain !== undefined) return `'${escapeText(plain, /'/g)}'`;
    const pieces = text.map((piece) =>
      typeof piece === 'object' ? `{$${piece.variable}}` : escapeText(piece, /["$]/g),
    );
    return `"${pieces.join('')}"`;
  },
  words: { null: 'null', true: 'true', false: 'false', object: '(object) []' },
  record: { open: '[', close: ']' },
  pair: (key, value) => `${notation.text([key])} => ${value}`,
  indent: '    ',
  isLabelling: true,
};

const REQUEST = `
function request(string $method, string $url, array $headers, string $body = ''): object
{
    $fields = array_map(fn ($name, $value) => "$name: $value", array_keys($headers), $headers);
    $stream = fopen($url, 'r', false, stream_context_create(['http' => [
        'method' => $method,
        'header' => $fields,
        'content' => $body,
        'follow_location' => 0,
        'ignore_errors' => true,
    ]]));
    $received = stream_get_meta_data($stream)['wrapper_data'];
    $answer = (object) ['status' => (int) explode(' ', $received[0])[1], 'headers' => []];
    foreach (array_slice($received, 1) as $field) {
        [$name, $value] = explode(':', $field, 2);
        $answer->headers[strtolower($name)] = trim($value);
    }
    $answer->text = stream_get_contents($stream);
    return $answer;
}
`;

const ID_OF = `
function id_of(object $answer): int
{
    if ($answer->status !== 201) {
        throw new RuntimeException("$answer->status $answer->text");
    }
    return json_decode($answer->text)->id;
}
`;

/** A script for PHP 8 or later, with nothing but what it always has. */
export function writePhp(script: Script): string {
  return joined([
    '<?php',
    REQUEST,
    ...(capturesOf(script).includes('id') ? [ID_OF] : []),
    [
      `$api = ${notation.text([script.base])};`,
      ...Object.entries(script.accounts).map(
        ([name, credentials]) => `$${name} = 'Basic ' . base64_encode(${notation.text([credentials])});`,
      ),
      ...(script.variables.has('run') ? ['$run = (string) time();'] : []),
      ...writeStatements(script, statementsFor(script)),
    ].join('\n'),
  ]);
}

function statementsFor({ variables }: Script): Statements {
  const bodyOf = (body: NonNullable<Call['body']>) => {
    if ('json' in body) return `json_encode(${writeValue(body.json, notation, variables)})`;
    if ('spaces' in body) return `str_repeat(' ', ${body.spaces})`;
    return 'kept' in body ? `$${body.kept}` : notation.text([body.text]);
  };
  const call = (one: Call) => writeRequest(one, notation, bodyOf);
  return {
    answer: '$answer',
    assign: (name, expression) => `$${name} = ${expression};`,
    alone: (expression) => `${expression};`,
    call,
    captured: (answer, what) => (what === 'id' ? `id_of(${answer})` : `${answer}->headers['${what}']`),
    body: (answer) => `${answer}->text`,
    wait: (waiting, member, value) =>
      [
        'for ($attempt = 0; $attempt < 50; $attempt++) {',
        indented(`if (json_decode(${call(waiting)}->text)->${member} === ${value}) {`, notation.indent),
        '        break;',
        '    }',
        '    usleep(200_000);',
        '}',
      ].join('\n'),
    count: (counted, outcome) => [
      `$answer = ${call(counted)};`,
      'echo "$answer->status $answer->text\\n";',
      ...(outcome?.headers ?? []).map(
        (name) => `echo "${name}: {$answer->headers['${name.toLowerCase()}']}\\n";`,
      ),
    ],
    say: (sentence) => `echo ${notation.text([sentence])}, "\\n";`,
  };
}
