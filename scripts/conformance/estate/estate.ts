import type { CaseRequest } from '../../cases/case.ts';
import type { Entry, JsonObject } from '../../cases/subject.ts';
import { type ApiModel, type Collection, type ModelOperation, operationOf } from '../../contract/model.ts';
import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { type Exchange, entriesOf, fieldsOf, hasSucceeded, successesOf } from '../exchange.ts';
import type { Courier } from '../server/courier.ts';
import { idOf, type Ledger } from '../server/ledger.ts';
import { exampleBodies, namedCollections, withTies } from './example-bodies.ts';
import { type BodyMaker, ownBody, referencesOf } from './own-body.ts';
import type { OwnValues } from './own-values.ts';
import { pathTo, pathWith } from './paths.ts';

type Parameters = Readonly<Record<string, unknown>>;

/** How many entries of a collection the kit makes, so that one can get in the way of the other. */
const OWN = 2;
/** Foreign entries below which it looks for what nobody can make. */
const LOOKED_AT = 10;

export interface EstateOptions {
  readonly allowWrites: boolean;
  /** Whether what others have made may stand in, and be changed. */
  readonly allowDeleteAll: boolean;
}

/**
 * What cases stand on: entries of every collection, made by the kit where they can be made, else found on the server.
 * They are made when they are first needed, and again when a case has deleted them.
 */
export class Estate {
  readonly #document: OpenApiDocument;
  readonly #model: ApiModel;
  readonly #courier: Courier;
  readonly #ledger: Ledger;
  readonly #values: OwnValues;
  readonly #options: EstateOptions;
  readonly #named: ReadonlyMap<string, string>;
  readonly #entries = new Map<string, Entry[]>();
  readonly #found = new Map<string, readonly Entry[]>();
  /** Collections that are being seen to, lest they wait for each other. */
  readonly #open = new Set<string>();
  #made = 0;
  /** Why nothing could be made, by the path of the collection. */
  readonly faults = new Map<string, string>();

  constructor(
    document: OpenApiDocument,
    model: ApiModel,
    courier: Courier,
    ledger: Ledger,
    values: OwnValues,
    options: EstateOptions,
  ) {
    this.#document = document;
    this.#model = model;
    this.#courier = courier;
    this.#ledger = ledger;
    this.#values = values;
    this.#options = options;
    this.#named = namedCollections(document, model);
    // What was found there, or below it, may be gone.
    ledger.onEmptied = () => this.#found.clear();
  }

