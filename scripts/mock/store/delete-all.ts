/** The tasks that empty a collection, or a part of it, a moment after it was asked for. */
export class DeleteAll {
  readonly #remove: (ids: ReadonlySet<number>) => void;
  readonly #after: number;
  readonly #timers = new Set<NodeJS.Timeout>();
  /** What the tasks that have yet to run will delete. */
  readonly #scheduled = new Set<number>();

  /** @param after milliseconds from the request to the deletion */
  constructor(remove: (ids: ReadonlySet<number>) => void, after: number) {
    this.#remove = remove;
    this.#after = after;
  }

  /** Schedules the deletion of some entities, if they are not about to go anyway. */
  schedule(ids: readonly number[]): void {
    const added = new Set(ids.filter((id) => !this.#scheduled.has(id)));
    if (added.size === 0) return;
    for (const id of added) this.#scheduled.add(id);
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      for (const id of added) this.#scheduled.delete(id);
      this.#remove(added);
    }, this.#after);
    timer.unref();
    this.#timers.add(timer);
  }

  /** Whether an entity will be gone as soon as the tasks that are scheduled have run. */
  willDelete(id: number): boolean {
    return this.#scheduled.has(id);
  }

  cancel(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#scheduled.clear();
  }
}
