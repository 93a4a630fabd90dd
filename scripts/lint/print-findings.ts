import { createColors } from 'picocolors';
import { type Finding, isFailure, type Severity, sortFindings } from './findings.ts';

/**
 * Prints findings one a line, as `file:line:column severity message (rule)`.
 *
 * @param findings in any order
 * @param colour whether to colour the severities; only for a terminal
 */
export function printFindings(findings: readonly Finding[], colour: boolean): readonly string[] {
  const { bold, cyan, red, yellow } = createColors(colour);
  const paint: Record<Severity, (text: string) => string> = { error: red, warning: yellow, info: cyan };
  return sortFindings(findings).map(
    ({ file, line, column, severity, rule, message }) =>
      `${bold(`${file}:${line}:${column}`)} ${paint[severity](severity)} ${message} (${rule})`,
  );
}

/**
 * Says how many there are.
 *
 * @param files the documents that were linted
 */
export function printSummary(
  findings: readonly Finding[],
  files: readonly string[],
  colour: boolean,
): string {
  const { red, green } = createColors(colour);
  const counts = (['error', 'warning'] as const).map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${count} ${severity}${count === 1 ? '' : 's'}`;
  });
  const summary = `${files.join(', ')}: ${counts.join(', ')}`;
  return findings.some(isFailure) ? red(summary) : green(summary);
}
