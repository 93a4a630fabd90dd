import { type Account, type Authentication, authenticate } from './accounts.ts';
import { type ParsedBody, parseBody } from './body.ts';
import type { Fault } from './fault.ts';
import { parseHttpDate } from './http-date.ts';
import { uriHost } from './locations.ts';
import { Quota, type QuotaCount } from './quota.ts';
import type { Route, RoutedOperation } from './routes.ts';
import { type Select, selectionOf } from './selection.ts';
import type { Base, Place, Refusal, Store } from './store/store.ts';
import type { Transport } from './transport.ts';
import type { World } from './world.ts';

export type Query = Readonly<Record<string, string | string[]>>;

/** Characters of the base that links begin with; a whole link has 2,048 at most. */
const LONGEST_BASE = 1_024;

/** What keeps a request from being read at all. */
export interface Unreadable {
  readonly location: 'path' | 'header' | 'body';
  /** A word of the table of reasons. */
  readonly reason: string;
}

/** A request as it reached the server. */
export interface Received {
  /** As it was sent. */
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly target: string;
  /** The host that the request is for, with its port, as the target or else the Host header names it. */
  readonly host: string | undefined;
  /** The path below the base, without query and `.json`. */
  readonly path: string;
  /** The query as it was sent, with its question mark; empty if there is none. */
  readonly search: string;
  /** What names a sandbox before the base; empty if nothing does. */
  readonly prefix: string;
  /** What stands before the route: `/api/v2`, or `/stores/{store_hash}/v2`; empty if the target is below neither. */
  readonly base: string;
  /** Prefix and base as a URI may hold them. */
  readonly start: string;
  /** The same path and query below the current version; undefined where the target names no deprecated one. */
  readonly successor: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly transport: Transport;
  readonly query: Query;
  readonly route: Route | undefined;
  /** The parameters in the path, as they were sent. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Why the request cannot be understood before its body is looked at; undefined if it can. */
  readonly unreadable: Unreadable | undefined;
  /** 'unlabelled' where its Content-Type is none that could be parsed, so that it was not read. */
  readonly body: Uint8Array | 'too large' | 'unlabelled' | undefined;
}

/** A request and what the decisions ask about it; what costs something is worked out once, when it is first asked. */
export class Exchange {
  readonly received: Received;
  readonly world: World;
  /** HEAD is decided like GET. */
  readonly method: string;
  readonly operation: RoutedOperation | undefined;
  /** What the account is told of its quota; undefined until the request was held against it. */
  quota: QuotaCount | undefined;
  #authentication: Authentication | undefined;
  #base: Base | undefined;
  #below: readonly number[] | undefined;
  #faults: readonly Fault[] | Promise<readonly Fault[]> | undefined;
  #json: ParsedBody | undefined;
  #refusal: Refusal | 'none' | undefined;
  #page: ReturnType<Store['list']> | undefined;
  #one: ReturnType<Store['showOne']>;

  constructor(received: Received, world: World) {
    this.received = received;
    this.world = world;
    this.method = received.method === 'HEAD' ? 'GET' : received.method;
    this.operation = received.route?.operations.get(this.method);
  }

  header(name: string): string | undefined {
    const value = this.received.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  }

  /** The collection that the path belongs to; empty for those that belong to none. */
  get resource(): string {
    return this.received.route?.resource ?? '';
  }

  /** The id of the entry that the path names. */
  get id(): number | undefined {
    const { route, parameters } = this.received;
    const key = route?.key === undefined ? undefined : parameters[route.key];
    return key === undefined ? undefined : (this.world.store.idOf(this.place, key) ?? Number.NaN);
  }

  /** The ids of the entries that the path lies below, the outermost first. */
  get below(): readonly number[] {
    const { route, parameters } = this.received;
    this.#below ??= (route?.parents ?? []).map((name) => Number(parameters[name]));
    return this.#below;
  }

  /** The part of the collection that the path is about. */
  get place(): Place {
    const { resource, below } = this;
    return below.length === 0 ? resource : { resource, below };
  }

  get authentication(): Authentication {
    this.#authentication ??= authenticate(this.received.headers, this.world.accounts);
    return this.#authentication;
  }

  get account(): Account | undefined {
    return this.authentication.outcome === 'account' ? this.authentication.account : undefined;
  }

  get hasBody(): boolean {
    const { body } = this.received;
    return body !== undefined && body.length > 0;
  }

  get json(): ParsedBody {
    const { body } = this.received;
    this.#json ??= body instanceof Uint8Array && body.length > 0 ? parseBody(body) : { value: undefined };
    return this.#json;
  }

  /** The body of a write that has passed the schema. */
  get input(): Record<string, unknown> {
    return 'value' in this.json ? (this.json.value as Record<string, unknown>) : {};
  }

  /**
   * `If-Modified-Since` in milliseconds since the epoch; undefined where it does not count, which it does not beside
   * `If-None-Match` (RFC 9110, section 13.1.3), and neither in the future, where nobody can have seen anything.
   */
  get since(): number | undefined {
    if (this.method !== 'GET' || !this.documents('not-modified-since')) return undefined;
    if (this.header('if-none-match') !== undefined) return undefined;
    const now = this.world.now();
    const since = parseHttpDate(this.header('if-modified-since'), now);
    return since === undefined || since > now ? undefined : since;
  }

