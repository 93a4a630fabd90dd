import { type Finding, major, minor } from './change.ts';
import { isSame, type Members, show } from './members.ts';

/** Whether clients write what the schema describes, or read it. */
export type Direction = 'request' | 'response';

/** Limits by whether the higher one of two lets more through. */
const LIMITS: Readonly<Record<string, boolean>> = {
  maximum: true,
  exclusiveMaximum: true,
  maxLength: true,
  maxItems: true,
  maxProperties: true,
  minimum: false,
  exclusiveMinimum: false,
  minLength: false,
  minItems: false,
  minProperties: false,
};

/** What lets less through by being there; of two values nobody can tell which lets through less. */
const CONSTRAINTS = [
  'pattern',
  'format',
  'multipleOf',
  'uniqueItems',
  'dependentRequired',
  'propertyNames',
  'not',
];

/** The keywords that are looked at here. */
export const KEYWORDS = ['type', 'enum', 'const', ...Object.keys(LIMITS), ...CONSTRAINTS];

/** The sentences of a place of a body that lets less through than it did, more, or something else. */
export function sentences(direction: Direction, label: string) {
  const isRequest = direction === 'request';
  return {
    tighter: (how: string) =>
      isRequest
        ? major(`will take ${label} only ${how}`, `See that what you send as ${label} fits.`)
        : minor(`will answer ${label} only ${how}`),
    /** It is `how` no more. */
    fewer: (how: string) =>
      isRequest
        ? major(`will no longer take ${label} ${how}`, `See that what you send as ${label} fits.`)
        : minor(`will no longer answer ${label} ${how}`),
    looser: (how: string) =>
      isRequest
        ? minor(`may now be sent ${label} ${how}`)
        : major(`may now answer ${label} ${how}`, `Be ready for that in ${label}.`),
    other: (how: string) =>
      isRequest
        ? major(`will take ${label} ${how}`, `See that what you send as ${label} fits.`)
        : major(`will answer ${label} ${how}`, `Read ${label} so.`),
  };
}

type Sentences = ReturnType<typeof sentences>;

/** What the keywords of one schema let through that they did not, and the other way round. */
export function compareKeywords(old: Members, current: Members, say: Sentences): Finding[] {
  return [
    ...compareTypes(old, current, say),
    ...compareValues(old, current, say),
    ...compareLimits(old, current, say),
  ];
}

function compareTypes(old: Members, current: Members, say: Sentences): Finding[] {
  const [was, is] = [typesOf(old.type), typesOf(current.type)];
  if (isSame([...was].sort(), [...is].sort())) return [];
  const how = `as ${is.join(' or ') || 'anything'} (was ${was.join(' or ') || 'anything'})`;
  const lets = (types: readonly string[], others: readonly string[]) =>
    types.length === 0 ||
    (others.length > 0 &&
      others.every((one) => types.includes(one) || (one === 'integer' && types.includes('number'))));
  if (lets(was, is)) return [say.tighter(how)];
  return [lets(is, was) ? say.looser(how) : say.other(how)];
}

function compareValues(old: Members, current: Members, say: Sentences): Finding[] {
  const [was, is] = [valuesOf(old), valuesOf(current)];
  if (was === undefined || is === undefined) {
    if (was === is) return [];
    const how = `as ${(is ?? was ?? []).map(show).join(' or ')}`;
    return [is === undefined ? say.looser(`other than ${how}`) : say.tighter(how)];
  }
  const isIn = (list: readonly unknown[]) => (value: unknown) => list.some((other) => isSame(value, other));
  return [
    ...is.filter((value) => !isIn(was)(value)).map((value) => say.looser(`as ${show(value)}`)),
    ...was.filter((value) => !isIn(is)(value)).map((value) => say.fewer(`as ${show(value)}`)),
  ];
}

function compareLimits(old: Members, current: Members, say: Sentences): Finding[] {
  const limits = Object.entries(LIMITS).flatMap(([name, higherIsLooser]) => {
    const [was, is] = [old[name], current[name]];
    if (was === is) return [];
    const isLooser = is === undefined || (was !== undefined && Number(is) > Number(was) === higherIsLooser);
    return [isLooser ? say.looser(change(name, was, is)) : say.tighter(change(name, was, is))];
  });
  const others = CONSTRAINTS.flatMap((name) => {
    const [was, is] = [old[name], current[name]];
    if (isSame(was, is)) return [];
    if (was === undefined) return [say.tighter(change(name, was, is))];
    return [is === undefined ? say.looser(change(name, was, is)) : say.other(change(name, was, is))];
  });
  return [...limits, ...others];
}

function change(name: string, was: unknown, is: unknown): string {
  const before = was === undefined ? '' : ` (was ${show(was)})`;
  return is === undefined ? `without \`${name}\`${before}` : `with \`${name}\` ${show(is)}${before}`;
}

function typesOf(type: unknown): readonly string[] {
  return type === undefined ? [] : [type].flat().map(String);
}

function valuesOf({ enum: list, const: value }: Members): readonly unknown[] | undefined {
  return Array.isArray(list) ? list : value === undefined ? undefined : [value];
}
