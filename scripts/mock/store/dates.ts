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
  return storedMoment(text) ?? anyMoment(text);
}

/** The place of each month in `MONTHS`, by its name. */
const MONTH_INDEX: ReadonlyMap<string, number> = new Map(MONTHS.map((name, index) => [name, index]));

/** The weekdays of RFC 2822, with what follows them. */
const WEEKDAYS: ReadonlySet<string> = new Set(
  ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((name) => `${name}, `),
);

/**
 * Reads a date as the store writes it, `Fri, 21 Sep 2012 02:31:01 +0000`: a filter may read a hundred thousand of them.
 * Undefined for what is written in another way, or is not for certain a date.
 */
function storedMoment(text: string): number | undefined {
  if (text.length !== 31 || !text.endsWith(' +0000') || !WEEKDAYS.has(text.slice(0, 5))) return undefined;
  if (text[7] !== ' ' || text[11] !== ' ' || text[16] !== ' ' || text[19] !== ':' || text[22] !== ':')
    return undefined;
  const month = MONTH_INDEX.get(text.slice(8, 11));
  const [day, year] = [digits(text, 5, 2), digits(text, 12, 4)];
  const [hour, minute, second] = [digits(text, 17, 2), digits(text, 20, 2), digits(text, 23, 2)];
  // Days that not every month has, and years that `Date.UTC` takes for others, are looked at closely.
  const isPlain = day >= 1 && day <= 28 && year >= 100 && hour <= 23 && minute <= 59 && second <= 60;
  return month === undefined || !isPlain ? undefined : Date.UTC(year, month, day, hour, minute, second);
}

/** NaN for what are no digits. */
function digits(text: string, start: number, count: number): number {
  let value = 0;
  for (let index = start; index < start + count; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return value;
}

function anyMoment(text: string): number | undefined {
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
  if (form === 'plain') return new Date(time).toISOString().slice(0, 19).replace('T', ' ');
  const second = Math.floor(time / 1000);
  if (lastWritten[0] !== second)
    lastWritten = [second, new Date(second * 1000).toUTCString().replace('GMT', '+0000')];
  return lastWritten[1];
}

/** The second that was last asked for: most writes in a row are in the same. */
let lastWritten: readonly [second: number, text: string] = [Number.NaN, ''];

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
