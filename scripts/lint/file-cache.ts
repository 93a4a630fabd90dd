/** What the resolver of Spectral keeps of a file that it has read. */
interface Reading {
  /** The files on the way to it, so that a circle comes to an end. */
  uriStack: readonly string[];
}

/**
 * The files that the resolver of Spectral has read. With each reference it adds the file that refers to the way of the
 * one referred to, again and again, and from the 100th on takes that for a circle: it then follows no reference of what
 * is referred to so often. So here a way has each file once.
 */
export class FileCache {
  readonly #readings = new Map<string, Reading | Promise<Reading>>();
  readonly stats = { hits: 0, misses: 0 };

  get(uri: string): Reading | Promise<Reading> | undefined {
    return this.#readings.get(uri);
  }

  set(uri: string, reading: Reading | Promise<Reading>): void {
    this.#readings.set(uri, reading);
    // Who asked for a file that cannot be read is told so.
    Promise.resolve(reading).then(onceEach, () => undefined);
  }

  has(uri: string): boolean {
    return this.#readings.has(uri);
  }

  purge(): void {
    this.#readings.clear();
  }
}

function onceEach(reading: Reading): void {
  let way = reading.uriStack;
  Object.defineProperty(reading, 'uriStack', {
    get: () => way,
    set: (longer: readonly string[]) => {
      way = [...new Set(longer)];
    },
  });
}
