import type { CaseRequest } from '../../cases/case.ts';
import type { ModelOperation } from '../../contract/model.ts';
import { ownSubjectOf } from '../estate/subject-of.ts';
import type { Exchange } from '../exchange.ts';
import { AnswerLaws } from '../laws/answer-laws.ts';
import { Court } from '../laws/court.ts';
import type { Finding } from '../laws/law.ts';
import type { Workshop } from '../run/workshop.ts';
import { NotOurs } from '../server/ledger.ts';
import { oddRequests, type Sendable } from './requests.ts';

export interface SearchOptions {
  /** How many requests to generate. */
  readonly requests: number;
  /** The same one makes the same requests, as long as the entries have the same ids. */
  readonly seed: number;
}

/**
 * Sends generated requests, until an answer breaks a law, and then smaller ones, until none of them does. What was found
 * is noted in the court of the workshop.
 *
 * @param operations those that may be sent
 * @throws an Error of one line if fast-check is not installed
 */
export async function search(
  operations: readonly ModelOperation[],
  workshop: Workshop,
  { requests, seed }: SearchOptions,
): Promise<void> {
  const fc = await loadFastCheck();
  const sendable = await sendableOf(operations, workshop);
  if (sendable.length === 0) return;
  let smallest: { readonly finding: Finding; readonly exchange: Exchange } | undefined;
  const property = fc.asyncProperty(oddRequests(fc, sendable), async (request) => {
    const exchange = await sendOdd(request, workshop);
    const [finding] = exchange === undefined ? [] : findingsIn(exchange, workshop);
    if (exchange === undefined || finding === undefined) return true;
    smallest = { finding, exchange };
    return false;
  });
  await fc.check(property, { numRuns: requests, seed });
  if (smallest === undefined) return;
  const { finding, exchange } = smallest;
  const { came, wanted, place, law } = finding;
  workshop.court.hold(law.id, [exchange], () => ({ came: `${came} (seed ${seed})`, wanted, place }));
}

/** A library of its own that only a search needs. */
async function loadFastCheck() {
  try {
    return (await import('fast-check')).default;
  } catch {
    throw new Error('--fuzz needs fast-check: npm install --save-dev fast-check.');
  }
}

async function sendableOf(
  operations: readonly ModelOperation[],
  workshop: Workshop,
): Promise<readonly Sendable[]> {
  const found = [];
  for (const operation of operations) {
    const subject = await ownSubjectOf(operation, workshop);
    if (subject === undefined) continue;
    found.push({
      method: subject.method,
      target: subject.pathTo(),
      parameters: operation.parameters.flatMap(({ name, in: place }) => (place === 'query' ? [name] : [])),
      bodies: subject.bodies.map(({ value }) => value),
    });
  }
  return found;
}

/** What must not be sent on this server is no finding. */
async function sendOdd(request: CaseRequest, { courier }: Workshop): Promise<Exchange | undefined> {
  try {
    // Whoever waits for any code holds the answer himself.
    return await courier.send(request, { wanted: [] });
  } catch (error) {
    if (error instanceof NotOurs) return undefined;
    throw error;
  }
}

function findingsIn(exchange: Exchange, workshop: Workshop): readonly Finding[] {
  const court = new Court();
  const failed = workshop.statusOf('internal-error');
  const isSteady = court.hold('steady', [exchange], () =>
    exchange.answer.status !== failed
      ? undefined
      : { came: `status ${failed}`, wanted: 'the code of what is wrong with the request' },
  );
  if (isSteady) new AnswerLaws(workshop.document, court).hold(exchange);
  return court.findings;
}
