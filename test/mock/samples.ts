/** What a client sends to write to a collection whose seeds are known. */
export interface Sample {
  readonly resource: string;
  /** The permission that a write needs. */
  readonly permission: string;
  /** An entity that is there from the start, and when it last changed. */
  readonly id: number;
  readonly modified: string;
  readonly ids: readonly number[];
  /** When the newest of them last changed. */
  readonly newest: string;
  readonly idParameter: string;
  readonly create: Readonly<Record<string, unknown>>;
  /** The fields that a create cannot do without. */
  readonly required: readonly string[];
  readonly update: Readonly<Record<string, unknown>>;
  /** A field of the wrong type, and what is wrong with it. */
  readonly wrong: { readonly field: string; readonly value: unknown; readonly reason: string };
  /** An entity that nothing hinders from being deleted. */
  readonly deletable: number;
}

export const samples: readonly Sample[] = [
  {
    resource: 'products',
    permission: 'store_v2_products',
    id: 32,
    modified: 'Tue, 15 Nov 2016 12:45:26 GMT',
    ids: [32, 33, 34],
    newest: 'Tue, 15 Nov 2016 12:45:26 GMT',
    idParameter: 'product_id',
    create: {
      name: 'Enamel Bowl',
      type: 'physical',
      price: '14.5000',
      weight: '0.2500',
      categories: [15],
      availability: 'available',
    },
    required: ['name', 'type', 'price', 'weight', 'categories', 'availability'],
    update: { price: '79.0000' },
    wrong: { field: 'is_visible', value: 'yes', reason: 'It must be boolean.' },
    deletable: 32,
  },
  {
    resource: 'categories',
    permission: 'store_v2_products',
    id: 14,
    modified: 'Tue, 15 Nov 2011 12:45:26 GMT',
    ids: [10, 14, 15, 16],
    newest: 'Tue, 15 Nov 2011 12:45:26 GMT',
    idParameter: 'category_id',
    create: { name: 'Outlet' },
    required: ['name'],
    update: { is_visible: false },
    wrong: { field: 'sort_order', value: 'first', reason: 'It must be integer.' },
    deletable: 16,
  },
  {
    resource: 'orders',
    permission: 'store_v2_orders',
    id: 118,
    modified: 'Fri, 17 May 2013 09:30:00 GMT',
    ids: [118, 119, 120],
    newest: 'Tue, 05 Mar 2019 21:40:11 GMT',
    idParameter: 'order_id',
    create: { billing_address: { zip: '78751' }, products: [{ product_id: 32, quantity: 1 }] },
    required: ['billing_address'],
    update: { staff_notes: 'Send Saturday' },
    wrong: { field: 'customer_id', value: 'Jane', reason: 'It must be integer.' },
    deletable: 118,
  },
  {
    resource: 'customers',
    permission: 'store_v2_customers',
    id: 5,
    modified: 'Tue, 14 May 2013 15:02:11 GMT',
    ids: [5, 6, 7],
    newest: 'Wed, 06 Mar 2019 10:45:00 GMT',
    idParameter: 'customer_id',
    create: { first_name: 'Mia', last_name: 'Tan', email: 'mia.tan@example.com' },
    required: ['first_name', 'last_name', 'email'],
    update: { notes: 'Prefers to be called' },
    wrong: { field: 'phone', value: 5551234, reason: 'It must be string.' },
    deletable: 5,
  },
];

/** Every path of the API with an id that exists, and the methods that it has. */
export const paths: readonly { readonly path: string; readonly allow: readonly string[] }[] = [
  { path: '/time', allow: ['GET', 'HEAD', 'OPTIONS'] },
  { path: '/store', allow: ['GET', 'HEAD', 'OPTIONS'] },
  ...samples.flatMap(({ resource, id }) => [
    { path: `/${resource}`, allow: ['GET', 'HEAD', 'OPTIONS', 'POST', 'DELETE'] },
    { path: `/${resource}/count`, allow: ['GET', 'HEAD', 'OPTIONS'] },
    { path: `/${resource}/${id}`, allow: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'] },
  ]),
];

/** Every operation of the API, as the simplest request that carries it out. */
export const operations = paths.flatMap(({ path, allow }) =>
  allow
    .filter((method) => method !== 'OPTIONS' && method !== 'HEAD')
    .map((method) => ({ method, path, ...bodyOf(method, path) })),
);

function bodyOf(method: string, path: string): { readonly body?: unknown } {
  const sample = samples.find(({ resource }) => path.startsWith(`/${resource}`));
  if (method === 'POST') return { body: sample?.create };
  return method === 'PUT' ? { body: sample?.update } : {};
}
