/** One kind of request that the servers are driven with. */
export interface Scenario {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** Below the base of the server. */
  readonly path: string;
  /** The body of the request with this number; none for a GET. */
  readonly body?: (number: number) => string;
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

/** The kinds that a front end sends most, and two that fail. */
export const scenarios: readonly Scenario[] = [
  { name: 'list', method: 'GET', path: '/products?limit=50', status: 200 },
  { name: 'read', method: 'GET', path: '/products/32', status: 200 },
  {
    name: 'create',
    method: 'POST',
    path: '/products',
    body: (number) => product(`Bowl ${number}`),
    status: 201,
  },
  {
    name: 'invalid',
    method: 'POST',
    path: '/products',
    body: (number) => `{"name":"Bowl ${number}","condition":"Worn"}`,
    status: 400,
  },
  { name: 'unknown id', method: 'GET', path: '/products/99999', status: 404 },
];
