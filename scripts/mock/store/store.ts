import { modelOf } from '../../contract/model.ts';
import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { type PathAliases, pathAliases } from '../../contract/path-aliases.ts';
import type { Parent } from '../../contract/path-roles.ts';
import { Clock } from '../clock.ts';
import type { PlanLimits } from '../plan-limits.ts';
import { MEMORY_LIMIT, refuseWrite } from './admission.ts';
import { Bytes } from './bytes.ts';
import { listCollections } from './collection-shape.ts';
import { actions, checks, computationsByCollection, shown } from './computations/by-path.ts';
import type { Input, Shop } from './computations/computations.ts';
import { DataFault, filledPath, type MockData } from './data.ts';
import { afterDeletion, type Referrer, refuseDeletion } from './deletion.ts';
import { belowOf, type Entity, keyOf, parentOf, stampsOf } from './entity.ts';
import { type Base, documentedBase, rebase } from './links.ts';
import { loadData } from './load-data.ts';
import { type Refusal, Refusals } from './refusals.ts';
import { type Listing, type Page, type Query, Resource, type ResourceOptions } from './resource.ts';
import { type Filtering, plansOf, type ResourcePlan } from './resource-plan.ts';
import { type SavedSingletons, Singletons, sizeOf } from './singletons.ts';
import type { DataPart, Place, Store, StoreOptions } from './store-interface.ts';

export type {
  Base,
  DataPart,
  Entity,
  Filtering,
  Input,
  Listing,
  MockData,
  Page,
  Place,
  Query,
  Refusal,
  Store,
  StoreOptions,
} from './store-interface.ts';

/** What a laptop can spare: in memory, JSON takes about three times its size. */
export const DEFAULT_MAXIMUM_BYTES = 128 * 1024 * 1024;

/**
 * @param document a bundled document: every reference is local
 * @throws DataFault if the data does not fit the document
 */
export function createStore(document: OpenApiDocument, options: StoreOptions = {}): Store {
  return new DocumentStore(document, options);
}

/** What was read of data, once. */
interface Loaded {
  readonly collections: readonly (readonly [name: string, entities: readonly Entity[]])[];
  readonly singletons: SavedSingletons;
}

class DocumentStore implements Store {
  readonly resources: readonly string[];
  readonly singletons: Singletons;
  readonly #plans;
  readonly #options: Omit<ResourceOptions, 'onRemoved'>;
  readonly #start: Pick<StoreOptions, 'data' | 'like' | 'examples' | 'changedAt' | 'replaces'>;
  #loaded: Loaded | undefined;
  readonly #maximumBytes: number;
  readonly #aliases: PathAliases;
  readonly #documentedBase: string;
  /** Of this store alone. */
  readonly #bytes: Bytes;
  /** Of all that share the limit. */
  readonly #allBytes: Bytes;
  /** The paths of singletons by the collection that they lie right below. */
  readonly #singletonPaths;
  readonly #shop: Shop;
  /** Made when they are first asked for, so that a large document costs nothing at the start. */
  readonly #made = new Map<string, Resource>();

