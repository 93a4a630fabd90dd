import { listCauses } from '../../../scripts/contract/causes.ts';
import { answeredEntity } from '../../../scripts/contract/entity-schema.ts';
import type { Collection, ModelOperation } from '../../../scripts/contract/model.ts';
import type { Asked } from './answering.ts';
import type { Contract, Reply, Values } from './contract.ts';
import { Entries, type Kept } from './entries.ts';
import { isLetThrough } from './picking.ts';

/** Does what operations say, to what the store holds. */
export class Doing {
  readonly #contract: Contract;
  readonly #entries: ReadonlyMap<string, Entries>;

  constructor(contract: Contract) {
    this.#contract = contract;
    this.#entries = new Map(
      contract.model.collections.map((collection) => [collection.path, new Entries(contract, collection)]),
    );
  }

  /** Whether entries have a field. */
  shows({ role }: ModelOperation, field: string): boolean {
    return field in (this.#entries.get(role.collection ?? '')?.properties ?? {});
  }

  answer(asked: Asked): Reply {
    const { operation, parameters } = asked;
    for (const { parameter, collection } of operation.role.parents) {
      const owners = this.#entries.get(collection);
      const owner = owners?.below(parameters).find(({ value }) => String(value.id) === parameters[parameter]);
      if (owner === undefined) return this.#contract.reply('no-such-resource');
    }
    const entries = this.#entries.get(operation.role.collection ?? '');
    if (entries === undefined) return this.#example(operation);
    const { key } = operation.role;
    const below = operation.role.ofAllParents ? entries.all : entries.below(parameters);
    if (key === undefined) return this.#toAll(asked, entries, below);
    const kept = below.find(({ value }) => String(value.id) === parameters[key]);
    return kept === undefined ? this.#contract.reply('no-such-resource') : this.#toOne(asked, entries, kept);
  }

  #toAll(asked: Asked, entries: Entries, below: readonly Kept[]): Reply {
    const { operation, parameters, query, body } = asked;
    const picked = below.filter(
      (kept) => entries.isShown(kept) && isLetThrough(kept.value, operation, query),
    );
    switch (operation.action) {
      case 'create': {
        const sent = body as Values;
        const refused = this.#refuse(operation, entries, parameters, sent, undefined);
        if (refused !== undefined) return refused;
        const kept = entries.create(parameters, sent);
        return this.#success(operation, 'created', kept.value, {
          Location: `${asked.path.replace(/(\.json)?\/?$/, '')}/${kept.value.id}`,
          ...modified(kept),
        });
      }
      case 'delete-all': {
        if (picked.length === 0) return this.#contract.reply('nothing-to-delete');
        const refused = this.#inTheWay(entries.collection, picked);
        if (refused !== undefined) return refused;
        for (const kept of picked) this.#remove(entries, kept);
        const { response } = this.#contract.responseOf(operation, 'task-scheduled');
        const [cause] = listCauses(this.#contract.document, response);
        const value = cause?.mediaType === undefined ? {} : (cause.value as Values);
        return this.#success(operation, 'task-scheduled', {
          ...value,
          resource: asked.path.replace('/api/v2', ''),
          count: picked.length,
        });
      }
      case 'count': {
        const { body: shown } = this.#example(operation);
        return this.#success(operation, 'read', { ...(shown as Values), count: picked.length });
      }
      default:
        return this.#list(asked, picked);
    }
  }

  #list(asked: Asked, picked: readonly Kept[]): Reply {
    const { operation, query, headers } = asked;
    const defaultOf = (name: string) => {
      const schema = operation.parameters.find((one) => one.name === name)?.schema;
      return typeof schema === 'object' ? Number(schema.default ?? schema.minimum ?? 1) : undefined;
    };
    const limit = Number(query.get('limit') ?? defaultOf('limit') ?? picked.length);
    const page = Number(query.get('page') ?? 1);
    const shown = picked.slice((page - 1) * limit, page * limit);
    if (shown.length === 0) return this.#contract.reply('empty-list');
    const newest = { ...shown[0], modified: Math.max(...shown.map((one) => one.modified)) } as Kept;
    if (isFresh(operation, newest, headers['if-modified-since']))
      return this.#contract.reply('not-modified-since', {}, modified(newest));
    const body = shown.map(({ value }) => this.#chosen(value, operation, query));
    return this.#success(operation, 'read', body, modified(newest));
  }

  #toOne({ operation, parameters, headers, body, query }: Asked, entries: Entries, kept: Kept): Reply {
    switch (operation.action) {
      case 'update': {
        const sent = body as Values;
        const refused = this.#refuse(operation, entries, parameters, sent, kept);
        if (refused !== undefined) return refused;
        entries.update(kept, sent);
        return this.#success(operation, 'updated', kept.value, modified(kept));
      }
      case 'delete': {
        const refused = this.#inTheWay(entries.collection, [kept]);
        if (refused !== undefined) return refused;
        this.#remove(entries, kept);
        return this.#contract.reply('deleted');
      }
      default:
        if (isFresh(operation, kept, headers['if-modified-since']))
          return this.#contract.reply('not-modified-since', {}, modified(kept));
        return this.#success(operation, 'read', this.#chosen(kept.value, operation, query), modified(kept));
    }
  }

  #success(operation: ModelOperation, cause: string, body: unknown, headers: Reply['headers'] = {}): Reply {
    const { status, response } = this.#contract.responseOf(operation, cause);
    const known = new Set(Object.keys(response.headers ?? {}));
    const own = Object.entries(headers).filter(([name]) => known.has(name));
    return { status, headers: { ...this.#contract.headersOf(response), ...Object.fromEntries(own) }, body };
  }

  /** What there is one of is as the document shows it. */
  #example(operation: ModelOperation): Reply {
    const cause = ['read', 'updated', 'created', 'deleted'].find((name) => {
      const { status } = this.#contract.causeOf(name);
      return String(status) in operation.operation.responses;
    });
    const { response } = this.#contract.responseOf(operation, cause ?? 'read');
    const [first] = listCauses(this.#contract.document, response);
    return this.#success(
      operation,
      cause ?? 'read',
      first?.mediaType === undefined ? undefined : first.value,
    );
  }

  /** What is unique stays so, and nobody orders what is not there. */
  #refuse(
    operation: ModelOperation,
    entries: Entries,
    parents: Values,
    sent: Values,
    self: Kept | undefined,
  ): Reply | undefined {
    for (const [name, property] of Object.entries(entries.properties)) {
      const unique = property['x-unique'] as
        | { cause: string; compare?: string; except?: unknown[]; among?: string[]; with?: string[] }
        | undefined;
      const value = sent[name];
      if (unique === undefined || value === undefined || unique.except?.includes(value) === true) continue;
      const plain = (one: unknown) =>
        unique.compare === 'ignoring-case' ? String(one).toLowerCase() : String(one);
      const others =
        unique.among?.flatMap((path) => this.#entries.get(path)?.all ?? []) ?? entries.below(parents);
      const whole = { ...self?.value, ...sent };
      const other = others.find(
        (one) =>
          one !== self &&
          plain(one.value[name]) === plain(value) &&
          (unique.with ?? []).every((beside) => one.value[beside] === whole[beside]),
      );
      if (other !== undefined)
        return this.#contract.reply(unique.cause, { field: name, value, conflicting_id: other.value.id });
    }
    const causes = Object.values(operation.operation['x-causes'] ?? {}).flat();
    const lines = (sent.products ?? []) as { product_id?: number; quantity?: number }[];
    const isShort = lines.some(({ product_id, quantity = 0 }) => {
      const product = this.#entries.get('/products')?.all.find(({ value }) => value.id === product_id);
      return (
        product?.value.inventory_tracking !== 'none' && quantity > Number(product?.value.inventory_level)
      );
    });
    return causes.includes('quantity-unavailable') && isShort
      ? this.#contract.reply('quantity-unavailable')
      : undefined;
  }

  /** A delete is refused where what would be left refers to it, and the document says so. */
  #inTheWay(collection: Collection, gone: readonly Kept[]): Reply | undefined {
    const ids = new Set(gone.map(({ value }) => value.id));
    for (const other of this.#entries.values())
      for (const [name, property] of Object.entries(other.properties)) {
        const items = property.items as Values | undefined;
        const reference = (property['x-references'] ?? items?.['x-references'] ?? {}) as Values;
        const { refuse, as } = (reference['on-delete'] ?? {}) as { refuse?: string; as?: string };
        if (reference.collection !== collection.path || refuse === undefined) continue;
        const left = other.all.filter((one) => !gone.includes(one) && other.isShown(one));
        const holders = left.filter(({ value }) => [value[name]].flat().some((id) => ids.has(id)));
        if (holders.length > 0)
          return this.#contract.reply(refuse, { [as ?? '']: holders.map(({ value }) => value.id) });
      }
    return undefined;
  }

  /** With an entry goes what lies below it. */
  #remove(entries: Entries, kept: Kept): void {
    entries.remove(kept);
    for (const other of this.#entries.values()) {
      const parent = other.collection.parents.at(-1);
      if (parent?.collection !== entries.collection.path || entries.archive !== undefined) continue;
      for (const one of other.all.filter(
        ({ parents }) => String(parents[parent.parameter]) === String(kept.value.id),
      ))
        this.#remove(other, one);
    }
  }

  #chosen(value: Values, { parameters, operation }: ModelOperation, query: URLSearchParams): Values {
    const { excerpt } = answeredEntity(this.#contract.document, operation) ?? {};
    const always = (excerpt?.required ?? []) as string[];
    for (const { name, 'x-select': select } of parameters) {
      const given = query.get(name)?.split(',');
      if (select === undefined || given === undefined) continue;
      const { keep, groups = {} } = select as { keep: string; groups?: Record<string, string[]> };
      const names = new Set(given.flatMap((one) => groups[one] ?? [one]));
      const kept = Object.entries(value).filter(
        ([field]) => always.includes(field) || names.has(field) === (keep === 'named'),
      );
      return { metadata: [], ...Object.fromEntries(kept) };
    }
    return value;
  }
}

function modified({ modified: time }: Kept): Record<string, string> {
  return { 'Last-Modified': new Date(time).toUTCString() };
}

/** Whether something has not changed since a date, at an operation that may say so. */
function isFresh({ parameters }: ModelOperation, kept: Kept, since: string | undefined): boolean {
  const isAsked = parameters.some(
    ({ name, in: place }) => place === 'header' && name.toLowerCase() === 'if-modified-since',
  );
  return isAsked && since !== undefined && kept.modified <= Date.parse(since);
}
