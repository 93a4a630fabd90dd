import type { Finding, Law } from '../laws/law.ts';
import { LAWS } from '../laws/laws.ts';
import type { Outcome } from '../outcome.ts';
import type { Report } from '../run/run.ts';

/** What a report says, for any of its forms. */
export interface Summary {
  readonly byLaw: readonly { readonly law: Law; readonly findings: readonly Finding[] }[];
  /** Pairs of an operation and a code. */
  readonly pairs: {
    readonly documented: number;
    readonly passed: number;
    readonly asked: number;
    readonly failed: number;
  };
  /** Laws that something was held against. */
  readonly laws: number;
  /** How many causes were left out, by the reason. */
  readonly skipped: readonly { readonly reason: string; readonly count: number }[];
}

export function summaryOf({ outcomes, findings, checks }: Report): Summary {
  return {
    byLaw: LAWS.map((law) => ({ law, findings: findings.filter((one) => one.law === law) })).filter(
      (one) => one.findings.length > 0,
    ),
    pairs: {
      documented: pairsOf(outcomes).size,
      passed: pairsOf(outcomes.filter(({ verdict, isAsked }) => verdict === 'pass' && !isAsked)).size,
      asked: pairsOf(outcomes.filter(({ verdict }) => verdict === 'pass')).size,
      failed: pairsOf(outcomes.filter(({ verdict }) => verdict === 'fail')).size,
    },
    laws: LAWS.filter(({ id }) => checks.has(id)).length,
    skipped: reasonsOf(outcomes),
  };
}

function pairsOf(outcomes: readonly Outcome[]): ReadonlySet<string> {
  return new Set(outcomes.map(({ operation, status }) => `${operation.operationId} ${status}`));
}

function reasonsOf(outcomes: readonly Outcome[]): Summary['skipped'] {
  const counts = new Map<string, number>();
  for (const { verdict, note } of outcomes)
    if (verdict === 'skipped') counts.set(note, (counts.get(note) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ reason, count })).toSorted((a, b) => b.count - a.count);
}
