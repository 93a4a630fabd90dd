/**
 * Reads a decimal as a whole number of its smallest units, so that sums are exact; what lies beyond the last place is
 * rounded half away from zero.
 *
 * @param value a finite number, or a string such as `-12.5` that is not endless: the work grows with the square of its digits
 * @param places how many decimals the smallest unit stands for
 */
export function toUnits(value: number | string, places: number): bigint {
  if (typeof value === 'number' && Number.isInteger(value)) return BigInt(value) * 10n ** BigInt(places);
  const text = typeof value === 'number' ? plainText(value, places) : value;
  const isNegative = text.startsWith('-');
  const [whole = '0', fraction = ''] = (isNegative ? text.slice(1) : text).split('.');
  const kept = BigInt(whole.replace(/^0+/, '') + fraction.slice(0, places).padEnd(places, '0'));
  const units = (fraction[places] ?? '0') >= '5' ? kept + 1n : kept;
  return isNegative ? -units : units;
}

/** Whether a value is a string as units are written, without a sign: most of what clients send are. */
export function isWritten(value: unknown, places: number): value is string {
  if (typeof value !== 'string' || value.at(-places - 1) !== '.') return false;
  return /^(?:0|[1-9]\d*)\.\d+$/.test(value);
}

/** Whether a number is infinite, as a text of more than 308 digits is when it is read as a number. */
export function isEndless(value: unknown): boolean {
  return typeof value === 'number' && !Number.isFinite(value);
}

/** Writes units as a string with that many decimals. */
export function fromUnits(units: bigint, places: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Without an exponent, which JavaScript writes below 0.000001. */
function plainText(value: number, places: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(places) : text;
}
