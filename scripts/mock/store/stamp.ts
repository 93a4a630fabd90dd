/**
 * The date that tells a state from those before it, for clients whose dates have no fractions of a second: the second of
 * the change or, where an earlier change has that one already, the next. It may lie ahead, but by no more than that, and
 * until it has come no client is told of it; so who knows a date has seen all that was changed up to it.
 *
 * @param previous the date of the state before; 0 if there is none
 * @param now milliseconds since the epoch
 * @returns milliseconds since the epoch, in whole seconds
 */
export function stampAfter(previous: number, now: number): number {
  const second = Math.floor(now / 1000) * 1000;
  return previous < second ? second : Math.max(previous, second + 1000);
}
