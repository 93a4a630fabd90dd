import type { Parameter } from '../contract/openapi-document.ts';

/** Cuts an entity down to the fields that a client asks for. */
export type Select = (entity: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** What the schema of an entity says of answers that were cut down (`x-excerpt`). */
export interface Excerpt {
  /** The fields that are never left out. */
  readonly always: readonly string[];
  /** Fields that whole answers do not have, with their schemas; each is an empty array. */
  readonly adds?: Readonly<Record<string, unknown>>;
}

/** What a query parameter does with the fields that it names (`x-select`). */
interface Selection {
  /** The fields that are named, or all others. */
  readonly keep: 'named' | 'others';
  /** Names that stand for several fields. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
}

/**
 * What the query of a request makes of an entity; undefined where it asks for all of it.
 *
 * @param parameters those of the operation
 */
export function selectionOf(
  parameters: readonly Parameter[],
  query: Readonly<Record<string, string | readonly string[]>>,
  { always, adds = {} }: Excerpt,
): Select | undefined {
  const selections = parameters.flatMap(({ name, 'x-select': select }) => {
    const given = query[name];
    return select === undefined || given === undefined ? [] : [namesIn(select as Selection, given)];
  });
  if (selections.length === 0) return undefined;
  const stays = (field: string) =>
    always.includes(field) || selections.every(({ keep, names }) => (keep === 'named') === names.has(field));
  const added = Object.fromEntries(Object.keys(adds).map((name) => [name, []]));
  return (entity) => ({
    ...Object.fromEntries(Object.entries(entity).filter(([field]) => stays(field))),
    ...added,
  });
}

function namesIn({ keep, groups = {} }: Selection, given: string | readonly string[]) {
  const names = [given]
    .flat()
    .flatMap((text) => text.split(','))
    .map((name) => name.trim())
    .flatMap((name) => (Object.hasOwn(groups, name) ? (groups[name] ?? []) : [name]));
  return { keep, names: new Set(names) };
}
