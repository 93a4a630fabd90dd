import type { ErrorObject, ValidateFunction } from 'ajv';
import { loadAjv } from './ajv.ts';

/** What is wrong with what a user sets. */
export class SettingsFault extends Error {
  /** The way to the member that is at fault, with dots; empty where it is the whole. */
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

/** The members that a user may set, and what each may be. */
export class Settings<T> {
  readonly #schema: object;
  readonly #allowed: Readonly<Record<string, string>>;
  #validate: ValidateFunction<T> | undefined;

  /**
   * @param schema a JSON Schema of an object
   * @param allowed what each member of it may be, in words
   */
  constructor(schema: object, allowed: Readonly<Record<string, string>>) {
    this.#schema = schema;
    this.#allowed = allowed;
  }

  /**
   * @param at the way to the value, where it is a part of something
   * @throws SettingsFault that says what is allowed
   */
  read(value: unknown, at = ''): T {
    if (this.#validate === undefined) {
      const { Ajv2020 } = loadAjv();
      // The schema is ours, so it need not be held against that of schemas.
      const ajv = new Ajv2020({ allErrors: true, meta: false, validateSchema: false });
      this.#validate = ajv.compile<T>(this.#schema);
    }
    if (this.#validate(value)) return value;
    throw this.#fault(this.#validate.errors?.[0], at);
  }

  /** What a member may be. */
  refuse(member: string, at = ''): SettingsFault {
    return new SettingsFault(join(at, member), `It must be ${this.#allowed[member]}.`);
  }

  #fault(error: ErrorObject | undefined, at: string): SettingsFault {
    const member = error?.instancePath.split('/')[1];
    if (member !== undefined) return this.refuse(member, at);
    const { additionalProperty: unknown, missingProperty: missing } = error?.params ?? {};
    const names = Object.keys(this.#allowed).join(', ');
    if (typeof missing === 'string') return this.refuse(missing, at);
    if (typeof unknown !== 'string') return new SettingsFault(at, `Send a JSON object with any of ${names}.`);
    return new SettingsFault(join(at, unknown), `There is no '${unknown}'; what can be set is ${names}.`);
  }
}

function join(at: string, member: string): string {
  return at === '' ? member : `${at}.${member}`;
}