  /** The entries that are known of a collection, its own first. */
  known(path: string): readonly Entry[] {
    const own = (this.#entries.get(path) ?? []).filter((entry) => this.#isThere(path, entry));
    const isOnlyFound = own.length === 0 || this.#options.allowDeleteAll;
    const found = (this.#found.get(path) ?? []).filter((entry) => !this.#ledger.isGone(pathTo(path, entry)));
    return isOnlyFound ? [...own, ...found] : own;
  }

  /** Sees to it that there are entries of a collection, and of those that its bodies refer to. */
  async ensure(path: string): Promise<readonly Entry[]> {
    const collection = this.#collection(path);
    if (collection === undefined || this.#open.has(path)) return this.known(path);
    this.#open.add(path);
    try {
      const create = operationOf(collection, 'create');
      if (create !== undefined && this.#options.allowWrites) await this.#make(collection);
      const isShort = this.known(path).length === 0 || this.#options.allowDeleteAll;
      if (isShort && !this.#found.has(path)) this.#found.set(path, await this.#find(collection));
      return this.known(path);
    } finally {
      this.#open.delete(path);
    }
  }

  /** The parameters that lead to what lies below the parents of a collection or a path. */
  async ensureParents(parents: Collection['parents']): Promise<Parameters> {
    const innermost = parents.at(-1);
    if (innermost === undefined) return {};
    const [entry] = await this.ensure(innermost.collection);
    return this.below(innermost, entry);
  }

  below({ parameter }: Collection['parents'][number], entry: Entry | undefined): Parameters {
    return entry === undefined ? {} : { ...entry.parameters, [parameter]: entry.value.id };
  }

  /** New parents for an entry of a collection, of which nothing is known to anybody else; undefined where none can be made. */
  async freshParents(collection: Collection): Promise<Parameters | undefined> {
    const innermost = collection.parents.at(-1);
    const owner = innermost && this.#collection(innermost.collection);
    if (innermost === undefined || owner === undefined) return {};
    await this.ensure(owner.path);
    const made = await this.create(owner);
    return made === undefined ? undefined : this.below(innermost, made);
  }

  /** Makes one more entry, by the first example that the server takes; undefined if it takes none. */
  async create(collection: Collection, parameters?: Parameters): Promise<Entry | undefined> {
    const create = operationOf(collection, 'create');
    if (create === undefined) return undefined;
    const at = parameters ?? (await this.ensureParents(collection.parents));
    let fault = 'the document has no example of a body';
    const bodies = await this.bodies(collection, at);
    // Entries differ as their examples do.
    const start = this.#made++ % Math.max(1, bodies.length);
    for (const body of [...bodies.slice(start), ...bodies.slice(0, start)]) {
      const target = pathWith(create.path, at);
      const exchange = await this.#courier.send(
        { method: 'POST', target, body },
        { wanted: successesOf(create) },
      );
      const id = hasSucceeded(exchange) ? idOf(exchange) : undefined;
      if (id !== undefined) return this.#entryOf(collection, at, exchange, id);
      fault = exchange.failure ?? `POST ${target} is answered ${exchange.answer.status}`;
    }
    this.faults.set(collection.path, fault);
    return undefined;
  }

  /** Bodies for a create, with references to what is there and values of their own. */
  async bodies(collection: Collection, parameters: Parameters): Promise<readonly unknown[]> {
    const create = operationOf(collection, 'create');
    return create === undefined ? [] : this.ownBodies(create, parameters, this.#values);
  }

  /**
   * The bodies that the examples of an operation show, with references to what is there.
   *
   * @param values makes other values of those that no two entries may have in common; undefined leaves them
   */
  async ownBodies(
    operation: ModelOperation,
    parameters: Parameters,
    values: OwnValues | undefined,
  ): Promise<readonly unknown[]> {
    const { schema, bodies } = exampleBodies(this.#document, operation);
    const made = [];
    const own = operation.role.collection ?? '';
    const isCreate = operation.action === 'create';
    for (const example of bodies) {
      const body = isCreate ? withTies(example, schema, this.#document, this.#model, own) : example;
      const ids = new Map<string, unknown>();
      for (const target of referencesOf(schema, this.#document, this.#named, body))
        ids.set(target, await this.#idBelow(target, parameters));
      const maker: BodyMaker = {
        document: this.#document,
        collections: this.#named,
        values,
        refer: (target) => ids.get(target),
      };
      made.push(ownBody(body, schema, maker));
    }
    return made;
  }

  /** The paths of the entries that the kit has made to stand on. */
  get paths(): ReadonlySet<string> {
    return new Set(
      [...this.#entries].flatMap(([path, entries]) =>
        entries.filter((entry) => this.#isThere(path, entry)).map((entry) => pathTo(path, entry)),
      ),
    );
  }

  /** Keeps up with what was changed. */
  note(exchange: Exchange): void {
    const { operation, request } = exchange;
    if (operation?.action !== 'update' || !hasSucceeded(exchange)) return;
    const entries = this.#entries.get(operation.role.collection ?? '') ?? [];
    const place = entries.findIndex(
      (entry) => pathTo(operation.role.collection ?? '', entry) === request.target,
    );
    const entry = entries[place];
    if (entry !== undefined) entries[place] = { ...entry, value: { ...entry.value, ...fieldsOf(exchange) } };
  }

  /** Entries of a collection below those that others have made. */
  async foreign(collection: Collection): Promise<readonly Entry[]> {
    const [outermost] = collection.parents;
    const owner = outermost && this.#collection(outermost.collection);
    if (outermost === undefined || owner === undefined) return [];
    let places: readonly Parameters[] = (await this.#list(owner, {}))
      .slice(0, LOOKED_AT)
      .map((entry) => this.below(outermost, entry));
    for (const parent of collection.parents.slice(1)) {
      const between = this.#collection(parent.collection);
      const found = [];
      for (const place of places)
        if (between !== undefined)
          for (const entry of await this.#list(between, place)) found.push(this.below(parent, entry));
      places = found.slice(0, LOOKED_AT);
    }
    const entries = [];
    for (const place of places) entries.push(...(await this.#list(collection, place)));
    return entries;
  }

  async #make(collection: Collection): Promise<void> {
    const { path } = collection;
    const at = await this.ensureParents(collection.parents);
    const alive = (this.#entries.get(path) ?? []).filter((entry) => this.#isThere(path, entry));
    this.#entries.set(path, alive);
    while (alive.length < OWN) {
      const made = await this.create(collection, at);
      if (made === undefined) break;
      // The newest comes first: where entries refer to each other it is the one that none refers to.
      alive.unshift(made);
    }
  }

  async #entryOf(collection: Collection, at: Parameters, made: Exchange, id: string): Promise<Entry> {
    const read = operationOf(collection, 'read');
    const key = (operationOf(collection, 'update') ?? read ?? operationOf(collection, 'delete'))?.role.key;
    const value = fieldsOf(made).id ?? Number(id);
    const parameters = { ...at, ...(key === undefined ? {} : { [key]: value }) };
    return { parameters, value: { ...fieldsOf(made), id: value } };
  }

  /** An entry of a collection that what lies at some parameters may refer to. */
  async #idBelow(path: string, parameters: Parameters): Promise<unknown> {
    const collection = this.#collection(path);
    if (collection === undefined) return undefined;
    await this.#ensureWithBelow(collection);
    const names = collection.parents.map(({ parameter }) => parameter);
    const isBelow = ({ parameters: own }: Entry) =>
      names.every((name) => parameters[name] === undefined || own[name] === parameters[name]);
    const fitting = this.known(path).find(isBelow);
    if (fitting !== undefined) return fitting.value.id;
    if (names.length === 0 || !names.every((name) => parameters[name] !== undefined)) return undefined;
    const [first] = await this.#list(collection, parameters);
    return first?.value.id;
  }

  /** What an entry is referred to for may depend on what lies below it, as that of an option set does. */
  async #ensureWithBelow(collection: Collection): Promise<void> {
    await this.ensure(collection.path);
    for (const other of this.#model.collections)
      if (other.parents.at(-1)?.collection === collection.path && !this.#open.has(collection.path))
        await this.#ensureShallow(other);
  }

  async #ensureShallow(collection: Collection): Promise<void> {
    if (operationOf(collection, 'create') === undefined || this.known(collection.path).length > 0) return;
    if (collection.parents.some((parent) => this.#open.has(parent.collection))) return;
    await this.ensure(collection.path);
  }

  async #find(collection: Collection): Promise<readonly Entry[]> {
    const innermost = collection.parents.at(-1);
    if (innermost === undefined) return this.#list(collection, {});
    for (const entry of await this.ensure(innermost.collection)) {
      const found = await this.#list(collection, this.below(innermost, entry));
      if (found.length > 0) return found;
    }
    return this.foreign(collection);
  }

  async #list(collection: Collection, at: Parameters): Promise<readonly Entry[]> {
    const list = operationOf(collection, 'list');
    if (list === undefined || collection.parents.some(({ parameter }) => at[parameter] === undefined))
      return [];
    const request: CaseRequest = { method: 'GET', target: pathWith(list.path, at) };
    const entries = entriesOf(await this.#courier.send(request));
    const key = collection.operations.find(({ role }) => role.key !== undefined)?.role.key;
    return entries
      .map((value: JsonObject) => ({
        parameters: { ...at, ...(key === undefined ? {} : { [key]: value.id }) },
        value,
      }))
      .filter((entry) => !this.#isThere(collection.path, entry));
  }

  #isThere(path: string, entry: Entry): boolean {
    return this.#ledger.has(pathTo(path, entry));
  }

  #collection(path: string): Collection | undefined {
    return this.#model.collections.find((one) => one.path === path);
  }
}
