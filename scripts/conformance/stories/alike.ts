type Values = Readonly<Record<string, unknown>>;

/** Whether two values of a field stand for the same: a number may be written as a text, a date in another zone. */
export function isAlike(a: unknown, b: unknown): boolean {
  if (JSON.stringify(a) === JSON.stringify(b)) return true;
  const [one, other] = [scalar(a), scalar(b)];
  if (one === undefined || other === undefined) return false;
  if (one === other) return true;
  if (one.trim() !== '' && other.trim() !== '' && Number(one) === Number(other)) return true;
  return one.includes(':') && Date.parse(one) === Date.parse(other);
}

/** The names of the fields of one object that another one has otherwise, or has not. */
export function differences(wanted: Values, came: Values, names = Object.keys(wanted)): readonly string[] {
  return names.filter((name) => !isAlike(wanted[name], came[name]));
}

/** Some fields of an object, for a line. */
export function shown(values: Values, names: readonly string[]): string {
  return names.map((name) => `${name}: ${JSON.stringify(values[name]) ?? 'missing'}`).join(', ');
}

export function isScalar(value: unknown): boolean {
  return scalar(value) !== undefined;
}

function scalar(value: unknown): string | undefined {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
}
