import { setTimeout as wait } from 'node:timers/promises';
import type { Attempt, Case, CaseRequest, CaseState } from '../../scripts/cases/case.ts';
import { fitsCause } from '../../scripts/cases/fits-cause.ts';
import { listCauses } from '../../scripts/contract/causes.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { listSharedResponses } from '../../scripts/contract/responses.ts';
import type { MockOptions } from '../../scripts/mock/create-mock.ts';
import { type PlanLimits, planLimitsOf } from '../../scripts/mock/plan-limits.ts';
import { type Client, credentials, startClient } from './client.ts';

/** @param planLimits what the plan allows, by collection */
const statesOf = (planLimits: PlanLimits): Readonly<Record<Exclude<CaseState, 'store-full'>, object>> => ({
  maintenance: { maintenance: true },
  upgrade: { maintenance: 'upgrade' },
  'hour-used-up': { requestsPerHour: 0 },
  'plan-used-up': { planLimits: Object.fromEntries(Object.keys(planLimits).map((path) => [path, 0])) },
  failing: { failNext: { status: 500 } },
});

/** Two mocks of a document, one of which has no room for anything more. */
export async function startCases(file: string) {
  const document = await loadDocument(file);
  const causes = new Map(
    listSharedResponses(document).map(({ status, response }) => [status, listCauses(document, response)]),
  );
  const states = statesOf(planLimitsOf(document));
  const make = (options: MockOptions = {}) =>
    startClient({ document: file, deleteAllAfter: 1, bodyLimit: 100_000, ...options });
  const [usual, full] = [await make(), await make({ storeLimit: 1 })];

  /** Those that have to be reset. */
  const changed = new Set<Client>();

  async function answerTo({ state, before = [], request }: Attempt) {
    const client = state === 'store-full' ? full : usual;
    if (changed.has(client)) await client.reset();
    changed.delete(client);
    if (state !== undefined || request.method !== 'GET') changed.add(client);
    for (const one of before) await send(client, one);
    if (before.length > 0) await wait(5);
    if (state !== undefined && state !== 'store-full') await client.setState(states[state]);
    return send(client, request);
  }

  return {
    /** What the attempts of a case lead to: its code and cause, or what they led to instead. */
    async outcome({ status, cause, attempts }: Case): Promise<string> {
      const wanted = causes.get(status)?.find(({ name }) => name === cause);
      const others = new Set<string>();
      for (const attempt of attempts) {
        const answer = await answerTo(attempt);
        if (answer.status === status && wanted !== undefined && fitsCause(wanted, answer.json))
          return `${status} ${cause}`;
        others.add(`${answer.status} ${answer.body.slice(0, 200)}`);
      }
      return `not reached: ${[...others].join(', ')}`;
    },
    close: () => Promise.all([usual.close(), full.close()]),
  };
}

function send(client: Client, { account, deprecatedVersion, target, headers, ...request }: CaseRequest) {
  const base = `/api/${deprecatedVersion === true ? 'v1' : 'v2'}`;
  return client.sendUnchecked({
    ...request,
    target: base + target,
    headers: { ...(account === undefined ? {} : credentials[account]), ...headers },
  });
}
