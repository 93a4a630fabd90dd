import type { Schema } from '../../contract/openapi-document.ts';

type Values = Readonly<Record<string, unknown>>;

/** Gives values that nobody else has, again and again other ones. */
export class OwnValues {
  readonly #run: string;
  #count = 0;

  /** @param run what is different in each run: letters and digits */
  constructor(run: string) {
    this.#run = run;
  }

  /** A text like another one, that the schema of a property takes; the other one where nothing can be made of it. */
  like(text: string, property: Values): string {
    this.#count += 1;
    const tag = `${this.#run}${this.#count.toString(36)}`;
    const candidates = [
      ...(text.includes('@') ? [`${tag}.${text}`] : []),
      ...(text.startsWith('/') ? [`/kit-${tag}${text}`] : []),
      `Kit ${tag} ${text}`,
      `KIT-${tag}`.toUpperCase(),
      tag.toUpperCase(),
      lettersFor(this.#count, text.length),
    ];
    return candidates.find((one) => fits(one, property)) ?? text;
  }
}

/** As many capital letters, from the end of the alphabet on: codes that ISO 4217 leaves to users begin with X. */
function lettersFor(count: number, length: number): string {
  let rest = count;
  let letters = '';
  for (let place = 0; place < length - 1; place += 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26);
  }
  return `X${letters}`;
}

function fits(text: string, property: Values): boolean {
  const { pattern, maxLength = 255, enum: values } = property;
  return (
    text.length <= Number(maxLength) &&
    (typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text)) &&
    (!Array.isArray(values) || values.includes(text))
  );
}

/** Whether a schema is an object of keywords. */
export function isObject(schema: Schema | undefined): schema is Values {
  return typeof schema === 'object' && schema !== null;
}
