import type { Exchange } from '../exchange.ts';
import type { Finding } from '../laws/law.ts';
import type { Report } from '../run/run.ts';
import { summaryOf } from './summary.ts';

/** What identifies a finding from one run to the next: neither ids nor names that a run has made. */
export function keyOf({ law, operationId, wanted }: Finding): string {
  return `${law.id} ${operationId ?? '-'} ${wanted.replaceAll(/\d{2,}|"[^"]*"/g, '…').slice(0, 120)}`;
}

/** The outcomes for other programs. */
export function toJson(report: Report, server: string, curl: (exchange: Exchange) => string): string {
  const { pairs, skipped } = summaryOf(report);
  return `${JSON.stringify(
    {
      server,
      totals: totalsOf(report),
      pairs,
      requests: report.requests,
      interrupted: report.interrupted,
      leftBehind: report.leftBehind,
      skipped,
      findings: report.findings.map((finding) => ({
        key: keyOf(finding),
        law: finding.law.id,
        sentence: finding.law.sentence,
        operation: finding.operationId,
        came: finding.came,
        wanted: finding.wanted,
        place: finding.place,
        requests: finding.exchanges.map(curl),
      })),
      results: report.outcomes.map(({ operation, status, cause, verdict, isAsked, note }) => ({
        operation: operation.operationId,
        status,
        cause,
        verdict,
        isAsked,
        note,
      })),
    },
    null,
    2,
  )}\n`;
}

export function totalsOf({ outcomes }: Report) {
  const count = (verdict: string) => outcomes.filter((one) => one.verdict === verdict).length;
  return { pass: count('pass'), fail: count('fail'), skipped: count('skipped') };
}

/** The outcomes in the form that CI servers read: a test case for each cause of each operation, and one for each law. */
export function toJunit(report: Report): string {
  const { outcomes, findings, checks } = report;
  const cases = outcomes.map(({ operation, status, cause, verdict, note }) =>
    caseOf(operation.operationId, `${status} ${cause}`, verdict === 'pass' ? undefined : [verdict, note]),
  );
  const laws = [...checks.keys()].map((id) => {
    const broken = findings.filter(({ law }) => law.id === id);
    const notes = broken.map(({ came, wanted }) => `${came} instead of ${wanted}`);
    return caseOf('laws', id, broken.length === 0 ? undefined : ['fail', notes.join('; ')]);
  });
  const all = [...cases, ...laws];
  const count = (element: string) => all.filter((one) => one.includes(`<${element} `)).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name="conformance" tests="${all.length}" failures="${count('failure')}" skipped="${count('skipped')}">`,
    ...all,
    '</testsuite>',
    '',
  ].join('\n');
}

function caseOf(group: string, name: string, outcome: readonly [string, string] | undefined): string {
  const attributes = `classname="${escapeXml(group)}" name="${escapeXml(name)}"`;
  if (outcome === undefined) return `  <testcase ${attributes}/>`;
  const element = outcome[0] === 'fail' ? 'failure' : 'skipped';
  return `  <testcase ${attributes}><${element} message="${escapeXml(outcome[1])}"/></testcase>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For XML and HTML. Characters that XML 1.0 cannot hold at all become spaces. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ' ')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
