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

  /** @param moment milliseconds since the epoch, in whole seconds */
  create(id: number, input: Input, moment: number): Entity {
    const draft: Draft = { ...this.#defaults, id };
    if (this.#fields.has('date_created')) draft.date_created = formatMoment(moment);
    return this.#finish(draft, { input, previous: undefined }, moment);
  }

  /** @param moment milliseconds since the epoch, in whole seconds */
  update(previous: Entity, input: Input, moment: number): Entity {
    return this.#finish({ ...previous }, { input, previous }, moment);
  }

  #finish(draft: Draft, write: Write, moment: number): Entity {
    for (const [name, value] of Object.entries(write.input)) {
      const field = this.#fields.get(name);
      if (field !== undefined && isWritable(field) && !isLeftOut(field, value))
        draft[name] = normalise(field.kind, value);
    }
    if (this.#fields.has('date_modified')) draft.date_modified = formatMoment(moment);
    Object.assign(draft, this.#writeLinks(draft), this.#rules.derive?.(draft, write));
    return toEntity(draft, moment);
  }
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
