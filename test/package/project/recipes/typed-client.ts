import createClient from 'openapi-fetch';
import { match, type paths, readResponse } from 'store-api-contract';

export function createStore(baseUrl: string, credentials: string) {
  const headers = { Authorization: `Basic ${btoa(credentials)}` };
  const client = createClient<paths>({ baseUrl, headers });
  return {
    /** Deletes a category and says what came of it. */
    async deleteCategory(category_id: number): Promise<string> {
      const path = '/categories/{category_id}';
      const call = client.DELETE(path, { params: { path: { category_id } } });
      return match(await readResponse(path, 'delete', call), {
        204: () => 'The category is gone.',
        404: () => 'There is no such category.',
        409: ({ body: [error] }) => error.details?.resolution ?? error.message,
        '3xx': ({ headers }) => `The store has moved to ${headers.Location}.`,
        '4xx': ({ body: [error] }) => error.message,
        '5xx': ({ body: [error] }) => error.message,
      });
    },
  };
}
