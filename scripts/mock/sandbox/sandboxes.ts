import { Sandbox, type SandboxParts } from './sandbox.ts';

/** How many sandboxes there may be, and how long. */
export interface SandboxLimits {
  readonly sandboxes: number;
  /** From its last request to its end, in milliseconds. */
  readonly idle: number;
}

export const sandboxLimits: SandboxLimits = { sandboxes: 1_000, idle: 900_000 };

/** What names a sandbox, so that it can stand in a header field and in a path. */
const NAME = /^[\w.~-]{1,100}$/;

/** The same in words. */
export const NAME_RULE = '1 to 100 letters, digits, dots, hyphens, underscores or tildes';

/** What is to be known of a sandbox. */
export interface SandboxState {
  readonly name: string;
  /** Milliseconds since its last request. */
  readonly idle: number;
  /** How many requests it remembers. */
  readonly requests: number;
  /** The size of all JSON in its store. */
  readonly bytes: number;
}

interface Kept {
  readonly sandbox: Sandbox;
  lastUsed: number;
}

/** The sandboxes of a mock, each made when it is first used. */
export class Sandboxes {
  /** For the requests that name none. */
  readonly root: Sandbox;
  readonly #parts: SandboxParts;
  readonly limits: SandboxLimits;
  readonly #kept = new Map<string, Kept>();
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: SandboxParts, limits: SandboxLimits) {
    this.#parts = parts;
    this.limits = limits;
    this.root = new Sandbox(parts);
  }

  /**
   * The sandbox of a name.
   *
   * @param name none for the mock itself
   * @returns why there is none, if there can be none
   */
  use(name: string | undefined): Sandbox | 'badly named' | 'too many' {
    if (name === undefined) return this.root;
    const known = this.#kept.get(name);
    if (known !== undefined) {
      known.lastUsed = performance.now();
      return known.sandbox;
    }
    if (!NAME.test(name)) return 'badly named';
    if (this.#kept.size >= this.limits.sandboxes) this.#endIdle();
    if (this.#kept.size >= this.limits.sandboxes) return 'too many';
    const sandbox = new Sandbox(this.#parts);
    this.#kept.set(name, { sandbox, lastUsed: performance.now() });
    this.#timer ??= setInterval(() => this.#endIdle(), Math.max(50, this.limits.idle / 10)).unref();
    return sandbox;
  }

  list(): readonly SandboxState[] {
    return [...this.#kept].map(([name, { sandbox, lastUsed }]) => ({
      name,
      idle: Math.round(performance.now() - lastUsed),
      requests: sandbox.world.journal.size,
      bytes: sandbox.world.store.bytes,
    }));
  }

  /** @returns whether there was one of that name */
  end(name: string): boolean {
    this.#kept.get(name)?.sandbox.close();
    return this.#kept.delete(name);
  }

  close(): void {
    clearInterval(this.#timer);
    for (const name of [...this.#kept.keys()]) this.end(name);
    this.root.close();
  }

  #endIdle(): void {
    const before = performance.now() - this.limits.idle;
    for (const [name, { lastUsed }] of this.#kept) if (lastUsed < before) this.end(name);
    if (this.#kept.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
