import { formatMoment } from './dates.ts';
import { type Draft, type Entity, freeze, toEntity } from './entity.ts';
import type { Field, Fields } from './fields.ts';
import type { WriteLinks } from './links.ts';
import { normalise } from './normalise.ts';
import type { Input, Rules, Write } from './resources/rules.ts';

/** Makes entities of what clients send. */
export class EntityWriter {
  readonly #fields: Fields;
  /** What a field has that nobody states, in its stored form; undefined where the store computes it. */
  readonly #defaults: Readonly<Record<string, unknown>>;
  readonly #writeLinks: WriteLinks;
  readonly #rules: Rules;

  /**
   * @param fields those of the answers
   * @param inputFields those of the body that creates an entity
   */
  constructor(fields: Fields, inputFields: Fields, writeLinks: WriteLinks, rules: Rules) {
    this.#fields = fields;
    this.#defaults = readDefaults(fields, inputFields);
    this.#writeLinks = writeLinks;
    this.#rules = rules;
  }

  create(id: number, input: Input, times: Times): Entity {
    const draft: Draft = { ...this.#defaults, id };
    if (this.#fields.has('date_created')) draft.date_created = formatMoment(times.now);
    return this.#finish(draft, { input, previous: undefined }, times);
  }

  update(previous: Entity, input: Input, times: Times): Entity {
    return this.#finish({ ...previous }, { input, previous }, times);
  }

  #finish(draft: Draft, write: Write, { now, moment }: Times): Entity {
    const { input, previous } = write;
    for (const [name, value] of Object.entries(input)) {
      const field = this.#fields.get(name);
      if (field !== undefined && isWritable(field) && !isLeftOut(field, value))
        draft[name] = normalise(field.kind, merge(previous?.[name], value));
    }
    if (this.#fields.has('date_modified')) draft.date_modified = formatMoment(now);
    Object.assign(draft, this.#writeLinks(draft), this.#rules.derive?.(draft, write));
    return toEntity(draft, moment);
  }
}

/** When a write happens, in milliseconds since the epoch. */
interface Times {
  /** By the clock, which may be set back. */
  readonly now: number;
  /** In whole seconds, never before that of an earlier write. */
  readonly moment: number;
}

/** Of an object a write changes what it states, at any depth; a list it replaces. */
function merge(before: unknown, stated: unknown): unknown {
  if (!isObject(before) || !isObject(stated)) return stated;
  const parts = Object.entries(stated).map(([name, part]) => [name, merge(before[name], part)] as const);
  return { ...before, ...Object.fromEntries(parts) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A link is never written: where a write has a field of its name, that holds the things themselves. */
function isWritable({ readOnly, kind }: Field): boolean {
  return !readOnly && kind.type !== 'link';
}

/** An empty date says nothing where the answer has to show one. */
function isLeftOut({ kind }: Field, value: unknown): boolean {
  return value === undefined || (kind.type === 'date' && !kind.mayBeEmpty && value === '');
}

function readDefaults(fields: Fields, inputFields: Fields): Readonly<Record<string, unknown>> {
  const defaults = [...fields].map(([name, { kind, default: own }]) => {
    const ofInput = inputFields.get(name)?.default;
    const stated = ofInput === undefined ? own : ofInput;
    return [name, stated === undefined ? undefined : normalise(kind, stated)] as const;
  });
  return freeze(Object.fromEntries(defaults));
}
