/**
 * By what factor the work grows when its input grows fourfold: 4 for linear work, 16 for quadratic. Of several
 * tries the quickest counts, because a busy machine can only add to the time.
 *
 * @param work takes the size of its input
 */
export async function growthOf(work: (size: number) => unknown, size: number): Promise<number> {
  await work(size);
  return (await quickest(() => work(4 * size))) / Math.max(await quickest(() => work(size)), LEAST);
}

/** Below this many milliseconds a clock says little; work as quick as that may grow as it likes. */
const LEAST = 2;
const TRIES = 3;

async function quickest(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < TRIES; count += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return Math.min(...times);
}
