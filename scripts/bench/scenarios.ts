/** One kind of request that the servers are driven with. */
export interface Scenario {
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Below the base of the server. */
  readonly path: string;
  /** The body of the request with this number; none for a GET. */
  readonly body?: (number: number) => string;
  /** The sandbox of the mock that the request with this number is sent to; none if left out. Others take no notice. */
  readonly sandbox?: (number: number) => string;
  /** What the mock answers. */
  readonly status: number;
}

function product(name: string): string {
  const categories = [15];
  return JSON.stringify({
    name,
    type: 'physical',
    price: '14.5000',
    weight: '0.2500',
    categories,
    availability: 'available',
  });
}

/** The kinds that a front end sends most, and two that fail. Those that write come after those that list. */
export const scenarios: readonly Scenario[] = [
  { name: 'list', method: 'GET', path: '/products?limit=50', status: 200 },
  { name: 'list of 250', method: 'GET', path: '/products?limit=250', sandbox: () => FULL, status: 200 },
  {
    name: 'filtered list',
    method: 'GET',
    path: '/products?limit=50&min_price=200&is_visible=false',
    sandbox: () => FULL,
    status: 200,
  },
  { name: 'read', method: 'GET', path: '/products/32', status: 200 },
  {
    name: 'create',
    method: 'POST',
    path: '/products',
    body: (number) => product(`Bowl ${number}`),
    status: 201,
  },
  {
    name: 'update',
    method: 'PUT',
    path: '/products/32',
    body: (number) => JSON.stringify({ name: `Plain T-Shirt ${number}` }),
    status: 200,
  },
  {
    name: 'invalid',
    method: 'POST',
    path: '/products',
    body: (number) => `{"name":"Bowl ${number}","condition":"Worn"}`,
    status: 400,
  },
  { name: 'unknown id', method: 'GET', path: '/products/99999', status: 404 },
  {
    name: 'read in one of 100 sandboxes',
    method: 'GET',
    path: '/products/33',
    sandbox: (number) => `bench-${number % 100}`,
    status: 200,
  },
];

/** The sandbox that has many products. */
const FULL = 'full';

/** What the sandbox of the long lists holds. */
export function fullSandbox(): { readonly name: string; readonly data: object } {
  const categories = [{ id: 15, name: 'Bowls' }];
  const products = Array.from({ length: 500 }, (_, index) => ({
    ...JSON.parse(product(`Bowl ${index}`)),
    id: index + 1,
    price: `${index}.0000`,
  }));
  return { name: FULL, data: { '/categories': categories, '/products': products } };
}
