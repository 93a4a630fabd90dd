import { expect, test } from 'vitest';
import { parseBody } from '../../scripts/mock/body.ts';

const zeros = (count: number) => '0,'.repeat(count).slice(0, -1);
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

test.each([
  { name: 'an object', given: '{"a":[1,"b",null,true]}', want: { a: [1, 'b', null, true] } },
  { name: 'a number', given: ' 1 ', want: 1 },
  { name: 'the later of two equal keys', given: '{"a":1,"a":2}', want: { a: 2 } },
  { name: 'a number too large for a double', given: '1e999', want: Number.POSITIVE_INFINITY },
  { name: 'brackets in a string', given: JSON.stringify(nested(100)), want: nested(100) },
  { name: 'quotes and backslashes in a string', given: '"\\"\\\\[[["', want: '"\\[[[' },
  { name: 'UTF-8', given: '"💩 é"', want: '💩 é' },
  { name: 'a prototype in a value', given: '{"a":"__proto__"}', want: { a: '__proto__' } },
  { name: 'a constructor that is no object', given: '{"constructor":1}', want: { constructor: 1 } },
  { name: 'commas in a string', given: JSON.stringify(','.repeat(60_000)), want: ','.repeat(60_000) },
  { name: '50,000 values', given: `[${zeros(49_999)}]`, want: JSON.parse(`[${zeros(49_999)}]`) },
  { name: '64 levels', given: nested(64), want: JSON.parse(nested(64)) },
])('$name', ({ given, want }) => {
  expect(parseBody(Buffer.from(given))).toEqual({ value: want });
});

test.each<{ name: string; given: string | Uint8Array; want: { word: string; value?: unknown } }>([
  { name: 'nothing', given: '', want: { word: 'not-json', value: expect.stringMatching(/JSON/) } },
  {
    name: 'half an object',
    given: '{"a":',
    want: { word: 'not-json', value: expect.stringMatching(/JSON/) },
  },
  { name: 'two values', given: '{}{}', want: { word: 'not-json', value: expect.stringMatching(/JSON/) } },
  {
    name: 'a comma too many',
    given: '[1,]',
    want: { word: 'not-json', value: expect.stringMatching(/JSON/) },
  },
  { name: '65 levels', given: nested(65), want: { word: 'too-deep', value: 64 } },
  {
    name: 'a hundred thousand levels',
    given: '['.repeat(100_000),
    want: { word: 'too-deep', value: 64 },
  },
  { name: '50,001 values', given: `[${zeros(50_000)}]`, want: { word: 'too-many-values', value: 50_000 } },
  { name: 'many small objects', given: '[{},'.repeat(20_000), want: { word: 'too-deep', value: 64 } },
  { name: 'bytes that are no UTF-8', given: new Uint8Array([0x22, 0xc3, 0x22]), want: { word: 'not-utf-8' } },
  {
    name: 'a surrogate in UTF-8',
    given: new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]),
    want: { word: 'not-utf-8' },
  },
  { name: 'UTF-16', given: Buffer.from('\ufeff{"a":1}', 'utf16le'), want: { word: 'not-utf-8' } },
  {
    name: 'a prototype',
    given: '{"__proto__":{"a":1}}',
    want: { word: 'not-json', value: expect.stringMatching(/prototype/) },
  },
  {
    name: 'a prototype further in, escaped',
    given: '{"a":[{"\\u005f_proto__":{}}]}',
    want: { word: 'not-json', value: expect.stringMatching(/prototype/) },
  },
  {
    name: 'a prototype of a constructor',
    given: '{"constructor":{"prototype":{}}}',
    want: { word: 'not-json', value: expect.stringMatching(/prototype/) },
  },
])('$name cannot be read', ({ given, want }) => {
  expect(parseBody(Buffer.from(given))).toEqual({ fault: want });
});
