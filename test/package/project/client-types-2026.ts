/** What an application imports that speaks to the store of today. */
import { isRetryable, match, type ResponseOf, readResponse, type Status } from 'store-api-contract/2026';
import type { components } from 'store-api-contract/2026/types';

export async function create(body: components['schemas']['ProductCreate']): Promise<string> {
  const sent = fetch('/api/v2/products', { method: 'POST', body: JSON.stringify(body) });
  const answer = await readResponse('/products', 'post', sent);
  return match(answer, {
    201: (created) => created.body.name,
    422: ({ body }) => body.map(({ details }) => details?.field).join(),
    429: (busy) => String(isRetryable(busy, 'POST')),
    '3xx': () => '',
    '4xx': () => '',
    '5xx': () => '',
  });
}

// @ts-expect-error the edition has no such code
export const gone: Status = 509;
// @ts-expect-error nor has an operation
export const moved: ResponseOf<'/products', 'get'>['status'] = 302;
