type Values = Readonly<Record<string, unknown>>;

/** A query parameter that picks entries, as `x-filter` has it. */
export interface Filter {
  readonly name: string;
  readonly fields: readonly string[];
  readonly match: string;
  readonly schema: Values;
}

/** Whether a filter lets an entry through; undefined where the entry does not tell. */
export function lets({ fields, match }: Filter, entry: Values, value: string): boolean | undefined {
  const known = fields.filter((field) => field in entry);
  if (known.length === 0) return undefined;
  const values = known.map((field) => entry[field]);
  switch (match) {
    case 'equals':
      return values.some((one) => isEqual(one, value));
    case 'differs':
      return values.every((one) => !isEqual(one, value));
    case 'contains':
      return known.length < fields.length
        ? undefined
        : values.some((one) => String(one).toLowerCase().includes(value.toLowerCase()));
    case 'includes':
      return values.some((one) => Array.isArray(one) && one.some((item) => isEqual(item, value)));
    case 'in':
      return values.some((one) => value.split(',').some((item) => isEqual(one, item)));
    case 'minimum':
    case 'maximum':
      return values.some((one) => isWithin(one, value, match));
    default:
      return undefined;
  }
}

function isEqual(one: unknown, value: string): boolean {
  if (typeof one === 'boolean') return ['true', 'false'].includes(value) ? String(one) === value : true;
  const text = String(one);
  const isNumber = text.trim() !== '' && value.trim() !== '' && Number(text) === Number(value);
  return text.toLowerCase() === value.toLowerCase() || isNumber;
}

/** What cannot be compared is let through: the document has more ways to write a date than JavaScript reads. */
function isWithin(one: unknown, value: string, match: string): boolean {
  const [a, b] = [one, value].map((text) =>
    Number.isNaN(Number(text)) ? Date.parse(String(text)) : Number(text),
  );
  if (a === undefined || b === undefined || Number.isNaN(a) || Number.isNaN(b)) return true;
  return match === 'minimum' ? a >= b : a <= b;
}
