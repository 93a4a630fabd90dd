import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { previewPictures } from '../../scripts/docs/preview-pictures.ts';

const page = { address: '', title: '', description: '', markdown: '' };

test('a page is shown by its word, others by the mark of the site', () => {
  const pictures = previewPictures([{ ...page, picture: '409' }, { ...page, picture: 'GET' }, page]);
  expect([...pictures.keys()]).toEqual(['previews/site.png', 'previews/409.png', 'previews/get.png']);
  const png = Buffer.from(pictures.get('previews/409.png') ?? []);
  expect([png.subarray(0, 8).toString('latin1'), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
    '\x89PNG\r\n\x1a\n',
    1200,
    630,
  ]);
  const start = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  expect(dotsOf(rows)).toEqual([
    '...#...###...###.',
    '..##..#...#.#...#',
    '.#.#..#..##.#...#',
    '#..#..#.#.#..####',
    '#####.##..#.....#',
    '...#..#...#.....#',
    '...#...###...###.',
  ]);
});

test('a character that cannot be drawn is named', () => {
  expect(() => previewPictures([{ ...page, picture: '4€' }])).toThrow(
    'There is no picture of €, which 4€ has.',
  );
});

/** The middle of each dot of a picture of three characters. */
function dotsOf(rows: Buffer): string[] {
  const [dot, left, top] = [56, 124, 119];
  const middle = (place: number) => Math.floor((place + 0.5) * dot);
  return Array.from({ length: 7 }, (_, row) =>
    Array.from({ length: 17 }, (__, column) => {
      const x = left + middle(column);
      const byte = rows[(top + middle(row)) * 151 + 1 + (x >> 3)] ?? 0;
      return (byte & (0x80 >> (x & 7))) === 0 ? '.' : '#';
    }).join(''),
  );
}
