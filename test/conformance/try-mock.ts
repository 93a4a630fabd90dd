import { checkConformance } from '../../scripts/conformance/check-conformance.ts';
import type { Outcome } from '../../scripts/conformance/outcome.ts';
import type { Subject } from '../../scripts/conformance/subject.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { DOCS_PREFIX } from '../../scripts/docs/docs-prefix.ts';
import { bundledDocument } from '../../scripts/mock/create-mock.ts';
import { startStateOf } from '../../scripts/mock/start-state.ts';
import { type Broken, makeBrokenMock } from './broken-mock.ts';

export const document = await loadDocument(bundledDocument);

/** What came of it, and what the kit has left behind. */
export interface Trial {
  readonly outcomes: readonly Outcome[];
  readonly counts: Readonly<Record<string, number>>;
  readonly state: unknown;
}

/** What a new mock has when nothing was left behind, but for the customers, all of whom are deleted on the way. */
export const untouched = {
  counts: { products: 3, categories: 4, orders: 3, customers: 0 },
  state: startStateOf(document),
};

/** A mock, with leave to try everything. */
export function subjectOf(url: string): Subject {
  return {
    server: `${url}/api/v2`,
    accounts: { write: 'demo:demo-token', read: 'viewer:viewer-token' },
    control: `${url}/_mock/state`,
    allowWrites: true,
    timeout: 10_000,
  };
}

/** Whatever may be tried, on a new mock some of whose decisions are broken. */
export async function tryMock(broken: Broken = new Map()): Promise<Trial> {
  const { mock, answers } = await makeBrokenMock({ deleteAllAfter: 1, help: DOCS_PREFIX });
  for (const [decision, fault] of broken) answers.broken.set(decision, fault);
  try {
    const url = await mock.listen();
    const outcomes = await checkConformance(document, subjectOf(url));
    answers.broken.clear();
    const headers = { authorization: `Basic ${btoa('demo:demo-token')}` };
    const read = async (target: string) => (await mock.inject({ url: target, headers })).json();
    const counts: Record<string, number> = {};
    for (const name of Object.keys(untouched.counts))
      counts[name] = (await read(`/api/v2/${name}/count`)).count;
    return { outcomes, counts, state: await read('/_mock/state') };
  } finally {
    await mock.close();
  }
}

export function failuresOf({ outcomes }: Trial): string[] {
  return outcomes.flatMap(({ recipe, verdict }) => (verdict === 'fail' ? [recipe.name] : []));
}
