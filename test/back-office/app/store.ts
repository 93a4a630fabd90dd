import createClient, { type Middleware } from 'openapi-fetch';
import { type paths, type ResponseOf, readResponse } from 'store-api-contract';
import { credentials } from './session.ts';

/** Whatever the store may answer to what the back office asks. */
export type Answer =
  | ResponseOf<'/products', 'get'>
  | ResponseOf<'/products', 'post'>
  | ResponseOf<'/products/{product_id}', 'get'>
  | ResponseOf<'/products/{product_id}', 'put'>
  | ResponseOf<'/products/{product_id}', 'delete'>
  | ResponseOf<'/orders', 'get'>
  | ResponseOf<'/orders', 'post'>
  | ResponseOf<'/orders/{order_id}', 'get'>
  | ResponseOf<'/orders/{order_id}', 'put'>
  | ResponseOf<'/orders/{order_id}', 'delete'>;

/** What a list is asked for; names and values of the address are the contract's. */
export type Query = Readonly<Record<string, string>>;

/** A resource as the pages need it. The bodies come from forms, and the store says what is wrong with them. */
export interface Collection {
  list(query: Query, since?: string): Promise<Answer>;
  create(body: never): Promise<Answer>;
  read(id: string, since?: string): Promise<Answer>;
  update(id: string, body: never): Promise<Answer>;
  remove(id: string): Promise<Answer>;
}

const signIn: Middleware = {
  onRequest({ request }) {
    const known = credentials();
    if (known !== undefined) request.headers.set('Authorization', `Basic ${btoa(known)}`);
  },
};

// A page may not see where a redirect leads: followed, a write would be sent on as a read.
const client = createClient<paths>({ baseUrl: import.meta.env.VITE_STORE_API, redirect: 'manual' });
client.use(signIn);

/** Answers come fresh from the store: a copy is kept by whoever shows it, and asked after with its date. */
const fresh = (since: string | undefined) => ({
  cache: 'no-store' as const,
  headers: since === undefined ? {} : { 'If-Modified-Since': since },
});

/** What stands in an address is text, until the store has looked at it. */
const asked = <T>(query: Readonly<Record<string, string>>) => query as T;

const PRODUCTS = '/products';
const PRODUCT = '/products/{product_id}';
const ORDERS = '/orders';
const ORDER = '/orders/{order_id}';
const product = (id: string) => ({ path: asked<{ product_id: number }>({ product_id: id }) });
const order = (id: string) => ({ path: asked<{ order_id: number }>({ order_id: id }) });

export const products: Collection = {
  list: (query, since) =>
    readResponse(
      PRODUCTS,
      'get',
      client.GET(PRODUCTS, { params: { query: asked<object>(query) }, ...fresh(since) }),
    ),
  create: (body) => readResponse(PRODUCTS, 'post', client.POST(PRODUCTS, { body })),
  read: (id, since) =>
    readResponse(PRODUCT, 'get', client.GET(PRODUCT, { params: product(id), ...fresh(since) })),
  update: (id, body) => readResponse(PRODUCT, 'put', client.PUT(PRODUCT, { params: product(id), body })),
  remove: (id) => readResponse(PRODUCT, 'delete', client.DELETE(PRODUCT, { params: product(id) })),
};

export const orders: Collection = {
  list: (query, since) =>
    readResponse(
      ORDERS,
      'get',
      client.GET(ORDERS, { params: { query: asked<object>(query) }, ...fresh(since) }),
    ),
  create: (body) => readResponse(ORDERS, 'post', client.POST(ORDERS, { body })),
  read: (id, since) => readResponse(ORDER, 'get', client.GET(ORDER, { params: order(id), ...fresh(since) })),
  update: (id, body) => readResponse(ORDER, 'put', client.PUT(ORDER, { params: order(id), body })),
  remove: (id) => readResponse(ORDER, 'delete', client.DELETE(ORDER, { params: order(id) })),
};