  /** Whether the operation has an answer of the code that the document has a cause under. */
  documents(cause: string): boolean {
    const status = this.world.answers.statusOf(cause);
    return status !== undefined && this.operation?.operation.responses[status] !== undefined;
  }

  /** Whether the account has used up its hour. */
  get isOverQuota(): boolean {
    const { quotas, state, now } = this.world;
    const { account } = this;
    if (account === undefined) return false;
    const quota = quotas.get(account.user) ?? new Quota();
    return quota.look(state.now.requestsPerHour, now()).isRefused;
  }

  /** Counts the request against the account's hour. */
  takeQuota(): QuotaCount | undefined {
    const { quotas, state, now } = this.world;
    const { account } = this;
    if (account === undefined) return undefined;
    const quota = quotas.get(account.user) ?? new Quota();
    quotas.set(account.user, quota);
    this.quota = quota.take(state.now.requestsPerHour, now());
    return this.quota;
  }

  /** What Prism finds wrong with parameters and body. */
  faults(): readonly Fault[] | Promise<readonly Fault[]> {
    this.#faults ??= this.#validate();
    return this.#faults;
  }

  #validate(): readonly Fault[] | Promise<readonly Fault[]> {
    const { operation, received, world, json } = this;
    if (operation === undefined) return [];
    const { path, search, query } = received;
    return world.validator.faults(operation, {
      path,
      search,
      query,
      body: 'value' in json ? json.value : undefined,
    });
  }

  /** Whether the entries that the path names exist, each below the one before; true where it names none. */
  get isThere(): boolean {
    const { below, id, operation, place, world } = this;
    if (operation === undefined) return true;
    if (below.length > 0 && !world.store.has(operation.role.parents, below)) return false;
    if (operation.role.kind === 'singleton') return this.isSingletonThere;
    return id === undefined || world.store.find(place, id) !== undefined;
  }

  /** Whether there is what the path is about; what can neither be made nor deleted always is. */
  get isSingletonThere(): boolean {
    const { operation } = this;
    if (
      operation === undefined ||
      operation.action === 'create-singleton' ||
      !this.documents('no-such-resource')
    )
      return true;
    // A GET that has an answer for that is told there is nothing.
    if (operation.action === 'read-singleton' && this.documents('empty-list')) return true;
    return this.one !== undefined;
  }

  /** What the path is about, where there is one of it; undefined if there is none. */
  get one() {
    const { base, below, operation, received, world } = this;
    this.#one ??= world.store.showOne(operation?.path ?? '', below, received.query, base);
    return this.#one;
  }

  /** What the client wants to see of an entry; undefined where it wants all of it. */
  get select(): Select | undefined {
    const { operation, received } = this;
    if (operation?.excerpt === undefined) return undefined;
    return selectionOf(operation.selectors, received.query, operation.excerpt);
  }

  /** Why the store would not do what is asked. */
  get refusal(): Refusal | undefined {
    if (this.#refusal === undefined) this.#refusal = this.#askStore() ?? 'none';
    return this.#refusal === 'none' ? undefined : this.#refusal;
  }

  /** The page of the list that the query asks for. */
  get page(): ReturnType<Store['list']> {
    const { query } = this.received;
    const number = Number(query.page ?? 1);
    // A list without `limit` is one page.
    const limit = Number(query.limit ?? this.operation?.defaults.get('limit') ?? Number.MAX_SAFE_INTEGER);
    this.#page ??= this.world.store.list(this.place, query, { page: number, limit }, this.since);
    return this.#page;
  }

  /** Where the links of the answer lead: back to where the request was sent. */
  get base(): Base {
    this.#base ??= this.#readBase();
    return this.#base;
  }

  #readBase(): Base {
    const { base, start, transport } = this.received;
    const origin = `${transport.scheme}://${uriHost(this.header('host')) ?? 'localhost'}`;
    const url = origin + start;
    // No store has such a name; links that held it would be longer than the document lets them be.
    if (url.length > LONGEST_BASE) return { url: 'http://localhost/api/v2', form: 'legacy' };
    return { url, form: base.startsWith('/stores/') ? 'gateway' : 'legacy' };
  }

  #askStore(): Refusal | undefined {
    const { below, id, input, operation, place, resource, world } = this;
    const { query } = this.received;
    switch (operation?.action) {
      case 'list':
      case 'count':
        return world.store.refuseFilters(resource, query, operation.action);
      case 'delete-all':
        return (
          world.store.refuseFilters(resource, query, 'delete-all') ??
          world.store.refuseDeleteAll(place, query)
        );
      case 'create':
      case 'update':
      case 'delete':
        return world.store.refuse(operation.action, place, id, input, world.state.now);
      case 'create-singleton':
      case 'update-singleton':
        return world.store.refuseSingleton(operation.path, below, input);
      default:
        return undefined;
    }
  }
}
