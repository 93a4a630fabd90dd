import { answeredEntity } from '../contract/entity-schema.ts';
import type { OpenApiDocument, Parameter } from '../contract/openapi-document.ts';
import type { DescribedOperation } from '../contract/operations.ts';
import { resolveReference } from '../contract/resolve-reference.ts';

/** Cuts an entity down to the fields that a client asks for. */
export type Select = (entity: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** What there is of an answer that was cut down, whatever is asked for. */
export interface Excerpt {
  /** The fields that are never left out. */
  readonly always: readonly string[];
  /** Fields that whole answers do not have; each is an empty array. */
  readonly adds: readonly string[];
}

/** Reads from the schema of answers that were cut down what they always hold; undefined where there are none. */
export function excerptOf(document: OpenApiDocument, { operation }: DescribedOperation): Excerpt | undefined {
  const { whole = true, excerpt } = answeredEntity(document, operation) ?? {};
  if (excerpt === undefined || typeof whole === 'boolean') return undefined;
  const { properties = {} } = resolveReference<{ readonly properties?: object }>(document, whole);
  const required = (excerpt.required ?? []) as readonly string[];
  return {
    always: required.filter((name) => Object.hasOwn(properties, name)),
    adds: required.filter((name) => !Object.hasOwn(properties, name)),
  };
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
  { always, adds }: Excerpt,
): Select | undefined {
  const selections = parameters.flatMap(({ name, 'x-select': select }) => {
    const given = query[name];
    return select === undefined || given === undefined ? [] : [namesIn(select as Selection, given)];
  });
  if (selections.length === 0) return undefined;
  const stays = (field: string) =>
    always.includes(field) || selections.every(({ keep, names }) => (keep === 'named') === names.has(field));
  const added = Object.fromEntries(adds.map((name) => [name, []]));
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
