const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** RFC 2822, section 3.3, and the GMT of RFC 9110, section 5.6.7. */
const RFC_2822 = /^(?:\w{3}, )?(\d{1,2}) (\w{3}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? (GMT|[+-]\d{4})$/;

/** ISO 8601, which may stop at the year, the month, the day or the minute; some dates have a space for the T. */
const ISO_8601 =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/**
 * Reads a date of RFC 2822 or ISO 8601. One that stops early stands for its first moment, one without an offset is in
 * UTC. Fractions of a second do not count.
 *
 * @returns milliseconds since the epoch; undefined if there is no such date, or if UTC puts it outside the years 0 to 9999
 */
export function parseMoment(text: string): number | undefined {
  const rfc = RFC_2822.exec(text);
  if (rfc !== null) {
    const [, day, month = '', year, hour, minute, second, offset] = rfc;
    return moment(year, MONTHS.indexOf(month) + 1, day, hour, minute, second, offset);
  }
  const iso = ISO_8601.exec(text);
  if (iso === null) return undefined;
  const [, year, month, day, hour, minute, second, offset] = iso;
  return moment(year, Number(month ?? 1), day, hour, minute, second, offset);
}

/** A form that dates have in bodies beside that of RFC 2822: `2019-02-04 08:15:00`. */
export type DateForm = 'plain';

/** Writes a moment as bodies have it: in UTC, in the form of RFC 2822 if no other one is asked for. */
export function formatMoment(time: number, form?: DateForm): string {
  const date = new Date(time);
  if (form === 'plain') return date.toISOString().slice(0, 19).replace('T', ' ');
  return date.toUTCString().replace('GMT', '+0000');
}

/** Writes a moment in Unix seconds. */
export function formatSeconds(time: number): string {
  return String(Math.max(0, Math.floor(time / 1000)));
}

function moment(
  year: string | undefined,
  month: number,
  day = '1',
  hour = '0',
  minute = '0',
  second = '0',
  offset = 'Z',
): number | undefined {
  const date = new Date(0);
  // Date.UTC takes the years below 100 for those of the twentieth century.
  date.setUTCFullYear(Number(year), month - 1, Number(day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== Number(day)) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  const minutes = offsetInMinutes(offset);
  if (minutes === undefined) return undefined;
  date.setUTCHours(Number(hour), Number(minute) - minutes, Number(second));
  const utcYear = date.getUTCFullYear();
  return utcYear < 0 || utcYear > 9999 ? undefined : date.getTime();
}

function offsetInMinutes(offset: string): number | undefined {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(offset);
  if (match === null) return 0;
  const [, sign, hours, minutes] = match;
  if (Number(minutes) > 59) return undefined;
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}