  constructor(document: OpenApiDocument, options: StoreOptions) {
    const { clock = new Clock(options.now), deleteAllAfter = 250 } = options;
    this.#plans = plansOf(document);
    const { like } = options;
    this.#start = like instanceof DocumentStore ? { ...like.#start, like } : options;
    this.resources = [...this.#plans.keys()];
    this.#allBytes = options.bytes ?? new Bytes();
    this.#bytes = new Bytes(this.#allBytes);
    this.#options = { clock, deleteAllAfter, bytes: this.#bytes };
    this.#maximumBytes = options.maximumBytes ?? DEFAULT_MAXIMUM_BYTES;
    this.#aliases = pathAliases(document);
    this.#documentedBase = documentedBase(document);
    this.singletons = new Singletons(document, this.#bytes);
    this.#singletonPaths = modelOf(document).paths.filter(({ role }) => role.kind === 'singleton');
    this.#shop = {
      document,
      refusals: new Refusals(document),
      find: (name, id) => (this.#plans.has(name) ? this.find(name, id) : undefined),
      related: (name, field, id) => this.#resource(name).collection.related(field, id),
      mayRefer: (name, id) => !this.#plans.has(name) || this.#resource(name).mayRefer(id),
      below: (name, parent) => (this.#plans.has(name) ? this.#resource(name).collection.below(parent) : []),
      make: (name, below, fields) => {
        const resource = this.#resource(name);
        return resource.create(fields, resource.named(below), true);
      },
      change: (name, id, fields) => this.#resource(name).update(id, fields, true),
      remove: (name, id) => this.#resource(name).delete(id),
      has: (name) => this.#plans.has(name),
      one: (path, below) => this.singletons.find(path, below),
      setOne: (path, below, value) => this.singletons.replace(path, below, value),
      holder: (name, field, value) => {
        const uniques = this.#plans.has(name) ? this.#resource(name).collection.uniques : [];
        return uniques.find((one) => one.field.name === field)?.holder({ [field]: value });
      },
      now: clock.now,
    };
    this.#load();
  }

  list(place: Place, filters: Query, page: Page, since?: number): Listing {
    return this.#resource(nameOf(place)).list(filters, page, since, parentIn(place));
  }

  count(place: Place, filters: Query): unknown {
    return this.#resource(nameOf(place)).count(filters, parentIn(place));
  }

  find(place: Place, id: number): Entity | undefined {
    const entity = this.#resource(nameOf(place)).find(id);
    return entity === undefined || isIn(place, entity) ? entity : undefined;
  }

  idOf(place: Place, key: string): number | undefined {
    return this.#resource(nameOf(place)).idOf(key, parentIn(place));
  }

  keyOf(entity: Entity): string {
    return keyOf(entity);
  }

  has(parents: readonly Parent[], below: readonly number[]): boolean {
    return below.every((id, index) => {
      const entity = this.#resource(parents[index]?.collection.slice(1) ?? '').find(id);
      if (entity === undefined) return false;
      const above = parentOf(entity);
      return above === undefined || above === below[index - 1];
    });
  }

  modified(entity: Entity): number {
    return stampsOf(entity).own;
  }

  refuseFilters(resource: string, filters: Query, filtering: Filtering = 'list'): Refusal | undefined {
    const name = this.#resource(resource).unreadableFilter(filtering, filters);
    if (name === undefined) return undefined;
    return this.#shop.refusals.unreadableFilter(name);
  }

  refuse(
    action: 'create' | 'update' | 'delete',
    place: Place,
    id: number | undefined,
    input: Input = {},
    { planLimits }: { readonly planLimits: PlanLimits },
  ): Refusal | undefined {
    const resource = this.#resource(nameOf(place));
    const previous = id === undefined ? undefined : resource.find(id);
    if (action !== 'create' && previous === undefined) return undefined;
    if (action === 'delete') {
      const stays = previous && resource.computations.stays?.(previous);
      return stays ?? this.#refuseDeletion(resource, new Set(id === undefined ? [] : [id]));
    }
    const limits = { planLimits, maximumBytes: this.#maximumBytes, bytes: () => this.#allBytes.total };
    const below = resource.named(previous === undefined ? idsIn(place) : belowOf(previous));
    return refuseWrite(resource, { input, previous, below }, { shop: this.#shop, limits });
  }

  refuseDeleteAll(place: Place, filters: Query = {}): Refusal | undefined {
    const resource = this.#resource(nameOf(place));
    return this.#refuseDeletion(resource, resource.deletable(filters, parentIn(place)));
  }

  create(place: Place, input: Input): Entity {
    const resource = this.#resource(nameOf(place));
    return resource.create(input, resource.named(idsIn(place)));
  }

  update(resource: string, id: number, input: Input): Entity {
    return this.#resource(resource).update(id, input);
  }

  delete(resource: string, id: number): void {
    this.#resource(resource).delete(id);
  }

  countDeletable(place: Place, filters: Query = {}): number {
    return this.#resource(nameOf(place)).deletable(filters, parentIn(place)).size;
  }

  scheduleDeleteAll(place: Place, filters: Query = {}): number {
    return this.#resource(nameOf(place)).scheduleDeleteAll(filters, parentIn(place));
  }

  present(name: string, entity: Entity, base: Base, query: Query = {}): Readonly<Record<string, unknown>> {
    const resource = this.#resource(name);
    const other = resource.computations.show?.(entity, query);
    const links = resource.links.of(entity, belowOf(entity), base);
    const shown = { ...entity, ...links, ...(this.#rebased(other, base) as object | undefined) };
    const { id: _, ...withoutId } = shown;
    const id = resource.shownId(entity);
    return id === undefined ? withoutId : { ...shown, id };
  }

  write(name: string, entity: Entity, base: Base): string {
    const resource = this.#resource(name);
    if (resource.computations.show !== undefined) return JSON.stringify(this.present(name, entity, base));
    return resource.links.write(entity, belowOf(entity), resource.shownId(entity), base);
  }

  isShownOtherwise(name: string, query: Query): boolean {
    return this.#plans.has(name) && (this.#resource(name).computations.isShownOtherwise?.(query) ?? false);
  }

  showOne(path: string, below: readonly number[], query: Query, base: Base): Input | undefined {
    const show = shown[path];
    const value = show === undefined ? this.singletons.find(path, below) : show(this.#shop, below, query);
    return this.#rebased(value, base) as Input | undefined;
  }

  #rebased(value: unknown, base: Base): unknown {
    return rebase(value, this.#documentedBase, base, this.#aliases);
  }

  act(path: string, below: readonly number[], input: Input): unknown {
    return actions[path]?.(this.#shop, below, input);
  }

  refuseSingleton(path: string, below: readonly number[], input: Input): Refusal | undefined {
    const refusal = checks[path]?.(this.#shop, input);
    if (refusal !== undefined) return refusal;
    const before = sizeOf(this.singletons.find(path, below));
    const growth = sizeOf(this.singletons.merged(path, below, input)) - before;
    if (growth <= 0 || this.#allBytes.total + growth <= this.#maximumBytes) return undefined;
    return this.#shop.refusals.refuse(MEMORY_LIMIT, { maximum: this.#maximumBytes });
  }

  reset(): void {
    this.close();
    this.#made.clear();
    this.singletons.clear();
    this.#load();
  }

  get changes(): number {
    return this.#bytes.changes;
  }

  get bytes(): number {
    return this.#bytes.total;
  }

  snapshot(): readonly DataPart[] {
    const collections = this.resources.flatMap((name) => {
      const resource = this.#resource(name);
      return resource.isComputed ? [] : listsOf(resource);
    });
    return [...collections, ...this.singletons.written().map(([path, value]) => ({ path, value }))];
  }

  close(): void {
    for (const resource of this.#made.values()) resource.close();
    this.#bytes.clear();
  }

  #load(): void {
    const { data, like } = this.#start;
    this.#loaded ??= like instanceof DocumentStore ? like.#loaded : undefined;
    if (this.#loaded !== undefined) this.#fill(this.#loaded);
    else if (data !== undefined) this.#loaded = this.#read(data);
  }

  #fill({ collections, singletons }: Loaded): void {
    for (const [name, entities] of collections) this.#empty(name).fill(entities);
    this.singletons.restore(singletons);
  }

  #read(data: MockData): Loaded {
    const { changedAt, replaces, examples = false } = this.#start;
    const names = loadData(
      {
        document: this.#shop.document,
        shop: this.#shop,
        singletons: this.singletons,
        empty: (name) => this.#empty(name),
        resource: (name) => this.#resource(name),
      },
      data,
      { changedAt, keepsExamples: examples },
    );
    if (this.#allBytes.total - (replaces?.bytes ?? 0) > this.#maximumBytes)
      throw new DataFault([{ pointer: '', reason: `The data takes more than ${this.#maximumBytes} bytes.` }]);
    const collections = names.map((name) => [name, [...this.#resource(name).collection.entities]] as const);
    return { collections, singletons: this.singletons.saved() };
  }

  #empty(name: string): Resource {
    this.#made.delete(name);
    return this.#resource(name, []);
  }

  #refuseDeletion(resource: Resource, ids: ReadonlySet<number>): Refusal | undefined {
    const refusal = refuseDeletion(resource, ids, this.#referrersTo(resource.shape.name), this.#shop);
    if (refusal !== undefined || ids.size === 0) return refusal;
    // What lies below goes with it, unless it stays in the archive.
    if (resource.isArchive) return undefined;
    for (const child of this.#childrenOf(resource.shape.name)) {
      const below = this.#refuseDeletion(child, child.idsBelow(ids));
      if (below !== undefined) return below;
    }
    return undefined;
  }

  #childrenOf(name: string): readonly Resource[] {
    return listCollections(this.#shop.document)
      .filter(({ parents }) => parents.at(-1)?.collection === `/${name}`)
      .map((shape) => this.#resource(shape.name));
  }

  /** Where data takes the place of the examples, what it does not name is empty. */
  #examplesOf({ examples }: ResourcePlan): readonly Entity[] {
    const { data, examples: starts = data === undefined } = this.#start;
    return starts ? examples : [];
  }

  #referrersTo(name: string): readonly Referrer[] {
    return this.resources.flatMap((one) => {
      const resource = this.#resource(one);
      return resource.references
        .filter(({ target }) => target === name)
        .map((reference) => ({ resource, reference }));
    });
  }

  #resource(name: string, entities?: readonly Entity[]): Resource {
    const made = this.#made.get(name);
    if (made !== undefined) return made;
    const plan = this.#plans.get(name)?.();
    if (plan === undefined) throw new Error(`The document has no collection ${name}.`);
    const resource = new Resource(
      plan,
      entities ?? this.#examplesOf(plan),
      this.#shop,
      computationsByCollection[`/${name}`],
      {
        ...this.#options,
        onRemoved: (ids) => {
          afterDeletion(ids, this.#referrersTo(name));
          for (const child of this.#childrenOf(name)) child.removeBelow(ids);
          for (const { path, role } of this.#singletonPaths)
            if (role.parents.at(-1)?.collection === `/${name}`) this.singletons.forget(path, ids);
        },
      },
    );
    this.#made.set(name, resource);
    return resource;
  }
}

/** The lists of a collection: one, or one below each entry that has any. */
function listsOf({ shape, collection, hasTextIds, links }: Resource): readonly DataPart[] {
  const lists = new Map<string, Entity[]>();
  if (shape.parents.length === 0) lists.set(`/${shape.name}`, []);
  for (const entity of collection.entities) {
    const path = filledPath(`/${shape.name}`, belowOf(entity));
    const list = lists.get(path) ?? [];
    lists.set(path, list);
    list.push(entity);
  }
  const write = (entity: Entity) =>
    links.write(entity, belowOf(entity), hasTextIds ? keyOf(entity) : entity.id);
  return [...lists].map(([path, value]) => ({ path, value, write }));
}

function nameOf(place: Place): string {
  return typeof place === 'string' ? place : place.resource;
}

function idsIn(place: Place): readonly number[] {
  return typeof place === 'string' ? [] : place.below;
}

function parentIn(place: Place): number | undefined {
  return idsIn(place).at(-1);
}

function isIn(place: Place, entity: Entity): boolean {
  const parent = parentIn(place);
  return parent === undefined || parent === parentOf(entity);
}
