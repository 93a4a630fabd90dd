import { type Finding, major, minor, patch } from './change.ts';

export type Members = Readonly<Record<string, unknown>>;

/** What a change of a member asks for: that it is there now, that it has gone, that it has another value. */
type Weight = readonly [gained: Finding['impact'], lost: Finding['impact'], changed: Finding['impact']];

const WORDING: Weight = ['patch', 'patch', 'patch'];
const RULE: Weight = ['minor', 'minor', 'minor'];
const MEANING: Weight = ['major', 'major', 'major'];
const PROMISE: Weight = ['minor', 'major', 'major'];

/**
 * The members that are compared as wholes. A value that is refused now is a cause that an operation has gained, and has
 * its sentence there: the rules behind it weigh less.
 */
export const WEIGHTS: Readonly<Record<string, Weight>> = {
  title: WORDING,
  summary: WORDING,
  description: WORDING,
  termsOfService: WORDING,
  contact: WORDING,
  license: WORDING,
  externalDocs: WORDING,
  tags: WORDING,
  example: WORDING,
  examples: WORDING,
  $comment: WORDING,
  deprecated: ['minor', 'patch', 'minor'],
  default: PROMISE,
  openapi: RULE,
  'x-response-classes': WORDING,
  'x-keywords': WORDING,
  'x-reasons': WORDING,
  'x-message': WORDING,
  'x-parameters': WORDING,
  'x-per-request': WORDING,
  'x-summary': WORDING,
  'x-parents': WORDING,
  // Which operations a cause can occur in is said of each of them.
  'x-applies-to': WORDING,
  'x-planned-methods': RULE,
  'x-singleton': RULE,
  'x-unique': RULE,
  'x-references': RULE,
  'x-maximum': RULE,
  'x-required-on-create': MEANING,
  'x-required-on-update': MEANING,
  'x-writable-on': ['major', 'minor', 'major'],
  'x-initial': PROMISE,
  'x-archive': MEANING,
  'x-excerpt': MEANING,
  'x-filter': PROMISE,
  'x-select': PROMISE,
  'x-permission': ['major', 'minor', 'major'],
  'x-retry': PROMISE,
  'x-details': PROMISE,
  'x-status': MEANING,
};

/** What only the build has to know. */
const SAYS_NOTHING = ['x-shared', 'x-extends'];

/**
 * Compares the members of two objects that nothing else looks at. An extension that is not the contract's is taken for
 * wording; anything else that is not known may mean anything, and is taken for the worst.
 *
 * @param label what they are, for the sentence
 * @param apart the members that are compared by what they mean
 * @param wording the members that are no more than wording here
 */
export function compareMembers(
  before: Members,
  after: Members,
  label: string,
  apart: readonly string[],
  wording: readonly string[] = [],
): Finding[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    if (apart.includes(name) || SAYS_NOTHING.includes(name) || isSame(before[name], after[name])) return [];
    const weight = WEIGHTS[name] ?? (name.startsWith('x-') ? WORDING : MEANING);
    const [gained, lost, changed] = wording.includes(name) ? WORDING : weight;
    const of = label === '' ? '' : ` of ${label}`;
    const isShort = [before[name], after[name]].every((value) => show(value).length <= 60);
    if (before[name] === undefined) {
      return [weigh(gained, `gained \`${name}\`${of}${isShort ? `: ${show(after[name])}` : ''}`)];
    }
    if (after[name] === undefined) return [weigh(lost, `lost \`${name}\`${of}`)];
    const values = isShort ? `: ${show(before[name])} became ${show(after[name])}` : '';
    return [weigh(changed, `got another \`${name}\`${of}${values}`)];
  });

  function weigh(impact: Finding['impact'], what: string): Finding {
    if (impact === 'patch') return patch(what);
    return impact === 'minor' ? minor(what) : major(what, 'See whether you rely on what it was.');
  }
}

/** The names that came and went, and those that stayed. */
export function comparedNames(before: Members | undefined, after: Members | undefined) {
  const [old, current] = [Object.keys(before ?? {}), Object.keys(after ?? {})];
  return {
    added: current.filter((name) => !old.includes(name)),
    removed: old.filter((name) => !current.includes(name)),
    kept: old.filter((name) => current.includes(name)),
  };
}

/** Whether two values of JSON are equal, whatever order their members have. */
export function isSame(one: unknown, other: unknown): boolean {
  // Most are written alike, and sorting takes long.
  return one === other || JSON.stringify(one) === JSON.stringify(other) || sorted(one) === sorted(other);
}

export function show(value: unknown): string {
  return `\`${sorted(value)}\``;
}

export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(value: unknown): string | undefined {
  return JSON.stringify(value, (_, member) =>
    isObject(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
