import { setImmediate as nextTurn } from 'node:timers/promises';

/** Above so many characters a list is not made at once, and an entity's text not kept. */
const LARGE = 262_144;

/** The JSON of a list: as text, or piece by piece where it is too large to be in memory for each of its readers. */
export type ListBody = { readonly json: string } | { readonly pieces: AsyncIterable<string> };

/**
 * @param entities what is in the list; it must not change while the pieces are read
 * @param asJson the text of one of them
 */
export function listBody<T>(entities: readonly T[], asJson: (entity: T) => string): ListBody {
  const texts: string[] = [];
  let length = 0;
  for (const entity of entities) {
    if (length > LARGE) return { pieces: piecesOf(texts, entities, asJson) };
    const text = asJson(entity);
    length += text.length;
    texts.push(text);
  }
  return { json: `[${texts.join()}]` };
}

/** Others get their turn between the pieces. */
async function* piecesOf<T>(
  first: readonly string[],
  entities: readonly T[],
  asJson: (entity: T) => string,
): AsyncGenerator<string> {
  let piece = `[${first.join()}`;
  for (const entity of entities.slice(first.length)) {
    if (piece.length > LARGE) {
      yield piece;
      await nextTurn();
      piece = '';
    }
    piece += `,${asJson(entity)}`;
  }
  yield `${piece}]`;
}

const kept = new WeakMap<object, { readonly base: string; readonly text: string }>();

/**
 * The text of an entity that never changes. It is made once, and again only where another base is used; it is not kept
 * where it is so large that it would double the store.
 *
 * @param present the entity as it is shown below the base
 */
export function keptJson(entity: object, base: string, present: () => object): string {
  const known = kept.get(entity);
  if (known?.base === base) return known.text;
  const text = JSON.stringify(present());
  if (text.length <= LARGE) kept.set(entity, { base, text });
  return text;
}
