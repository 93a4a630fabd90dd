type Fields = Readonly<Record<string, string>>;

/** Adds fields to others, one by one: for so few, `Object.assign` and `...` take ten times as long, and each answer needs it. */
export function addFields(fields: Record<string, string>, more: Fields): void {
  for (const name in more) fields[name] = more[name] ?? '';
}

/** Fields with others after them, or in their place. */
export function allFields(some: Fields, others: Fields): Fields {
  const all: Record<string, string> = {};
  addFields(all, some);
  addFields(all, others);
  return all;
}
