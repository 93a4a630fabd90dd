import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import type { Bytes } from './bytes.ts';
import type { Input } from './computations/computations.ts';
import { filledPath } from './data.ts';
import { merge } from './entity-writer.ts';
import { type PlacedExample, placedExamples } from './examples.ts';

/** What was written: the path template, the ids that it lies below, and the value. */
export type SavedSingletons = readonly (readonly [path: string, below: string, value: Input | undefined])[];

/** What there is one of, or one below each entry of a collection. */
export class Singletons {
  readonly #document: OpenApiDocument;
  readonly #examples = new Map<string, readonly PlacedExample[]>();
  /** By path, then by the ids of what they lie below; undefined for what was deleted. */
  readonly #written = new Map<string, Map<string, Input | undefined>>();
  readonly #bytes: Bytes;

  /** @param bytes counts the size of all JSON that is written */
  constructor(document: OpenApiDocument, bytes: Bytes) {
    this.#bytes = bytes;
    this.#document = document;
  }

  /**
   * What was written last or, before anything was, what the document's example of the GET shows.
   *
   * @param path the path template
   * @param below the ids of what it lies below, the outermost first
   */
  find(path: string, below: readonly number[]): Input | undefined {
    const written = this.#written.get(path);
    const key = below.join();
    if (written?.has(key) === true) return written.get(key);
    const found = this.#examplesOf(path).find((example) => (example.below ?? key) === key);
    return found?.value as Input | undefined;
  }

  /** What a write would leave: what it states, and the rest as it was. */
  merged(path: string, below: readonly number[], input: Input): Input {
    return merge(this.find(path, below), input) as Input;
  }

  write(path: string, below: readonly number[], input: Input): Input {
    const value = this.merged(path, below, input);
    this.#set(path, below.join(), value);
    return value;
  }

  /** Puts a value in the place of what there was. */
  replace(path: string, below: readonly number[], value: Input): void {
    this.#set(path, below.join(), value);
  }

  delete(path: string, below: readonly number[]): void {
    this.#set(path, below.join(), undefined);
  }

  /** Forgets what lay below entries that have gone. */
  forget(path: string, parents: ReadonlySet<number>): void {
    const written = this.#written.get(path);
    for (const [key, value] of written ?? []) {
      if (!parents.has(Number(key.split(',').at(-1)))) continue;
      this.#bytes.add(-sizeOf(value));
      written?.delete(key);
    }
  }

  /** What was written, or deleted, by the paths with their ids. */
  written(): readonly (readonly [path: string, value: Input | null])[] {
    return this.saved().map(([path, key, value]) => {
      const below = key === '' ? [] : key.split(',').map(Number);
      return [filledPath(path, below), value ?? null] as const;
    });
  }

  saved(): SavedSingletons {
    return [...this.#written].flatMap(([path, values]) =>
      [...values].map(([key, value]) => [path, key, value] as const),
    );
  }

  restore(saved: SavedSingletons): void {
    for (const [path, key, value] of saved) this.#set(path, key, value);
  }

  clear(): void {
    this.#written.clear();
  }

  #examplesOf(path: string): readonly PlacedExample[] {
    const known = this.#examples.get(path);
    if (known !== undefined) return known;
    const examples = placedExamples(this.#document, path);
    this.#examples.set(path, examples);
    return examples;
  }

  #set(path: string, key: string, value: Input | undefined): void {
    const written = this.#written.get(path) ?? new Map<string, Input | undefined>();
    this.#written.set(path, written);
    this.#bytes.add(sizeOf(value) - sizeOf(written.get(key)));
    written.set(key, value);
  }
}

export function sizeOf(value: Input | undefined): number {
  return value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value));
}
