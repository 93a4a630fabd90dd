import type { Below, Computations, Input, Write } from './computations/computations.ts';
import { type Draft, type Entity, freeze, keyOf, type Stamps, toEntity } from './entity.ts';
import type { Field, Fields } from './fields.ts';
import type { Links } from './links.ts';
import { momentIn, normalise } from './normalise.ts';

/** Makes entities of what clients send. */
export class EntityWriter {
  readonly #fields: Fields;
  /** What a field has that nobody states, in its stored form; undefined where the store computes it. */
  readonly #defaults: Readonly<Record<string, unknown>>;
  /** The same of what the objects in an entity hold, by the name of the field. */
  readonly #parts: Readonly<Record<string, Input>>;
  readonly #links: Links;
  readonly #computations: Computations;

  /**
   * @param fields those of the answers
   * @param inputFields those of the body that creates an entity
   */
  constructor(fields: Fields, inputFields: Fields, links: Links, computations: Computations) {
    this.#fields = fields;
    this.#defaults = readDefaults(fields, inputFields);
    this.#parts = readPartDefaults(inputFields);
    this.#links = links;
    this.#computations = computations;
  }

  create(id: number, write: Write, times: Times): Entity {
    const draft: Draft = { ...this.#defaults, id };
    const created = this.#fields.get('date_created');
    if (created !== undefined) draft.date_created = momentIn(created.kind, times.now);
    return this.#finish(draft, write, times);
  }

  update(previous: Entity, write: Write, times: Times): Entity {
    return this.#finish({ ...previous }, write, times);
  }

  /**
   * An entity of an entry as answers show it; what it leaves out gets its default, or follows from the rest.
   *
   * @param key the text that clients know it by, where that is not its id
   */
  restore(id: number, entry: Input, below: Below, { now, stamps }: Times, key?: string): Entity {
    const draft: Draft = { ...this.#defaults, id };
    for (const name of ['date_created', 'date_modified']) {
      const field = this.#fields.get(name);
      if (field !== undefined) draft[name] = momentIn(field.kind, now);
    }
    // Where answers have a link, writes may have the things themselves.
    const isLink = (name: string) => this.#fields.get(name)?.kind.type === 'link';
    const input = Object.fromEntries(
      Object.entries(entry).filter(([name]) => name !== 'id' && !isLink(name)),
    );
    for (const [name, value] of Object.entries(input)) {
      if (this.#fields.has(name)) draft[name] = structuredClone(this.#complete(name, value, undefined));
    }
    for (const [parameter, parent] of below) if (this.#fields.has(parameter)) draft[parameter] = parent;
    const ids = below.map(([, parent]) => parent);
    const write = { input, previous: undefined, below, isOwn: true };
    const { id: ownKey, ...derived } = this.#computations.derive?.({ ...draft }, write) ?? {};
    for (const [name, value] of Object.entries(derived)) {
      if (value === undefined) delete draft[name];
      else if (!(name in input)) draft[name] = value;
    }
    return this.#entity(draft, stamps, ids, key ?? (typeof ownKey === 'string' ? ownKey : undefined));
  }

  #finish(draft: Draft, write: Write, times: Times): Entity {
    for (const [name, value] of Object.entries(write.input)) {
      const field = this.#fields.get(name);
      if (field !== undefined && isWritable(field, write) && !isLeftOut(field, value))
        draft[name] = normalise(field.kind, this.#complete(name, value, write.previous));
    }
    for (const [parameter, id] of write.below) if (this.#fields.has(parameter)) draft[parameter] = id;
    const modified = this.#fields.get('date_modified');
    if (modified !== undefined) draft.date_modified = momentIn(modified.kind, times.now);
    const ids = write.below.map(([, id]) => id);
    const { id: key, ...derived } = this.#computations.derive?.(draft, write) ?? {};
    Object.assign(draft, derived);
    const { previous } = write;
    const known = previous === undefined ? undefined : keyOf(previous);
    return this.#entity(draft, times.stamps, ids, typeof key === 'string' ? key : known);
  }

  #entity(draft: Draft, stamps: Stamps, below: readonly number[], key: string | undefined): Entity {
    return toEntity(draft, stamps, below, Buffer.byteLength(this.#links.write(draft, below, draft.id)), key);
  }

  /** An object that a write states in part keeps what it had or, in a new entity, gets its defaults. */
  #complete(name: string, value: unknown, previous: Entity | undefined): unknown {
    if (this.#fields.get(name)?.kind.type !== 'object' || value === null) return value;
    return merge((previous === undefined ? this.#parts : previous)[name], value);
  }
}

/** When a write happens. */
interface Times {
  /** By the clock, in milliseconds since the epoch. */
  readonly now: number;
  readonly stamps: Stamps;
}

/** Of an object a write changes what it states, at any depth; a list it replaces. */
export function merge(before: unknown, stated: unknown): unknown {
  if (!isObject(before) || !isObject(stated)) return stated;
  const parts = Object.entries(stated).map(([name, part]) => [name, merge(before[name], part)] as const);
  return { ...before, ...Object.fromEntries(parts) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A link is never written: where a write has a field of its name, that holds the things themselves. */
function isWritable({ readOnly, kind }: Field, { isOwn = false }: Write): boolean {
  return (isOwn || !readOnly) && kind.type !== 'link';
}

/** An empty date says nothing where the answer has to show one. */
function isLeftOut({ kind }: Field, value: unknown): boolean {
  return value === undefined || (kind.type === 'date' && !kind.mayBeEmpty && value === '');
}

/** The defaults of the create, or of what only the store writes; of other fields that must be there, nothing. */
function readDefaults(fields: Fields, inputFields: Fields): Readonly<Record<string, unknown>> {
  const defaults = [...fields].map(([name, field]) => {
    const input = inputFields.get(name);
    const stated = input === undefined ? ownDefault(field) : (input.default ?? nothing(field, input));
    return [name, stated === undefined ? undefined : normalise(field.kind, stated)] as const;
  });
  return freeze(Object.fromEntries(defaults));
}

function readPartDefaults(inputFields: Fields): Readonly<Record<string, Input>> {
  const parts = [...inputFields].flatMap(([name, { kind }]) => {
    if (kind.type !== 'object') return [];
    const defaults = [...kind.fields].map(([part, { default: value }]) => [part, value] as const);
    return [[name, Object.fromEntries(defaults.filter(([, value]) => value !== undefined))] as const];
  });
  return freeze(Object.fromEntries(parts));
}

/** What a field that only the store writes has in a new entity: 0, nothing, false, or objects of such. */
function ownDefault({ kind, required, nullable, default: stated }: Field): unknown {
  if (stated !== undefined) return stated;
  if (nullable) return null;
  if (!required) return undefined;
  switch (kind.type) {
    case 'number':
    case 'decimal':
      return 0;
    case 'boolean':
      return false;
    case 'text':
      return '';
    case 'list':
      return [];
    case 'seconds':
      return '0';
    case 'date':
      return kind.mayBeEmpty ? '' : undefined;
    case 'object':
      return Object.fromEntries([...kind.fields].map(([name, field]) => [name, ownDefault(field)]));
    default:
      return undefined;
  }
}

/** What stands for no value; undefined where there is no such value, or no need of it. */
function nothing({ kind, required, nullable }: Field, input: Field): unknown {
  if (input.default === null) return null;
  if (!required) return undefined;
  if (nullable) return null;
  if (kind.type === 'seconds') return '0';
  return kind.type === 'decimal' ? 0 : undefined;
}
