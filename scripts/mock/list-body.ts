import { setImmediate as nextTurn } from 'node:timers/promises';
import { Recent } from './recent.ts';

/** Above so many bytes a list is not made at once, and an entity's JSON not kept. */
const LARGE = 262_144;

/** The JSON of a list: whole, or piece by piece where it is too large to be in memory for each of its readers. */
export type ListBody = { readonly json: Uint8Array } | { readonly pieces: AsyncIterable<Uint8Array> };

/**
 * @param entities what is in the list; it must not change while the pieces are read
 * @param asJson the JSON of one of them
 * @param isKept whether that is the same object each time, so that it can be known again
 */
export function listBody<T>(
  entities: readonly T[],
  asJson: (entity: T) => Uint8Array,
  isKept = false,
): ListBody {
  const join = isKept ? joinOnce : Buffer.concat;
  const parts: Uint8Array[] = [OPEN];
  let length = 0;
  for (const entity of entities) {
    if (length > LARGE) return { pieces: piecesOf(parts, entities, asJson, join) };
    const part = asJson(entity);
    length += part.length;
    if (parts.length > 1) parts.push(COMMA);
    parts.push(part);
  }
  parts.push(CLOSE);
  return { json: join(parts) };
}

type Join = (parts: readonly Uint8Array[]) => Uint8Array;

interface Joined {
  readonly parts: readonly Uint8Array[];
  readonly whole: Uint8Array;
}

/** Lists, and pieces of them, that were joined last, by the first entity in each; up to 4 MiB. */
const joined = new Recent<Joined, Uint8Array>(4_194_304, ({ whole }) => whole.length);

/** Who lists the same entities again gets the same bytes: they need neither copying nor memory of their own. */
const joinOnce: Join = (parts) => {
  const [, first = CLOSE] = parts;
  const known = joined.get(first);
  if (known?.parts.length === parts.length && known.parts.every((part, index) => part === parts[index]))
    return known.whole;
  const whole = Buffer.concat(parts);
  joined.set(first, { parts, whole });
  return whole;
};

const [OPEN, COMMA, CLOSE] = [Buffer.from('['), Buffer.from(','), Buffer.from(']')];

/** Others get their turn between the pieces. */
async function* piecesOf<T>(
  first: readonly Uint8Array[],
  entities: readonly T[],
  asJson: (entity: T) => Uint8Array,
  join: Join,
): AsyncGenerator<Uint8Array> {
  yield join(first);
  let parts: Uint8Array[] = [];
  let length = 0;
  for (const entity of entities.slice(first.length / 2)) {
    if (length > LARGE) {
      await nextTurn();
      yield join(parts);
      [parts, length] = [[], 0];
    }
    const part = asJson(entity);
    length += part.length;
    parts.push(COMMA, part);
  }
  parts.push(CLOSE);
  yield join(parts);
}

const kept = new WeakMap<object, { readonly base: string; readonly json: Uint8Array }>();

/**
 * The JSON of an entity that never changes. It is made once, and again only where another base is used; it is not kept
 * where it is so large that it would double the store.
 *
 * @param write the entity as it is shown below the base, as JSON text
 */
export function keptJson(entity: object, base: string, write: () => string): Uint8Array {
  const known = kept.get(entity);
  if (known?.base === base) return known.json;
  const json = Buffer.from(write());
  if (json.length <= LARGE) kept.set(entity, { base, json });
  return json;
}
