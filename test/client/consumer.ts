/** Compiled, never run: what a strict consumer may and may not write against the client's types. */
import createClient from 'openapi-fetch';
import {
  type components,
  type MethodOf,
  match,
  type Path,
  type paths,
  type ResponseOf,
  readResponse,
  responses,
  retryDelay,
  type Status,
  UndocumentedResponseError,
} from '../../scripts/client/index.ts';

type Schemas = components['schemas'];
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type IsAny<T> = 0 extends 1 & T ? true : false;

declare const url: string;
declare const deleted: ResponseOf<'/categories/{category_id}', 'delete'>;
declare const listed: ResponseOf<'/products', 'get'>;
declare const limited: Extract<typeof listed, { status: 509 }>;

// ResponseOf: all documented answers, told apart by their status.
type Deleted = (typeof deleted)['status'];
export const codes: Equal<Deleted, 204 | 301 | 302 | 400 | 401 | 403 | 404 | 406 | 409 | 500 | 503 | 509> =
  true;
// @ts-expect-error nothing is stored, so nothing can be full
export const full = deleted.status === 507;
// @ts-expect-error a path of the contract, not of a server
export type OtherPath = ResponseOf<'/api/v2/products', 'get'>;
// @ts-expect-error a method that the path has
export type OtherMethod = ResponseOf<'/products', 'put'>;
export const methods: Equal<MethodOf<'/products'>, 'get' | 'post' | 'delete'> = true;

// The status narrows the body.
if (deleted.status === 409) {
  const resolution: string | undefined = deleted.body[0].details?.resolution;
  // @ts-expect-error a conflict has no such detail
  const limit = deleted.body[0].details?.limit;
  console.log(resolution, limit);

  // The details are those of the causes that the operation can have.
  const { details } = deleted.body[0];
  const either: Equal<
    typeof details,
    Schemas['CategoryHoldsProductsDetails'] | Schemas['CategoryHasSubcategoriesDetails'] | undefined
  > = true;
  // @ts-expect-error no other entry has the name of one that is deleted
  const id = details?.conflicting_id;
  // @ts-expect-error which of the two it is has to be asked first
  const unasked = details?.product_ids;
  const asked: number[] = details !== undefined && 'product_ids' in details ? details.product_ids : [];
  const other: Schemas['ConflictError'] = deleted.body[0];
  console.log(either, id, unasked, asked, other, deleted.body[1]?.details?.resolution);
}
declare const details: {
  [P in Path]: {
    [M in MethodOf<P>]: {
      [R in ResponseOf<P, M> as R['status']]: R['body'] extends readonly { details?: infer D }[] ? D : 'none';
    };
  };
};
export const conflictOfAll: Equal<
  (typeof details)['/categories']['delete'][409],
  Schemas['CategoryHoldsProductsDetails'] | Schemas['CategoryHasSubcategoriesDetails']
> = true;
export const conflictOfOrder: Schemas['QuantityUnavailableDetails'] = details['/orders'].post[409];
export const conflictOfCustomer: number = details['/customers'].post[409].conflicting_id;
// @ts-expect-error no platform limit stands against a deletion
export const maximum = details['/categories/{category_id}'].delete[403].maximum;
export const permission: string = details['/categories/{category_id}'].delete[403].required_permission;
if (deleted.status === 204) {
  const nothing: undefined = deleted.body;
  console.log(nothing);
}
// @ts-expect-error which answer it is has to be asked first
export const body = deleted.body[0];
if (listed.status === 200) {
  // Who asks for some fields with `include` or `exclude` gets no others.
  const [first] = listed.body;
  const name: string = first.name;
  const price: string = 'metadata' in first ? (first.price ?? '') : first.price;
  console.log(name, price);
}

// Headers have the names and the types of the document.
export const remaining: number | undefined = limited.headers['X-BC-ApiLimit-Remaining'];
export const seconds: number = limited.headers['X-Retry-After'];
export const secondsOrDate: number | string = limited.headers['Retry-After'];
// @ts-expect-error the header need not be there
export const surely: number = limited.headers['X-BC-ApiLimit-Remaining'];
// @ts-expect-error a 509 has no such header
export const location = limited.headers.Location;

// readResponse takes a response, a promise of one, and what openapi-fetch gives.
const client = createClient<paths>();
const read = readResponse('/products', 'get', fetch(url));
export const typed: Equal<Awaited<typeof read>, typeof listed> = true;
readResponse('/products', 'get', await fetch(url));
readResponse('/products', 'get', client.GET('/products'));
readResponse('/products', 'get', await client.GET('/products', { parseAs: 'stream' }));
// @ts-expect-error the text of a response is none
readResponse('/products', 'get', (await fetch(url)).text());

// match takes a handler for each documented code, and no other.
const matched = match(deleted, {
  204: () => true,
  '3xx': ({ headers }) => headers.Location,
  404: ({ status }) => status,
  '4xx': ({ status }) => status,
  '5xx': ({ body: [error] }) => error.message,
});
export const results: Equal<typeof matched, boolean | string | 400 | 401 | 403 | 404 | 406 | 409> = true;
// @ts-expect-error 204 is left out
match(deleted, { '3xx': () => 3, '4xx': () => 4, '5xx': () => 5 });
// @ts-expect-error 301 is handled, 302 is left out
match(deleted, { 204: () => 2, 301: () => 3, '4xx': () => 4, '5xx': () => 5 });
// @ts-expect-error the operation documents no 507
match(deleted, { '2xx': () => 2, '3xx': () => 3, '4xx': () => 4, '5xx': () => 5, 507: () => 5 });
// @ts-expect-error there is no such class
match(deleted, { '2xx': () => 2, '3xx': () => 3, '4xx': () => 4, '5xx': () => 5, '6xx': () => 6 });
match(deleted, {
  '2xx': () => 2,
  '3xx': () => 3,
  409: () => 4,
  // @ts-expect-error a 409 goes to its own handler
  '4xx': ({ status }) => status === 409,
  '5xx': () => 5,
});

// The table has literal types.
export const statuses: Equal<Status, keyof typeof responses> = true;
export const policy: 'after-delay' = responses[503].retry;
export const causes: readonly ['plan-limit-reached'] = responses[507].causes;
// @ts-expect-error nobody changes the contract at run time
responses[503].retry = 'after-delay';

// Not every answer has a delay, and an error keeps what came.
export const delay: number | undefined = retryDelay(limited);
// @ts-expect-error undefined where the contract sends nothing again
export const always: number = retryDelay(limited);
export function keep(error: unknown): [number, Headers, string] | undefined {
  return error instanceof UndocumentedResponseError ? [error.status, error.headers, error.text] : undefined;
}

// Nothing is `any`.
type Loose = {
  [P in Path]: {
    [M in MethodOf<P>]: ResponseOf<P, M> extends infer One
      ? One extends { body: infer Body; headers: infer Headers }
        ? true extends IsAny<Body> | IsAny<Headers>
          ? [P, M, One]
          : never
        : [P, M]
      : never;
  }[MethodOf<P>];
}[Path];
export const loose: Equal<Loose, never> = true;
