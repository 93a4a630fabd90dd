/** What an application imports, compiled with every declaration file checked. */
import { match, type ResponseOf, readResponse, responses } from 'store-api-contract';
import type { components } from 'store-api-contract/types';

export async function nameOf(id: number): Promise<string> {
  const product = await readResponse('/products/{product_id}', 'get', fetch(`/api/v2/products/${id}`));
  return match(product, {
    200: ({ body }) => body.name,
    404: ({ body: [error] }) => error.message,
    '3xx': ({ status }) => responses[status].summary,
    '4xx': ({ status }) => responses[status].summary,
    '5xx': ({ status }) => responses[status].summary,
  });
}

type Read = Extract<ResponseOf<'/products/{product_id}', 'get'>, { status: 200 }>;
export const same = (
  product: Read['body'],
): components['schemas']['Product'] | components['schemas']['ProductExcerpt'] => product;
// @ts-expect-error the operation documents no such code
export const teapot: ResponseOf<'/products/{product_id}', 'get'>['status'] = 418;
