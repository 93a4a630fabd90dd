import { setTimeout as wait } from 'node:timers/promises';
import { isRetryable, retryDelay } from 'store-api-contract';

/** A `fetch` that sends a request again as often as the contract lets it; openapi-fetch takes it as an option. */
export async function fetchWithRetries(input: Request | string, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(request.clone());
    const delay = isRetryable(response, request.method) ? retryDelay(response, { attempt }) : undefined;
    if (delay === undefined || attempt === 5) return response;
    await response.body?.cancel();
    await wait(delay);
  }
}
