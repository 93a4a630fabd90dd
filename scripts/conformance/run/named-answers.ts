import { NO_ID } from '../../cases/attempts.ts';
import { causesByStatus } from '../../cases/cases.ts';
import { fitsCause } from '../../cases/fits-cause.ts';
import type { Outcome } from '../outcome.ts';
import type { NamedCase } from '../plan.ts';
import type { Workshop } from './workshop.ts';

/**
 * Asks for answers by their names, with `Prefer` (RFC 7240), where no client can bring their cause about. Servers may
 * ignore the preference, so it is tried first whether this one grants it.
 */
export class NamedAnswers {
  readonly #workshop: Workshop;
  #isGranted: boolean | undefined;

  constructor(workshop: Workshop) {
    this.#workshop = workshop;
  }

  /** What came of asking for the answer to a cause; undefined where the server does not grant that. */
  async ask(one: NamedCase): Promise<Outcome | undefined> {
    this.#isGranted ??= await this.#probe();
    if (!this.#isGranted) return undefined;
    const { document, courier } = this.#workshop;
    // Such an answer does not depend on what the path names, and a request that names nothing does no harm.
    const target = one.operation.path.replaceAll(/\{[^}]+\}/g, String(NO_ID));
    const request = { method: one.operation.method.toUpperCase(), target, headers: preferring(one) };
    const exchange = await courier.send(request, { asItIs: true, wanted: [one.status] });
    const cause = causesByStatus(document)
      .get(one.status)
      ?.find(({ name }) => name === one.cause);
    const isWanted =
      exchange.answer.status === one.status &&
      (cause === undefined || fitsCause(cause, exchange.answer.json));
    if (!isWanted) return undefined;
    const isSound = this.#workshop.court.areSound(exchange);
    return { ...one, verdict: isSound ? 'pass' : 'fail', isAsked: true, note: '' };
  }

  async #probe(): Promise<boolean> {
    const { model, courier, document } = this.#workshop;
    const operation = model.paths
      .flatMap((path) => path.operations)
      .find(({ method, path }) => method === 'get' && !path.includes('{'));
    const [status] =
      [...causesByStatus(document)].find(([, causes]) =>
        causes.some(({ name }) => name === 'internal-error'),
      ) ?? [];
    if (operation === undefined || status === undefined) return false;
    const { answer } = await courier.send(
      { method: 'GET', target: operation.path, headers: { prefer: `code=${status}` } },
      { asItIs: true, wanted: [] },
    );
    return answer.status === status;
  }
}

function preferring({ status, cause }: NamedCase) {
  return { prefer: `code=${status}, example=${cause}` };
}
