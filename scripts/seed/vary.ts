import { fromUnits, toUnits } from '../mock/store/decimals.ts';
import type { Field, Fields, Kind } from '../mock/store/fields.ts';
import { laterBy, numbered } from './texts.ts';

const DAY_IN_SECONDS = 86_400;

/** Decimals with more of them are rates. */
const AMOUNT_PLACES = 4;

/** How one entry differs from the one that it is made from, in all of its fields alike. */
export interface Variation {
  /** That of the entry that it is made from, undefined where entries show none, and its own. */
  readonly ids: readonly [before: number | undefined, after: number];
  /** Amounts are multiplied by it, so that sums stay sums and prices have no more decimals than before. */
  readonly factor: bigint;
  /** Counts are multiplied by it, so that the least of something stays below the most of it. */
  readonly ratio: number;
  /** Dates move by it, so that none comes before one that it came after. */
  readonly days: number;
  /** Parts of addresses that name an entry, such as `/products/32`, and what they become. */
  readonly addresses: ReadonlyMap<string, string>;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * The fields of an entry, varied.
 * @param isFree whether clients make such entries, so that numbers which they may set need not fit others
 */
export function vary(
  values: Values,
  fields: Fields,
  variation: Variation,
  isFree: boolean,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const field = fields.get(name);
      if (field === undefined) return [];
      const isVaried = isFree && isCount(name, value, field);
      return [[name, isVaried ? Math.round(value * variation.ratio) : variedField(value, field, variation)]];
    }),
  );
}

/** A number that clients may set as they like, and that says how much or how many of something there is. */
function isCount(name: string, value: unknown, { kind, readOnly, references }: Field): value is number {
  const isFree = !readOnly && references === undefined && !/(^|_)id$/.test(name);
  return isFree && kind.type === 'number' && Number.isSafeInteger(value) && Number(value) > 0;
}

function variedField(value: unknown, { kind, readOnly }: Field, variation: Variation): unknown {
  const { ids } = variation;
  // Lists of what an entry belongs to have the entry itself in them.
  if (Array.isArray(value) && readOnly) return value.map((one) => (one === ids[0] ? ids[1] : one));
  // The path that it is shown at is its own.
  if (typeof value === 'string' && /^(\/[\w.-]+)+\/?$/.test(value)) return numbered(value, ids[1]);
  return varied(value, kind, variation);
}

function varied(value: unknown, kind: Kind | undefined, variation: Variation): unknown {
  if (Array.isArray(value))
    return value.map((one) => varied(one, kind?.type === 'list' ? kind.items : undefined, variation));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [
        name,
        varied(one, kind?.type === 'object' ? kind.fields.get(name)?.kind : undefined, variation),
      ]),
    );
  return typeof value === 'string' ? variedText(value, kind, variation) : value;
}

function variedText(text: string, kind: Kind | undefined, { factor, days, addresses }: Variation): string {
  if (kind?.type === 'decimal' && kind.places <= AMOUNT_PLACES && /^-?[\d.]+$/.test(text))
    return fromUnits(toUnits(text, kind.places) * factor, kind.places);
  if (kind?.type === 'seconds') return text === '0' ? text : String(Number(text) + days * DAY_IN_SECONDS);
  const moved = laterBy(days, text);
  if (moved !== text) return moved;
  return text.replaceAll(/\/[\w-]+\/[\w-]+(?=[/.?]|$)/g, (part) => addresses.get(part) ?? part);
}
