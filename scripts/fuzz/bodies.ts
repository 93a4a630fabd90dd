import fc from 'fast-check';
import { defaultBodyLimit } from '../mock/create-mock.ts';
import type { Fields } from './operations.ts';

const oddValues = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    ...[0, -0, -1, 1.5, 1e21, 1e308, 5e-324, Number.MAX_SAFE_INTEGER, 2 ** 31, 2 ** 53, true, null, '', ' '],
    ...['0', '1e5', '9'.repeat(300), '0.00001', 'x'.repeat(5000), '\u0000', '\ud800', '💩', '-1', 'NaN'],
    ...[
      [],
      [[]],
      [32],
      [0],
      [-1],
      [1.5],
      [99],
      Array.from({ length: 500 }, () => 15),
      {},
      { id: 1 },
      [{}],
      [null],
    ],
    ...['Tue, 31 Feb 2012 00:00:00 +0000', 'Tue, 15 Nov 2016 12:45:26 +9999', 'a@b', 'janedoe@example.com'],
    ...['Plain T-Shirt', 'TTRPS', 'New', 'Clothing', [{ product_id: 34, quantity: 1e9 }], { zip: '' }],
  ),
);
const oddNames = fc.oneof(
  fc.constantFrom(
    ...[
      'id',
      'sku',
      'parent_id',
      'customer_id',
      'store_credit',
      '_authentication',
      'status_id',
      'is_deleted',
    ],
    ...['date_created', 'inventory_level', 'inventory_tracking', 'toString', 'valueOf', 'length', ''],
  ),
  fc.string({ maxLength: 10 }),
);

/** Something that the schema takes, but for a field or two. */
const mutationOf = (body: Fields) =>
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom('id', ...Object.keys(body)), oddNames), oddValues), {
      maxLength: 2,
    })
    .map((changes) => JSON.stringify({ ...body, ...Object.fromEntries(changes) }));

/** A body that its operation takes, but for a field or two. */
export const bodyLike = (body: Fields): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constant(JSON.stringify(body)),
    mutationOf(body),
    fc.string({ maxLength: 20 }).map((name) => JSON.stringify({ ...body, name })),
  );

const depths = fc.constantFrom(1, 63, 64, 65, 1_000, 4_000);
const nested = fc
  .tuple(
    depths,
    fc.constantFrom(['[', ']'], ['{"a":', '}'], ['{"name":', '}'], ['[{"products":', '}]']),
    fc.boolean(),
  )
  .map(([depth, [open = '', close = ''], isClosed]) =>
    isClosed ? `${open.repeat(depth)}1${close.repeat(depth)}` : open.repeat(depth),
  );

const syntax = fc.constantFrom(
  ...[
    '',
    ' ',
    '{',
    '}',
    '"',
    'null',
    'true',
    '0',
    '-',
    '1e999',
    '-1e999',
    '1E+400',
    '[1,]',
    '{"a":1,}',
    "{'a':1}",
  ],
  ...[
    '{"name":"a","name":"b"}',
    '{"name":1e999}',
    '{"price":123456789012345678901234567890}',
    '\ufeff{}',
    '{}{}',
  ],
  ...['{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}', 'NaN', '// {}'],
  ...['{"a":{"__proto__":null}}', '{"\\u005f_proto__":1}', '{"name":"\\ud800"}', '"\\u0000"', '[[[[', ']]]]'],
);

const encodings = fc.constantFrom<BufferEncoding>('utf8', 'utf8', 'utf8', 'utf8', 'utf16le', 'latin1');

/**
 * Bodies of any kind, made from some that are valid. Each character stands for a byte.
 */
export function bodiesFrom(valid: readonly Fields[]): fc.Arbitrary<string | undefined> {
  const mutated = fc.oneof(...valid.map(mutationOf));
  const json = fc.oneof({ weight: 6, arbitrary: mutated }, nested, syntax, fc.json({ maxDepth: 5 }));
  const encoded = fc.tuple(json, encodings).map(([text, encoding]) => Buffer.from(text, encoding));
  const cutShort = fc
    .tuple(mutated, fc.nat())
    .map(([text, at]) => Buffer.from(text.slice(0, at % text.length)));
  const bytes = fc.oneof(
    { weight: 32, arbitrary: json.map((text) => Buffer.from(text)) },
    { weight: 4, arbitrary: encoded },
    { weight: 4, arbitrary: cutShort },
    { weight: 4, arbitrary: fc.uint8Array({ maxLength: 200 }).map((values) => Buffer.from(values)) },
    { weight: 1, arbitrary: sizes.map((size) => Buffer.from('{"name":"x"}'.padEnd(size))) },
    { weight: 4, arbitrary: fc.constant(undefined) },
  );
  return bytes.map((buffer) => buffer?.toString('latin1'));
}

const sizes = fc.constantFrom(
  defaultBodyLimit - 1,
  defaultBodyLimit,
  defaultBodyLimit + 1,
  2 * defaultBodyLimit,
);
