import type { Input } from './computations/computations.ts';
import type { Entity } from './entity.ts';
import type { Fields, Most } from './fields.ts';

/** A field that holds ids of entries of a collection, as `x-references` says it. */
export interface Reference {
  readonly field: string;
  /** The name of the collection: its path without the first slash. */
  readonly target: string;
  /** The value that stands for no entry. */
  readonly none: unknown;
  readonly onDelete: 'keep' | 'clear' | 'delete' | { readonly refuse: string; readonly as: string };
  /** How many there may be: entries of the list or, where an entry refers to its own kind, levels above it. */
  readonly most: Most | undefined;
}

/** The fields of an entity that refer to others. */
export function referencesOf(fields: Fields): readonly Reference[] {
  return [...fields].flatMap(([field, { references, most }]) => {
    if (references === undefined) return [];
    const { collection, none } = references;
    const onDelete = references['on-delete'] ?? 'keep';
    return [
      { field, target: String(collection).slice(1), none, onDelete: onDelete as Reference['onDelete'], most },
    ];
  });
}

/** The ids that an object refers to, each with its place. */
export function referredIn(
  { field, none }: Reference,
  object: Input,
): readonly (readonly [string, number])[] {
  const value = object[field];
  const isEntry = (id: unknown): id is number => typeof id === 'number' && id !== none;
  if (!Array.isArray(value)) return isEntry(value) ? [[field, value]] : [];
  return value.flatMap((id, index) => (isEntry(id) ? [[`${field}.${index}`, id] as const] : []));
}

/** The entries above one, the nearest first. */
export function ancestorsOf(
  reference: Reference,
  id: unknown,
  find: (id: number) => Entity | undefined,
): readonly number[] {
  const above = new Set<number>();
  let current = find(Number(id));
  while (current !== undefined && !above.has(current.id)) {
    above.add(current.id);
    current = find(Number(current[reference.field]));
  }
  return [...above];
}

/** How many levels of entries there are below one. */
export function heightOf(id: number, below: (id: number) => readonly Entity[]): number {
  let level = below(id);
  let levels = 0;
  const seen = new Set([id]);
  while (level.length > 0) {
    levels += 1;
    for (const entity of level) seen.add(entity.id);
    level = level.flatMap((entity) => below(entity.id)).filter((entity) => !seen.has(entity.id));
  }
  return levels;
}

/** What a reference holds once the ids are gone: none, or a list without them. */
export function cleared({ field, none }: Reference, entity: Entity, gone: ReadonlySet<number>): Input {
  const value = entity[field];
  return { [field]: Array.isArray(value) ? value.filter((id) => !gone.has(id)) : (none ?? null) };
}
