import { fillText, placeholdersOf } from '../recipes/placeholders.ts';

const WHOLE = /^\{([a-z_]\w*)\}$/;
/** What every workflow is given, where a recipe has a placeholder for it. */
const INPUTS: Readonly<Record<string, string>> = { run: '$inputs.run' };

/** The runtime expressions (Arazzo 1.0.1, section 4.7) that stand where a recipe has placeholders. */
export class Expressions {
  readonly #known = new Map(Object.entries(INPUTS));

  /** From here on a placeholder stands for what a step has captured. */
  learn(placeholder: string, stepId: string): void {
    this.#known.set(placeholder, `$steps.${stepId}.outputs.${placeholder}`);
  }

  knows(placeholders: Iterable<string>): boolean {
    return [...placeholders].every((name) => this.#known.has(name));
  }

  /** A text of a recipe; one that is nothing but a placeholder becomes the expression itself. */
  text(text: string): string {
    const whole = WHOLE.exec(text)?.[1];
    if (whole !== undefined) return this.#known.get(whole) ?? text;
    return fillText(text, Object.fromEntries([...this.#known].map(([name, one]) => [name, `{${one}}`])));
  }

  /** A JSON value of a recipe. */
  json(value: unknown): unknown {
    if (typeof value === 'string') return this.text(value);
    if (Array.isArray(value)) return value.map((entry) => this.json(entry));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, this.json(entry)]));
  }

  /** An operand of a condition: an expression, or a literal; undefined for a text with placeholders in it. */
  operand(value: unknown): string | undefined {
    if (typeof value !== 'string') return String(value);
    const whole = WHOLE.exec(value)?.[1];
    if (whole !== undefined) return this.#known.get(whole);
    return placeholdersOf(value).size === 0 ? `'${value}'` : undefined;
  }
}
