import { relative } from 'node:path';

export type Severity = 'error' | 'warning' | 'info';

/** What a linter has to say about one place of a document. */
export interface Finding {
  /** Relative to the working directory, so that terminals and editors can open it. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  readonly severity: Severity;
  /** The id of the rule; rules of other rulesets bear the name of their tool before it. */
  readonly rule: string;
  readonly message: string;
}

/** Whether a finding stops the lint. Warnings do: a contract is either kept or not. */
export function isFailure({ severity }: Finding): boolean {
  return severity !== 'info';
}

/**
 * Says of a source why the build cannot make a bundle of it.
 *
 * @param file path of the root file
 */
export function notMade(file: string, error: unknown): Finding {
  const message = oneLine(error instanceof Error ? error.message : String(error));
  return { file: relative('', file), line: 1, column: 1, severity: 'error', rule: 'source', message };
}

/** What a tool says on several lines. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Sorts findings by where they are, then by rule. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}

/** By code point, so that the order is the same in every locale. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
