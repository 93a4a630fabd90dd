/** Compiled, never run: what a strict consumer may and may not write against the generated types. */
import type { components, operations, paths } from '../../generated/openapi.js';

type Body<Name extends keyof components['responses']> = components['responses'][Name] extends {
  content: { 'application/json': infer Json };
}
  ? Json
  : never;
type AnyError =
  | Body<'BadRequest'>[0]
  | Body<'NotFound'>[0]
  | Body<'Conflict'>[0]
  | Body<'InsufficientStorage'>[0];

declare const product: components['schemas']['Product'];
declare const notFound: Body<'NotFound'>;
declare const error: AnyError;

export const price: string = product.price;
// @ts-expect-error money is a string, not a number
export const cost: number = product.cost_price;
export const options: { url: string } | null = product.option_set;
// @ts-expect-error an option set may be missing
export const url: string = product.option_set.url;

export const status: 404 = notFound[0].status;
// @ts-expect-error the status in a body is that of its response
export const other: 409 = notFound[0].status;

export function narrow(): string | number | undefined {
  switch (error.status) {
    case 400:
      return error.details?.invalid_reason;
    case 409:
      return error.details?.resolution;
    case 507:
      return error.details?.limit;
    case 404:
      // @ts-expect-error a 404 has no details
      return error.details;
  }
}

type Documented = keyof operations['deleteCategory']['responses'];
export const documented: Documented[] = [204, 301, 302, 400, 401, 403, 404, 406, 409, 500, 503, 509];
// @ts-expect-error nothing is stored, so nothing can be full
export const undocumented: Documented = 507;

type NewProduct = paths['/products']['post']['requestBody']['content']['application/json'];
export const minimal: NewProduct = {
  name: 'Enamel Bowl',
  type: 'physical',
  price: 14.5,
  weight: '0.25',
  categories: [15],
  availability: 'available',
};
// @ts-expect-error the weight is required
export const weightless: NewProduct = {
  name: 'x',
  type: 'physical',
  price: 1,
  categories: [15],
  availability: 'available',
};
// @ts-expect-error a condition is one of three
export const worn: NewProduct = { ...minimal, condition: 'Worn' };
// @ts-expect-error the id is the store's to give
export const numbered: NewProduct = { ...minimal, id: 5 };

type Empty = components['responses']['NoContent']['content'];
export const nothing: Empty = undefined;
type Location = components['responses']['Created']['headers']['Location'];
export const location: Location = '/api/v2/products/35';
