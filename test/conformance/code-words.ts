/**
 * All ways to choose some of the numbers from 0 on. None holds another, so that two of them together are told from
 * each one.
 *
 * @param length how many numbers there are
 * @param weight how many of them are chosen
 */
export function codeWords(length: number, weight: number): number[][] {
  if (weight === 0) return [[]];
  return Array.from({ length }, (_, last) => last).flatMap((last) =>
    codeWords(last, weight - 1).map((word) => [...word, last]),
  );
}
