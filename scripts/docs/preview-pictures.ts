import { crc32, deflateSync } from 'node:zlib';
import type { Page } from './pages/page.ts';

/** In pixels, as networks show previews. */
const SIZE = { width: 1200, height: 630 };

/** Of the favicon: the ground, and what is on it. */
const COLOURS = [
  [0x1d, 0x4e, 0xd8],
  [0xff, 0xff, 0xff],
];

/** Characters of codes and methods as rows of five dots, and `=` for the mark of the site. */
const GLYPHS: Readonly<Record<string, string>> = {
  '0': '01110 10001 10011 10101 11001 10001 01110',
  '1': '00100 01100 00100 00100 00100 00100 01110',
  '2': '01110 10001 00001 00110 01000 10000 11111',
  '3': '11110 00001 00001 01110 00001 00001 11110',
  '4': '00010 00110 01010 10010 11111 00010 00010',
  '5': '11111 10000 11110 00001 00001 10001 01110',
  '6': '01110 10000 10000 11110 10001 10001 01110',
  '7': '11111 00001 00010 00100 01000 01000 01000',
  '8': '01110 10001 10001 01110 10001 10001 01110',
  '9': '01110 10001 10001 01111 00001 00001 01110',
  A: '01110 10001 10001 11111 10001 10001 10001',
  C: '01110 10001 10000 10000 10000 10001 01110',
  D: '11110 10001 10001 10001 10001 10001 11110',
  E: '11111 10000 10000 11110 10000 10000 11111',
  G: '01110 10001 10000 10111 10001 10001 01110',
  H: '10001 10001 10001 11111 10001 10001 10001',
  I: '01110 00100 00100 00100 00100 00100 01110',
  L: '10000 10000 10000 10000 10000 10000 11111',
  N: '10001 11001 10101 10011 10001 10001 10001',
  O: '01110 10001 10001 10001 10001 10001 01110',
  P: '11110 10001 10001 11110 10000 10000 10000',
  R: '11110 10001 10001 11110 10100 10010 10001',
  S: '01111 10000 10000 01110 00001 00001 11110',
  T: '11111 00100 00100 00100 00100 00100 00100',
  U: '10001 10001 10001 10001 10001 10001 01110',
  '=': '11111 00000 00000 11110 00000 00000 11100',
};

/** Of pages whose preview shows no word of their own. */
const MARK = '=';

/** The file of the picture that stands for a page where it is linked to, below the base of the site. */
export function pictureFile(word: string = MARK): string {
  return `previews/${word === MARK ? 'site' : word.toLowerCase()}.png`;
}

/** The pictures of the pages, by their files. */
export function previewPictures(pages: readonly Page[]): Map<string, Uint8Array> {
  const words = new Set([MARK, ...pages.flatMap(({ picture }) => picture ?? [])]);
  return new Map([...words].map((word) => [pictureFile(word), drawWord(word)]));
}

/**
 * Draws a word of few characters, as large as it fits, as a PNG (https://www.w3.org/TR/png-3/) of two colours.
 *
 * @throws an Error if a character is not known
 */
function drawWord(word: string): Buffer {
  const { width, height } = SIZE;
  const glyphs = [...word].map((character) => {
    const glyph = GLYPHS[character];
    if (glyph === undefined) throw new Error(`There is no picture of ${character}, which ${word} has.`);
    return glyph.split(' ');
  });
  const columns = glyphs.length * 6 - 1;
  const dot = Math.floor(Math.min((width * 0.8) / columns, (height * 0.65) / 7));
  const [left, top] = [Math.floor((width - columns * dot) / 2), Math.floor((height - 7 * dot) / 2)];
  const rowOf = (line: number) => {
    // Each row begins with its filter: none.
    const row = Buffer.alloc(1 + width / 8);
    for (let x = left; x < left + columns * dot; x += 1) {
      const column = Math.floor((x - left) / dot);
      if (glyphs[Math.floor(column / 6)]?.[line]?.[column % 6] === '1')
        row[1 + (x >> 3)] = (row[1 + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
    }
    return row;
  };
  const lines = Array.from({ length: 7 }, (_, line) => rowOf(line));
  const empty = rowOf(-1);
  const rows = Array.from({ length: height }, (_, y) => lines[Math.floor((y - top) / dot)] ?? empty);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // One bit for each pixel, which says its colour of the palette.
  header.set([1, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(COLOURS.flat())),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
