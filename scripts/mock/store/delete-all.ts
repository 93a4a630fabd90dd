import type { Collection } from './collection.ts';

/** The task that empties a collection, a moment after it was asked for. */
export class DeleteAll {
  readonly #collection: Collection;
  readonly #after: number;
  readonly #timers = new Set<NodeJS.Timeout>();
  /** Ids count up, so that what exists when the task is scheduled is what has no higher id than this. */
  #upTo = 0;

  /** @param after milliseconds from the request to the deletion */
  constructor(collection: Collection, after: number) {
    this.#collection = collection;
    this.#after = after;
  }

  /**
   * Schedules the deletion of what the collection holds now; what joins it later stays.
   *
   * @returns how many entities there are to delete; if none, nothing is scheduled
   */
  schedule(): number {
    const { size, lastId } = this.#collection;
    if (size > 0 && lastId > this.#upTo) {
      this.#upTo = lastId;
      const timer = setTimeout(() => {
        this.#timers.delete(timer);
        this.#collection.removeUpTo(lastId);
      }, this.#after);
      timer.unref();
      this.#timers.add(timer);
    }
    return size;
  }

  /** Whether an entity will be gone as soon as the tasks that are scheduled have run. */
  willDelete(id: number): boolean {
    return id <= this.#upTo;
  }

  cancel(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#upTo = 0;
  }
}
