import { createColors } from 'picocolors';
import type { Exchange } from '../exchange.ts';
import type { Finding } from '../laws/law.ts';
import type { Report } from '../run/run.ts';
import { summaryOf } from './summary.ts';

/** Lines of a request that are printed: the rest of a body says no more. */
const LINES = 12;

export interface TextOptions {
  /** Only for a terminal. */
  readonly colour: boolean;
  readonly curl: (exchange: Exchange) => string;
  /** Whether somebody accepted a finding. */
  readonly isAccepted: (finding: Finding) => boolean;
}

/** What came of a run, for a person: failures by the law that they break, and what was tried. */
export function printReport(report: Report, { colour, curl, isAccepted }: TextOptions): string {
  const { bold, dim, green, red, yellow } = createColors(colour);
  const { byLaw, pairs, laws, skipped } = summaryOf(report);
  const fresh = report.findings.filter((finding) => !isAccepted(finding));
  const groups = byLaw.flatMap(({ law, findings }) => {
    const shown = findings.filter((finding) => !isAccepted(finding));
    if (shown.length === 0) return [];
    return [
      `${red('✗')} ${bold(law.sentence)} ${dim(`${law.id}, ${law.source}`)}`,
      ...shown.flatMap((finding) => [
        '',
        ...indent(finding.exchanges.slice(-2).map(curl).join('\n').split('\n').slice(0, LINES)),
        `  came:   ${printable(finding.came)}`,
        `  wanted: ${printable(finding.wanted)}`,
        `  stands: ${dim(finding.place)}`,
      ]),
      '',
    ];
  });
  const accepted = report.findings.length - fresh.length;
  const known = accepted === 0 ? '.' : `, beside ${count(accepted, 'finding')} of the baseline.`;
  const verdict =
    fresh.length === 0
      ? green(`No law was broken${known}`)
      : red(`${count(fresh.length, 'finding')}${known}`);
  return [
    ...groups,
    verdict,
    `${pairs.asked} of ${pairs.documented} documented answers of operations came as they should` +
      `${pairs.asked === pairs.passed ? '' : `, ${pairs.asked - pairs.passed} of them asked for by name`}` +
      `; ${laws} laws; ${report.requests} requests in ${Math.round(report.milliseconds / 1000)} s.`,
    ...(skipped.length === 0
      ? []
      : [
          yellow(
            `${count(
              skipped.reduce((sum, one) => sum + one.count, 0),
              'cause',
            )} skipped: ${skipped.map((one) => `${one.count} as ${one.reason}`).join('; ')}`,
          ),
        ]),
    ...report.leftBehind.map((path) => red(`left behind: ${path}; delete it by hand`)),
    ...(report.interrupted === undefined ? [] : [red(`Ended early: ${report.interrupted}.`)]),
  ].join('\n');
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${printable(line)}`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** What comes from a server may hold what a terminal would obey. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}
