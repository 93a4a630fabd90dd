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
