import type { DataPart } from './store.ts';

/** In characters. */
const PIECE = 65_536;

/** Data as JSON, a line for each entry, in pieces of some size. */
export function* dataText(parts: readonly DataPart[]): Generator<string> {
  let piece = '';
  for (const text of dataTexts(parts)) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function* dataTexts(parts: readonly DataPart[]): Generator<string> {
  yield '{';
  for (const [index, { path, value, write }] of parts.entries()) {
    yield `${index === 0 ? '' : ','}\n  ${JSON.stringify(path)}: `;
    if (write === undefined || value.length === 0) yield JSON.stringify(value);
    else {
      for (const [place, entry] of value.entries()) yield `${place === 0 ? '[' : ','}\n    ${write(entry)}`;
      yield '\n  ]';
    }
  }
  yield '\n}\n';
}
