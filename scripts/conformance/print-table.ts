import { createColors } from 'picocolors';
import type { Coverage } from './coverage.ts';
import { countVerdicts, type Outcome, type Verdict } from './outcome.ts';

/**
 * Prints what came of each cause, one a line, and a summary after them.
 *
 * @param definitions what the codes are called
 * @param coverage of the recipes that were tried
 * @param colour only for a terminal
 */
export function printTable(
  outcomes: readonly Outcome[],
  definitions: ReadonlyMap<number, string>,
  coverage: Coverage,
  colour: boolean,
): string {
  const { bold, dim, green, red, yellow } = createColors(colour);
  const paint: Record<Verdict, (text: string) => string> = { pass: green, fail: red, skipped: yellow };
  const rows = outcomes.map(({ recipe: { status, name, title }, verdict, notes }) => ({
    code: `${status} ${definitions.get(status) ?? ''}`,
    cause: name.slice(`${status}-`.length),
    verdict,
    note: printable(notes.join('; ')) || dim(title),
  }));
  const width = (column: 'code' | 'cause') =>
    Math.max(column.length, ...rows.map((row) => row[column].length));
  const [codes, causes] = [width('code'), width('cause')];
  const head = `${'code'.padEnd(codes)}  ${'cause'.padEnd(causes)}  ${'result '}  what differed, or what was done`;
  const lines = rows.map(
    ({ code, cause, verdict, note }) =>
      `${code.padEnd(codes)}  ${cause.padEnd(causes)}  ${paint[verdict](verdict.padEnd(7))}  ${note}`,
  );
  const totals = countVerdicts(outcomes);
  const summary = `${totals.pass} passed, ${totals.fail} failed, ${totals.skipped} skipped`;
  const extent =
    `Tried: ${coverage.codes} codes, ${coverage.causes} causes, ` +
    `${coverage.reached.length} of ${coverage.documented.length} documented answers of operations.`;
  return [bold(head), ...lines, '', totals.fail > 0 ? red(summary) : summary, extent].join('\n');
}

/** What comes from a server may hold what a terminal would obey. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}
