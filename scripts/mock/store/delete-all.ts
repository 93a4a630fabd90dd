import type { Clock } from '../clock.ts';

/** The tasks that empty a collection, or a part of it, a moment after it was asked for. */
export class DeleteAll {
  readonly #remove: (ids: ReadonlySet<number>) => void;
  readonly #clock: Clock;
  readonly #after: number;
  readonly #tasks = new Set<() => void>();
  /** What the tasks that have yet to run will delete. */
  readonly #scheduled = new Set<number>();

  /** @param after milliseconds from the request to the deletion */
  constructor(remove: (ids: ReadonlySet<number>) => void, clock: Clock, after: number) {
    this.#remove = remove;
    this.#clock = clock;
    this.#after = after;
  }

  /** Schedules the deletion of some entities, if they are not about to go anyway. */
  schedule(ids: readonly number[]): void {
    const added = new Set(ids.filter((id) => !this.#scheduled.has(id)));
    if (added.size === 0) return;
    for (const id of added) this.#scheduled.add(id);
    const forget = this.#clock.after(this.#after, () => {
      this.#tasks.delete(forget);
      for (const id of added) this.#scheduled.delete(id);
      this.#remove(added);
    });
    this.#tasks.add(forget);
  }

  /** Whether an entity will be gone as soon as the tasks that are scheduled have run. */
  willDelete(id: number): boolean {
    return this.#scheduled.has(id);
  }

  cancel(): void {
    for (const forget of this.#tasks) forget();
    this.#tasks.clear();
    this.#scheduled.clear();
  }
}
