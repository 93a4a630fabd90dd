import { listCauses } from '../contract/causes.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { listSharedResponses } from '../contract/responses.ts';
import { planLimitsOf } from './plan-limits.ts';
import type { MockState } from './state.ts';

/** What the state starts with beside what the document says. */
export const defaultState: Omit<MockState, 'planLimits' | 'failNext'> = {
  maintenance: false,
  requestsPerHour: 20_000,
  delay: '0',
};

/** What the state of a mock of a document starts with, where nobody says otherwise. */
export function startStateOf(document: OpenApiDocument): MockState {
  const shared = listSharedResponses(document);
  const internal = shared.find(({ response }) =>
    listCauses(document, response).some(({ name }) => name === 'internal-error'),
  );
  const { maintenance, requestsPerHour, delay } = defaultState;
  return {
    maintenance,
    requestsPerHour,
    // What is named is not answered before somebody asks for it.
    failNext: { status: (internal ?? shared.at(-1))?.status ?? 0, times: 0 },
    delay,
    planLimits: planLimitsOf(document),
  };
}
