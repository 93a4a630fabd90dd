import { pointerTo } from '../../contract/json-pointer.ts';
import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { MAXIMUM_ENTITIES } from './admission.ts';
import { shown } from './computations/by-path.ts';
import type { Input, Shop } from './computations/computations.ts';
import {
  DataFault,
  type DataPlace,
  type DataProblem,
  dataPlace,
  MOST_PROBLEMS,
  type MockData,
} from './data.ts';
import { dataSchemasOf } from './data-schemas.ts';
import { type Entity, parentOf, type Stamps } from './entity.ts';
import { referredIn } from './references.ts';
import type { Resource } from './resource.ts';
import { seedStamps } from './resource-plan.ts';
import type { Singletons } from './singletons.ts';
import { stampAfter } from './stamp.ts';

/** A store that data is put into. */
export interface LoadedStore {
  readonly document: OpenApiDocument;
  readonly shop: Shop;
  readonly singletons: Singletons;
  /** A collection without entries, which is then that of the store. */
  empty(name: string): Resource;
  resource(name: string): Resource;
}

/** Archived ones count as well. */
function isThere(store: LoadedStore, { parents, below }: DataPlace): boolean {
  return below.every((id, index) => {
    const name = parents[index]?.collection.slice(1) ?? '';
    return store.resource(name).collection.find(id) !== undefined;
  });
}

interface Part {
  readonly place: DataPlace;
  readonly path: string;
  readonly value: readonly Input[] | Input | null;
}

/**
 * Puts data into a store: collection after collection, those that others refer to or lie below first.
 *
 * @param changedAt when the entries count as changed at the latest, in milliseconds since the epoch
 * @param keepsExamples whether the document's examples stay where the data has nothing with their ids
 * @returns the names of the collections that it has entries for
 * @throws DataFault that names what does not fit
 */
export function loadData(
  store: LoadedStore,
  data: MockData,
  { changedAt, keepsExamples }: { readonly changedAt: number | undefined; readonly keepsExamples: boolean },
): readonly string[] {
  const problems: DataProblem[] = [];
  const complain = (pointer: string, reason: string) => {
    problems.push({ pointer, reason });
    if (problems.length >= MOST_PROBLEMS) throw new DataFault(problems);
  };
  const parts = Object.entries(data).flatMap(([path, value]): Part[] => {
    const place = dataPlace(store.document, path);
    const reason =
      place === undefined ? 'is no path of a list, or of what there is one of.' : misfit(place, value);
    if (place !== undefined && reason === undefined) return [{ place, path, value }];
    complain(pointerTo(path), reason ?? '');
    return [];
  });
  const placed: [Resource, Entity, string][] = [];
  const names = inOrder(store, parts);
  for (const name of names) {
    const own = parts.filter(({ place }) => place.kind === 'collection' && place.path === `/${name}`);
    const made = own.flatMap((part) => entriesOf(store, name, part, changedAt, complain));
    const resource = store.empty(name);
    const ids = new Map<number, Entity>();
    if (keepsExamples) for (const example of resource.plan.examples) ids.set(example.id, example);
    const stated = new Set<number>();
    for (const [entity, pointer] of made) {
      if (stated.has(entity.id)) complain(`${pointer}/id`, `The id ${entity.id} is there twice.`);
      stated.add(entity.id);
      ids.set(entity.id, entity);
      placed.push([resource, entity, pointer]);
    }
    if (ids.size > MAXIMUM_ENTITIES)
      complain(pointerTo(`/${name}`), `holds more than ${MAXIMUM_ENTITIES} entries.`);
    resource.fill([...ids.values()].toSorted((a, b) => a.id - b.id));
  }
  for (const part of parts) if (part.place.kind === 'singleton') loadSingleton(store, part, complain);
  for (const [resource, entity, pointer] of placed)
    checkRelations(store, resource, entity, pointer, complain);
  if (problems.length > 0) throw new DataFault(problems);
  return names;
}

type Complain = (pointer: string, reason: string) => void;

function misfit({ kind, path }: DataPlace, value: unknown): string | undefined {
  if (kind === 'collection') return Array.isArray(value) ? undefined : 'must be a list of entries.';
  if (shown[path] !== undefined) return 'follows from other things, so it cannot be set.';
  const isObject = value === null || (typeof value === 'object' && !Array.isArray(value));
  return isObject ? undefined : 'must be an object, or null where there is none.';
}

