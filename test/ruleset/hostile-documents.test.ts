import { describe, expect, test } from 'vitest';
import { baseDocument } from './base-document.ts';
import type { Json, JsonMap } from './merge-patch.ts';
import { runRuleset } from './run-ruleset.ts';

const ODD_VALUES: readonly Json[] = [
  null,
  false,
  0,
  '',
  'text',
  [],
  [null],
  {},
  { $ref: 1 },
  { $ref: '#/nowhere' },
];

/** Every place of a document whose depth is at most `depth`. */
function placesOf(value: Json, depth: number): string[][] {
  if (depth === 0 || typeof value !== 'object' || value === null) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([key, member]) =>
      placesOf(member as Json, depth - 1).map((place) => [key, ...place]),
    ),
  ];
}

function replaceAt(value: Json, [key, ...rest]: readonly string[], odd: Json): Json {
  if (key === undefined) return odd;
  if (Array.isArray(value)) {
    return value.map((item, index) => (String(index) === key ? replaceAt(item, rest, odd) : item));
  }
  const map = value as JsonMap;
  return { ...map, [key]: replaceAt(map[key] ?? null, rest, odd) };
}

/** The parts that differ from each other; the rest of the base repeats them. */
const sample: JsonMap = {
  ...baseDocument,
  paths: { '/products': (baseDocument.paths as JsonMap)['/products'] ?? null },
  components: {
    ...(baseDocument.components as JsonMap),
    responses: {
      Found: ((baseDocument.components as JsonMap).responses as JsonMap).Found ?? null,
      NotFound: ((baseDocument.components as JsonMap).responses as JsonMap).NotFound ?? null,
    },
  },
};

const HOSTILE: readonly { name: string; given: Json }[] = [
  {
    name: 'a reference to itself',
    given: { components: { responses: { A: { $ref: '#/components/responses/A' } } } },
  },
  {
    name: 'references in a circle',
    given: {
      paths: { '/a': { $ref: '#/paths/~1b' }, '/b': { $ref: '#/paths/~1a' } },
      components: {
        responses: { A: { $ref: '#/components/responses/B' }, B: { $ref: '#/components/responses/A' } },
        schemas: { A: { allOf: [{ $ref: '#/components/schemas/A' }], example: 1 } },
      },
    },
  },
  {
    name: 'names from the prototype',
    given: { paths: { '/a': { constructor: {}, get: { responses: { toString: {} } } } } },
  },
  {
    name: 'two schemas of one $id',
    given: {
      components: { schemas: { A: { $id: 'x:y', example: 1 }, B: { $id: 'x:y', type: 'null', example: 1 } } },
    },
  },
  { name: 'a broken percent escape', given: { paths: { '/a': { $ref: '#/%E0%A4%A' } } } },
];

describe('no document makes a rule throw', () => {
  test.each(ODD_VALUES.map((odd) => ({ odd, name: JSON.stringify(odd) })))(
    '$name anywhere',
    async ({ odd }) => {
      const seen = new Set<string>();
      for (const place of placesOf(sample, 4)) {
        const key = place.filter((part) => !/^\d+$/.test(part)).join('/');
        if (seen.has(key)) continue;
        seen.add(key);
        await expect(runRuleset(replaceAt(sample, place, odd)), place.join('/')).resolves.toBeInstanceOf(
          Array,
        );
      }
    },
  );

  test.each(HOSTILE)('$name', async ({ given }) => {
    await expect(runRuleset(given)).resolves.toBeInstanceOf(Array);
  });
});
