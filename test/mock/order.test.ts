import { afterAll, beforeAll, expect, test } from 'vitest';
import { listCauses } from '../../scripts/contract/causes.ts';
import { listSharedResponses } from '../../scripts/contract/responses.ts';
import type { Decision } from '../../scripts/mock/decision.ts';
import { decisions } from '../../scripts/mock/decisions.ts';
import { type Answer, type Client, startClient } from './client.ts';
import { type DecisionId, decisionIds } from './order/decision-ids.ts';
import { reasonAgainst } from './order/exclusions.ts';
import {
  bodyLimit,
  both,
  preludeTo,
  requestOf,
  type Situation,
  stateOf,
  triggers,
} from './order/triggers.ts';
import { contractDocument } from './store/contract-document.ts';

/** The code of each cause. */
const codes = new Map(
  listSharedResponses(contractDocument).flatMap(({ status, response }) =>
    listCauses(contractDocument, response).map(({ name }) => [name, status] as const),
  ),
);

/** The decisions that are to be had; all of them if undefined. */
let only: readonly DecisionId[] | undefined;

/** What the mock of these tests decides by. */
const list: readonly Decision[] = decisions.map((decision, index) => ({
  ...decision,
  when: (exchange) => isToBeHad(index) && decision.when(exchange),
}));

function isToBeHad(index: number): boolean {
  return only === undefined || only.some((id) => id === decisionIds[index]);
}

interface Pair {
  readonly earlier: DecisionId;
  readonly later: DecisionId;
  /** Ways to bring about the one and the other that go together. */
  readonly ways: readonly Ways[];
  /** Why nothing can bring about both. */
  readonly reason: string | undefined;
}

interface Ways {
  readonly one: Situation;
  readonly other: Situation;
  readonly together: Situation;
}

const pairs: readonly Pair[] = decisionIds.flatMap((earlier, index) =>
  decisionIds.slice(index + 1).map((later) => ({
    earlier,
    later,
    ways: waysTo(earlier, later),
    reason: reasonAgainst(earlier, later),
  })),
);
const possible = pairs.filter(({ ways, reason }) => ways.length > 0 && reason === undefined);
const impossible = pairs.filter(({ ways, reason }) => ways.length > 0 && reason !== undefined);

let client: Client;
beforeAll(async () => {
  client = await startClient({ bodyLimit }, { decisions: list });
});
afterAll(() => client.close());

test('the decisions stand in the order of the contract', () => {
  const seen = new Map<string, number>();
  const unnamed = ['what the store refuses', 'another success'];
  const ids = decisions.map(({ causes: [cause] }) => {
    const id = cause === undefined ? (unnamed.shift() ?? '') : `${codes.get(cause)} ${cause}`;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id} (${times})`;
  });
  expect(ids).toEqual(decisionIds);
});

test('each two of them are either tried together, or there is a reason why they cannot hold together', () => {
  const neither = pairs.filter(({ ways, reason }) => ways.length === 0 && reason === undefined);
  expect(neither.map(({ earlier, later }) => `${earlier} and ${later}`)).toEqual([]);
});

test.each(possible)('$earlier comes before $later', async ({ earlier, later, ways }) => {
  for (const { together } of ways) {
    const want = await answerTo(together, [earlier]);
    const other = await answerTo(together, [later]);
    // Both hold: each answers where the other one is not there.
    expect([statusesOf(earlier), statusesOf(later)]).toEqual([
      expect.arrayContaining([want.status]),
      expect.arrayContaining([other.status]),
    ]);
    expect(summary(want)).not.toEqual(summary(other));
    expect(summary(await answerTo(together))).toEqual(summary(want));
  }
});

test.each(impossible)(
  '$earlier and $later cannot hold together: $reason',
  async ({ earlier, later, ways }) => {
    for (const { together } of ways) {
      const want = await answerTo(together, [earlier]);
      const other = await answerTo(together, [later]);
      expect([statusesOf(earlier), statusesOf(later)]).not.toEqual([
        expect.arrayContaining([want.status]),
        expect.arrayContaining([other.status]),
      ]);
    }
  },
);

function waysTo(earlier: DecisionId, later: DecisionId): readonly Ways[] {
  const isThird = (id: DecisionId) => id !== later && decisionIds.indexOf(id) < decisionIds.indexOf(earlier);
  return triggers[earlier].flatMap((one) =>
    triggers[later].flatMap((other) => {
      const together = both(one, other);
      return together === undefined || together.also?.some(isThird) === true
        ? []
        : [{ one, other, together }];
    }),
  );
}

/** @param having the decisions that are to be had; all of them if left out */
async function answerTo(situation: Situation, having?: readonly DecisionId[]): Promise<Answer> {
  await client.reset();
  for (const one of preludeTo(situation)) expect((await client.send(one)).status).toBe(201);
  expect((await client.setState(stateOf(situation))).status).toBe(200);
  const request = requestOf(situation);
  if (having === undefined) return client.send({ ...request, unexpected: true });
  only = having;
  try {
    return await client.sendUnchecked(request);
  } finally {
    only = undefined;
  }
}

function summary({ status, json, headers }: Answer) {
  return { status, json, location: headers.get('location'), allow: headers.get('allow') };
}

function statusesOf(id: DecisionId): readonly number[] {
  if (id === 'what the store refuses') return [400, 403, 409, 507];
  return id === 'another success' ? [200] : [Number(id.slice(0, 3))];
}
