import { expect, test } from 'vitest';
import { keptJson, listBody } from '../../scripts/mock/list-body.ts';

const entity = (id: number, size: number) => ({ id, text: 'é'.repeat(size) });
const json = (one: object) => keptJson(one, '', () => JSON.stringify(one));
const list = (count: number, size: number) => Array.from({ length: count }, (_, id) => entity(id, size));

test.each([
  { name: 'no entity', given: [] },
  { name: 'a few small ones', given: list(3, 10) },
  { name: 'one that is large', given: list(1, 1_000_000) },
])('a list of $name is one whole', ({ given }) => {
  const body = listBody(given, json);
  expect('json' in body && Buffer.from(body.json).toString()).toBe(JSON.stringify(given));
});

test.each([
  { name: 'large ones', given: list(7, 300_000) },
  { name: 'many small ones', given: list(30_000, 20) },
])('a list of $name comes in pieces, each made when it is read', async ({ given }) => {
  let made = 0;
  const body = listBody(given, (one) => {
    made += 1;
    return json(one);
  });
  const counts = [made];
  const pieces: Uint8Array[] = [];
  for await (const piece of 'pieces' in body ? body.pieces : []) {
    pieces.push(piece);
    counts.push(made);
  }
  expect(Buffer.concat(pieces).toString()).toBe(JSON.stringify(given));
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(1_000_000);
  // No piece is made before the one that precedes it is read, but for the first and the last.
  expect(new Set(counts).size).toBeGreaterThanOrEqual(pieces.length - 1);
  expect(counts[0]).toBeLessThan(given.length);
});

test.each([
  { name: 'whole', count: 3, size: 10 },
  { name: 'in pieces', count: 3, size: 300_000 },
])(
  'a list $name of what is kept gets the same bytes again, until an entity is another',
  async ({ count, size }) => {
    const kept = new Map<number, Buffer>();
    const bytesOf = (one: { readonly id: number }) => {
      const bytes = kept.get(one.id) ?? Buffer.from(JSON.stringify(one));
      kept.set(one.id, bytes);
      return bytes;
    };
    const read = async (isKept: boolean) => {
      const body = listBody(list(count, size), bytesOf, isKept);
      const pieces: Uint8Array[] = 'json' in body ? [body.json] : [];
      for await (const piece of 'pieces' in body ? body.pieces : []) pieces.push(piece);
      return pieces;
    };
    const first = await read(true);
    const again = await read(true);
    const anew = await read(false);
    kept.set(1, Buffer.from('{"id":"another"}'));
    const changed = await read(true);
    expect(again.map((piece, index) => piece === first[index])).toEqual(first.map(() => true));
    expect(anew.some((piece) => first.includes(piece))).toBe(false);
    expect(Buffer.concat(anew).equals(Buffer.concat(first))).toBe(true);
    expect(JSON.parse(Buffer.concat(changed).toString())[1]).toEqual({ id: 'another' });
  },
);
