import type { Method } from './openapi-document.ts';

/** What the shape of the API is told from: a path template, with what can be seen of its operations. */
export interface PathShape {
  /** The path template, such as `/orders/{order_id}/shipments`. */
  readonly path: string;
  readonly methods: readonly Method[];
  /** Whether its GET answers with an array. */
  readonly listsEntries: boolean;
  /** What the path item says where its shape is not enough. */
  readonly hints: PathHints;
}

/** The extensions of a path item that decide its role. */
export interface PathHints {
  /** There is one of it, whatever its path looks like. */
  readonly 'x-singleton'?: boolean;
  /** The collections that its parameters name entries of, where the path alone does not tell. */
  readonly 'x-parents'?: Readonly<Record<string, string>>;
}

/** The entry that a path lies below. */
export interface Parent {
  /** The name of the path parameter that holds its id. */
  readonly parameter: string;
  /** The path template of its collection. */
  readonly collection: string;
}

/** What a path stands for. */
export interface PathRole {
  readonly kind: 'collection' | 'entry' | 'count' | 'singleton' | 'action';
  /** The path template of the collection that it belongs to; undefined for what belongs to none. */
  readonly collection: string | undefined;
  /** The entries that it lies below, the outermost first. */
  readonly parents: readonly Parent[];
  /** The path parameter with the id of the entry. */
  readonly key: string | undefined;
  /** Set where the path, as `/countries/states`, leaves the parents of its collection out: it is about those of all. */
  readonly ofAllParents: boolean;
}

/** A path that has no role, and why. */
export interface UnknownRole {
  readonly path: string;
  readonly reason: string;
}

export interface PathRoles {
  readonly roles: ReadonlyMap<string, PathRole>;
  readonly unknown: readonly UnknownRole[];
}

/**
 * Tells what each path of an API stands for: from its shape, beside that of the others.
 *
 * A path whose GET lists entries, or below which entries have paths of their own, is a collection. `/count` below a
 * collection counts it. A path that nothing but POST answers is an action. Any other one is a singleton.
 */
export function rolesOf(shapes: readonly PathShape[]): PathRoles {
  const collections = collectionsOf(shapes);
  const roles = new Map<string, PathRole>();
  const unknown: UnknownRole[] = [];
  for (const shape of shapes) {
    const role = roleOf(shape, collections);
    if ('reason' in role) unknown.push(role);
    else roles.set(shape.path, role);
  }
  return { roles, unknown };
}

/** Tells what kind of thing each path is, whether its parents are known or not. */
export function kindsOf(shapes: readonly PathShape[]): ReadonlyMap<string, PathRole['kind']> {
  const collections = collectionsOf(shapes);
  return new Map(shapes.map((shape) => [shape.path, kindOf(shape, placeOf(shape.path, collections))]));
}

/** The path templates of all collections. */
interface Collections {
  readonly paths: ReadonlySet<string>;
  /** Those below entries, by their paths without parameters: `/countries/{country_id}/states` for `/countries/states`. */
  readonly nested: ReadonlyMap<string, string>;
}

/** Those that are listed, and those that only their entries tell of. */
function collectionsOf(shapes: readonly PathShape[]): Collections {
  const found = shapes.flatMap(({ path, listsEntries, hints }) => {
    if (hints['x-singleton'] === true) return [];
    if (endsInParameter(path)) return [beforeLast(path)];
    return listsEntries ? [path] : [];
  });
  const all = nestedIn(found);
  const paths = new Set(found.filter((path) => !all.has(path)));
  return { paths, nested: nestedIn(paths) };
}

function nestedIn(paths: Iterable<string>): ReadonlyMap<string, string> {
  const nested = new Map<string, string>();
  for (const path of paths) {
    const short = path.replaceAll(/\/\{[^}]+\}/g, '');
    if (path.includes('{') && !nested.has(short)) nested.set(short, path);
  }
  return nested;
}

function roleOf(shape: PathShape, collections: Collections): PathRole | UnknownRole {
  const { path, hints } = shape;
  const place = placeOf(path, collections);
  const owner = place.collection ?? path;
  const key = place.kind === 'entry' ? lastParameter(path) : undefined;
  const parents = parentsOf(place.ofAllParents ? path : owner, hints, collections);
  if ('reason' in parents) return { path, reason: parents.reason };
  const kind = kindOf(shape, place);
  const collection = kind === place.kind ? place.collection : undefined;
  return { kind, collection, parents: parents.found, ofAllParents: place.ofAllParents, key };
}

function kindOf({ methods, hints }: PathShape, place: PathPlace): PathRole['kind'] {
  if (hints['x-singleton'] === true) return 'singleton';
  const isAction = methods.length === 1 && methods[0] === 'post';
  return place.kind ?? (isAction ? 'action' : 'singleton');
}

interface PathPlace {
  readonly kind: 'collection' | 'entry' | 'count' | undefined;
  readonly collection: string | undefined;
  readonly ofAllParents: boolean;
}

function placeOf(path: string, { paths, nested }: Collections): PathPlace {
  if (endsInParameter(path)) return { kind: 'entry', collection: beforeLast(path), ofAllParents: false };
  if (paths.has(path)) return { kind: 'collection', collection: path, ofAllParents: false };
  const counted = path.endsWith('/count') ? beforeLast(path) : undefined;
  const named = counted ?? path;
  const kind = counted === undefined ? 'collection' : 'count';
  if (paths.has(named)) return { kind, collection: named, ofAllParents: false };
  const ofAllParents = nested.get(named);
  return ofAllParents === undefined
    ? { kind: undefined, collection: undefined, ofAllParents: false }
    : { kind, collection: ofAllParents, ofAllParents: true };
}

function parentsOf(
  path: string,
  hints: PathHints,
  collections: Collections,
): { readonly found: readonly Parent[] } | { readonly reason: string } {
  const found: Parent[] = [];
  for (const { parameter, before } of parametersOf(path)) {
    const collection = hints['x-parents']?.[parameter] ?? before;
    if (!collections.paths.has(collection)) {
      return {
        reason: `There is no collection ${collection} that {${parameter}} could be an entry of: describe it, or name another one in x-parents.`,
      };
    }
    found.push({ parameter, collection });
  }
  return { found };
}

/** The parameters of a path template, each with the path that comes before it. */
function parametersOf(path: string): { readonly parameter: string; readonly before: string }[] {
  return [...path.matchAll(/\/\{([^}]+)\}/g)].map(({ 1: parameter = '', index }) => ({
    parameter,
    before: path.slice(0, index),
  }));
}

function endsInParameter(path: string): boolean {
  return /\/\{[^/]*\}$/.test(path);
}

function lastParameter(path: string): string {
  return path.slice(path.lastIndexOf('{') + 1, -1);
}

function beforeLast(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
