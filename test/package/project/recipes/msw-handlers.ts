import { http } from 'msw';
import { createMock } from 'store-api-contract/mock';

const mock = await createMock();

/** Answers what the code under test asks of the store, without a port. */
export const handlers = [
  http.all('https://store-abc123.mybigcommerce.com/api/v2/*', async ({ request }) => {
    const { pathname, search } = new URL(request.url);
    const answer = await mock.inject({
      method: request.method as 'GET',
      url: pathname + search,
      headers: Object.fromEntries(request.headers),
      payload: Buffer.from(await request.arrayBuffer()),
    });
    const headers = new Headers(answer.headers as Record<string, string>);
    return new Response(answer.rawPayload.length > 0 ? answer.body : null, {
      status: answer.statusCode,
      headers,
    });
  }),
];
