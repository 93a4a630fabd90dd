import { type DateForm, formatMoment, formatSeconds, parseMoment } from './dates.ts';
import { fromUnits, isWritten, toUnits } from './decimals.ts';
import type { Kind } from './fields.ts';

/**
 * The form in which a value is stored and answered; never the object that was given.
 *
 * @param value what the schema of a write lets through, or a default
 * @throws RangeError if it is a date that does not exist
 */
export function normalise(kind: Kind, value: unknown): unknown {
  if (value === null) return null;
  switch (kind.type) {
    case 'decimal':
      return isWritten(value, kind.places)
        ? value
        : fromUnits(toUnits(value as number | string, kind.places), kind.places);
    case 'date':
      return value === '' ? '' : normaliseDate(String(value), kind.form);
    case 'seconds':
      return normaliseSeconds(String(value));
    case 'list':
      return (value as readonly unknown[]).map((item) => normalise(kind.items, item));
    case 'object': {
      const given = value as Readonly<Record<string, unknown>>;
      const entries = [...kind.fields].flatMap(([name, field]) => {
        const part = given[name];
        return part === undefined ? [] : [[name, normalise(field.kind, part)] as const];
      });
      return Object.fromEntries(entries);
    }
    default:
      return typeof value === 'object' ? structuredClone(value) : value;
  }
}

/** The form in which a field holds a moment, in milliseconds since the epoch. */
export function momentIn(kind: Kind, time: number): string {
  return kind.type === 'seconds'
    ? formatSeconds(time)
    : formatMoment(time, kind.type === 'date' ? kind.form : undefined);
}

/** Seconds stay as they are; a date becomes them, an empty one none. */
function normaliseSeconds(text: string): string {
  if (/^\d*$/.test(text)) return text === '' ? '0' : text;
  return formatSeconds(readMoment(text));
}

function normaliseDate(text: string, form?: DateForm): string {
  return formatMoment(readMoment(text), form);
}

function readMoment(text: string): number {
  const moment = parseMoment(text);
  if (moment === undefined) throw new RangeError(`${text} is not a date that exists.`);
  return moment;
}