/** The names of the collections that have data, each after those that it refers to or lies below. */
function inOrder({ resource }: LoadedStore, parts: readonly Part[]): readonly string[] {
  const names = new Set(
    parts.flatMap(({ place: { kind, path } }) => (kind === 'collection' ? [path.slice(1)] : [])),
  );
  const ordered = new Set<string>();
  const visiting = new Set<string>();
  const visit = (name: string) => {
    if (!names.has(name) || ordered.has(name) || visiting.has(name)) return;
    visiting.add(name);
    const { plan } = resource(name);
    for (const { collection } of plan.shape.parents) visit(collection.slice(1));
    for (const { target } of plan.references) visit(target);
    ordered.add(name);
  };
  for (const name of names) visit(name);
  return [...ordered];
}

function entriesOf(
  store: LoadedStore,
  name: string,
  { place, path, value }: Part,
  changedAt: number | undefined,
  complain: Complain,
): readonly (readonly [Entity, string])[] {
  const resource = store.resource(name);
  if (resource.isComputed) {
    complain(pointerTo(path), 'follows from other things, so it cannot be set.');
    return [];
  }
  if (!isThere(store, place)) {
    complain(pointerTo(path), 'lies below something that is not there.');
    return [];
  }
  const schemas = dataSchemasOf(store.document);
  return (value as readonly Input[]).flatMap((entry, index) => {
    const pointer = pointerTo(path, index);
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
      complain(pointer, 'must be an object.');
      return [];
    }
    const unknown = Object.keys(entry).find((field) => field !== 'id' && !resource.fields.has(field));
    if (unknown !== undefined) {
      complain(pointer + pointerTo(unknown), `There is no field '${unknown}'.`);
      return [];
    }
    const { id: _, ...rest } = entry;
    const held = resource.fields.has('id') ? entry : rest;
    const wrong = schemas.problems(place.path, held, true);
    for (const [at, reason] of wrong) complain(pointer + at, reason);
    if (wrong.length > 0) return [];
    const id = numberOf(entry.id) ?? index + 1;
    const stamps = changedAt === undefined ? seedStamps(store.document, entry) : changedNow(changedAt);
    try {
      const entity = resource.restore(id, entry, place.below, stamps);
      const { id: number, ...others } = { ...entity, ...resource.links.of(entity, place.below) };
      const shownId = resource.hasTextIds ? (entry.id ?? String(number)) : number;
      const complete = resource.fields.has('id') ? { ...others, id: shownId } : others;
      for (const [at, reason] of schemas.problems(place.path, complete, false))
        complain(pointer + at, reason);
      return [[entity, pointer] as const];
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      complain(pointer, error.message);
      return [];
    }
  });
}

function changedNow(moment: number): Stamps {
  const second = stampAfter(0, moment);
  return { own: second, inCollection: second };
}

function numberOf(id: unknown): number | undefined {
  const isNumber = typeof id === 'number' || (typeof id === 'string' && /^\d{1,15}$/.test(id));
  return isNumber ? Number(id) : undefined;
}

function loadSingleton(store: LoadedStore, { place, path, value }: Part, complain: Complain): void {
  if (!isThere(store, place)) {
    complain(pointerTo(path), 'lies below something that is not there.');
    return;
  }
  if (value === null) {
    store.singletons.delete(place.path, place.below);
    return;
  }
  const whole = store.singletons.merged(place.path, place.below, value as Input);
  const wrong = dataSchemasOf(store.document).problems(place.path, whole, false);
  for (const [at, reason] of wrong) complain(pointerTo(path) + at, reason);
  if (wrong.length === 0) store.singletons.replace(place.path, place.below, whole);
}

/** Values that are unique, and ids of what is there. */
function checkRelations(
  { shop, resource: resourceOf }: LoadedStore,
  resource: Resource,
  entity: Entity,
  pointer: string,
  complain: Complain,
): void {
  for (const reference of resource.references)
    for (const [place, id] of referredIn(reference, entity))
      if (shop.has(reference.target) && resourceOf(reference.target).collection.find(id) === undefined)
        complain(pointer + pointerTo(...place.split('.')), `There is no ${id} in /${reference.target}.`);
  for (const unique of resource.collection.uniques) {
    const { name, among } = unique.field;
    const others = among.filter((path) => path !== `/${resource.shape.name}`);
    const holders = [
      unique.holder(entity, parentOf(entity)),
      ...others.map((path) => shop.holder(path.slice(1), name, entity[name])),
    ];
    const holder = holders.find((id) => id !== undefined && id !== entity.id);
    if (holder !== undefined)
      complain(pointer + pointerTo(name), `'${entity[name]}' is that of the entry ${holder} already.`);
  }
}
