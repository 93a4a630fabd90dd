const imf = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const rfc850 =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (\d{2})-(\w{3})-(\d{2}) (\d{2}:\d{2}:\d{2}) GMT$/;
const asctime = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \w{3} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;

/**
 * Reads an HTTP date in any of its three forms (RFC 9110, section 5.6.7).
 * @param now milliseconds since the epoch; a year of two digits is the one nearest to it
 * @returns milliseconds since the epoch; undefined if it is not a date
 */
export function parseHttpDate(text: string | undefined, now: number): number | undefined {
  if (text === undefined) return undefined;
  if (imf.test(text)) return read(text);
  if (asctime.test(text)) return read(`${text} GMT`);
  const [, day, month, year, time] = rfc850.exec(text) ?? [];
  if (day === undefined) return undefined;
  const latest = new Date(now).setUTCFullYear(new Date(now).getUTCFullYear() + 50);
  const century = Math.floor(new Date(latest).getUTCFullYear() / 100);
  // The 29th of February of a year that has none is no date, but it is in that year.
  const isAfter = Date.parse(`${day} ${month} ${century}${year} ${time} GMT`) > latest;
  return read(`${day} ${month} ${isAfter ? century - 1 : century}${year} ${time} GMT`);
}

function read(text: string): number | undefined {
  const time = Date.parse(text);
  // A day that its month has not, such as 30 Feb, is one of the next month to Date.
  const day = Number(/\b\d{1,2}\b/.exec(text)?.[0]);
  return Number.isNaN(time) || new Date(time).getUTCDate() !== day ? undefined : time;
}

/** The one that was last asked for: most answers in a row tell the same. */
let lastWritten: readonly [time: number, text: string] = [0, new Date(0).toUTCString()];

/** Writes an HTTP date in its preferred form. */
export function formatHttpDate(time: number): string {
  if (lastWritten[0] !== time) lastWritten = [time, new Date(time).toUTCString()];
  return lastWritten[1];
}

/** The date of `Last-Modified` for a change: never after the present (RFC 9110, section 8.8.2.1). */
export function lastModified(changed: number, now: number): number {
  return Math.min(changed, Math.floor(now / 1000) * 1000);
}
