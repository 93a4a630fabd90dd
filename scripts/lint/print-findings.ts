import { createColors } from 'picocolors';
import { type Finding, isFailure, type Severity, sortFindings } from './findings.ts';

/**
 * Prints findings one a line, as `file:line:column severity message (rule)`, and a summary after them.
 *
 * @param findings in any order
 * @param files the documents that were linted, for the summary
 * @param colour whether to colour the severities; only for a terminal
 */
export function printFindings(
  findings: readonly Finding[],
  files: readonly string[],
  colour: boolean,
): string {
  const { bold, cyan, red, yellow, green } = createColors(colour);
  const paint: Record<Severity, (text: string) => string> = { error: red, warning: yellow, info: cyan };
  const lines = sortFindings(findings).map(
    ({ file, line, column, severity, rule, message }) =>
      `${bold(`${file}:${line}:${column}`)} ${paint[severity](severity)} ${message} (${rule})`,
  );
  const counts = (['error', 'warning'] as const).map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${count} ${severity}${count === 1 ? '' : 's'}`;
  });
  const summary = `${files.join(', ')}: ${counts.join(', ')}`;
  const failed = findings.some(isFailure);
  return [...lines, failed ? red(summary) : green(summary)].join('\n');
}
