import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { type SearchOptions, search } from '../fuzz/search.ts';
import type { Finding } from '../laws/law.ts';
import type { Outcome } from '../outcome.ts';
import { planOf, type Wanted } from '../plan.ts';
import { Interrupted } from '../server/courier.ts';
import { NotOurs } from '../server/ledger.ts';
import { storiesOf } from '../stories/stories.ts';
import type { Subject } from '../subject.ts';
import { CaseRunner } from './case-runner.ts';
import { Workshop } from './workshop.ts';

export interface RunOptions extends Wanted {
  /** Told of each step, for people who wait. */
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the run; what was made is taken away all the same. */
  readonly signal?: AbortSignal;
  /** Generated requests that are sent at the end. */
  readonly fuzz?: SearchOptions;
  /** What is different in each run: letters and digits; the clock if left out. */
  readonly run?: string;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  readonly at: string;
}

/** What came of a run. */
export interface Report {
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly Finding[];
  /** How often each law was held against something, by its identifier. */
  readonly checks: ReadonlyMap<string, number>;
  readonly requests: number;
  readonly milliseconds: number;
  /** Why it ended before it was through; undefined if it did not. */
  readonly interrupted: string | undefined;
  /** What it has made and could not take away. */
  readonly leftBehind: readonly string[];
}

/** Holds a server against a document: brings about each cause that it can, and holds every answer against the laws. */
export async function runConformance(
  document: OpenApiDocument,
  subject: Subject,
  options: RunOptions,
): Promise<Report> {
  const { signal = new AbortController().signal, run = Date.now().toString(36) } = options;
  const begun = performance.now();
  const plan = planOf(document, subject, options);
  const workshop = new Workshop(document, subject, run, signal);
  const { court, courier, cleanUp, estate } = workshop;
  const outcomes: Outcome[] = plan.leftOut.map(({ one, reason }) => ({
    ...one,
    verdict: 'skipped',
    isAsked: false,
    note: reason,
  }));
  let interrupted: string | undefined;
  let leftBehind: readonly string[] = [];
  const runner = new CaseRunner(workshop);
  const { only } = options;
  const names = only.filter((one) => typeof one === 'string');
  // Stories are about more than one code.
  const stories = only.some((one) => typeof one === 'number')
    ? []
    : storiesOf(workshop, ({ operationId }) => names.length === 0 || names.includes(operationId));
  const total = stories.length + outcomes.length + plan.cases.length;
  let done = outcomes.length;
  let tidied = 0;
  const step = async (at: string, work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      // What the kit may not do on this server is left out.
      if (!(error instanceof NotOurs)) throw error;
    }
    if (workshop.ledger.changes !== tidied) await cleanUp.tidy(estate.paths);
    tidied = workshop.ledger.changes;
    done += 1;
    options.onProgress?.({ done, total, failed: court.findings.length, at });
  };
  try {
    for (const { name, tell } of stories) await step(name, () => tell(workshop));
    for (const one of plan.cases) {
      await step(one.operation.operationId, async () => void outcomes.push(await runner.run(one)));
    }
    const { fuzz } = options;
    const operations = [...new Set(plan.cases.map(({ operation }) => operation))];
    if (fuzz !== undefined) await step('generated requests', () => search(operations, workshop, fuzz));
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    interrupted = error.message;
  } finally {
    courier.beginCleanUp();
    leftBehind = await cleanUp.finish();
    courier.close();
  }
  return {
    outcomes,
    findings: court.findings,
    checks: court.checks,
    requests: courier.sent,
    milliseconds: performance.now() - begun,
    interrupted,
    leftBehind,
  };
}
