import { describe, expect, test } from 'vitest';
import { modelOf, operationOf } from '../../scripts/contract/model.ts';
import type { Method, OpenApiDocument, PathItem } from '../../scripts/contract/openapi-document.ts';

interface TestCase {
  readonly name: string;
  /** Methods by path; one that ends in `[]` is a GET that answers an array. */
  readonly given: Readonly<Record<string, readonly string[]>>;
  readonly hints?: Readonly<Record<string, Partial<PathItem>>>;
  /** What each operation does, to which collection, below which entries. */
  readonly want: Readonly<Record<string, string>>;
  readonly unknown?: readonly string[];
}

const cases: readonly TestCase[] = [
  {
    name: 'a flat collection',
    given: {
      '/coupons': ['get[]', 'post', 'delete'],
      '/coupons/count': ['get'],
      '/coupons/{coupon_id}': ['get', 'put', 'delete'],
    },
    want: {
      'get /coupons': 'list /coupons',
      'post /coupons': 'create /coupons',
      'delete /coupons': 'delete-all /coupons',
      'get /coupons/count': 'count /coupons',
      'get /coupons/{coupon_id}': 'read /coupons',
      'put /coupons/{coupon_id}': 'update /coupons',
      'delete /coupons/{coupon_id}': 'delete /coupons',
    },
  },
  {
    name: 'collections below entries, at any depth',
    given: {
      '/orders': ['get[]'],
      '/orders/{order_id}': ['get'],
      '/orders/{order_id}/shipping_addresses': ['get[]'],
      '/orders/{order_id}/shipping_addresses/{address_id}': ['get', 'put'],
      '/orders/{order_id}/shipping_addresses/{address_id}/shipping_quotes': ['get[]'],
    },
    want: {
      'get /orders': 'list /orders',
      'get /orders/{order_id}': 'read /orders',
      'get /orders/{order_id}/shipping_addresses':
        'list /orders/{order_id}/shipping_addresses below order_id of /orders',
      'get /orders/{order_id}/shipping_addresses/{address_id}':
        'read /orders/{order_id}/shipping_addresses below order_id of /orders',
      'put /orders/{order_id}/shipping_addresses/{address_id}':
        'update /orders/{order_id}/shipping_addresses below order_id of /orders',
      'get /orders/{order_id}/shipping_addresses/{address_id}/shipping_quotes':
        'list /orders/{order_id}/shipping_addresses/{address_id}/shipping_quotes below order_id of /orders, address_id of /orders/{order_id}/shipping_addresses',
    },
  },
  {
    name: 'a collection of all parents beside that of one',
    given: {
      '/countries': ['get[]'],
      '/countries/states': ['get[]'],
      '/countries/states/count': ['get'],
      '/countries/{id}': ['get'],
      '/countries/{country_id}/states': ['get[]'],
      '/countries/{country_id}/states/count': ['get'],
    },
    want: {
      'get /countries': 'list /countries',
      'get /countries/states': 'list /countries/{country_id}/states of all',
      'get /countries/states/count': 'count /countries/{country_id}/states of all',
      'get /countries/{id}': 'read /countries',
      'get /countries/{country_id}/states':
        'list /countries/{country_id}/states below country_id of /countries',
      'get /countries/{country_id}/states/count':
        'count /countries/{country_id}/states below country_id of /countries',
    },
  },
  {
    name: 'what there is one of',
    given: { '/store': ['get'], '/shipping/carrier/connection': ['post', 'put', 'delete'] },
    want: {
      'get /store': 'read-singleton -',
      'post /shipping/carrier/connection': 'create-singleton -',
      'put /shipping/carrier/connection': 'update-singleton -',
      'delete /shipping/carrier/connection': 'delete-singleton -',
    },
  },
  {
    name: 'an action on an entry',
    given: { '/customers/{customer_id}': ['get'], '/customers/{customer_id}/validate': ['post'] },
    want: {
      'get /customers/{customer_id}': 'read /customers',
      'post /customers/{customer_id}/validate': 'act - below customer_id of /customers',
    },
  },
  {
    name: 'hints where the shape does not tell',
    given: {
      '/banner': ['get[]'],
      '/orders/{order_id}': ['get'],
      '/orders/{order_id}/consignments': ['get[]'],
      '/orders/{order_id}/consignments/shipping/{consignment_id}/quotes': ['get[]'],
    },
    hints: {
      '/banner': { 'x-singleton': true },
      '/orders/{order_id}/consignments/shipping/{consignment_id}/quotes': {
        'x-parents': { consignment_id: '/orders/{order_id}/consignments' },
      },
    },
    want: {
      'get /banner': 'read-singleton -',
      'get /orders/{order_id}': 'read /orders',
      'get /orders/{order_id}/consignments': 'list /orders/{order_id}/consignments below order_id of /orders',
      'get /orders/{order_id}/consignments/shipping/{consignment_id}/quotes':
        'list /orders/{order_id}/consignments/shipping/{consignment_id}/quotes below order_id of /orders, consignment_id of /orders/{order_id}/consignments',
    },
  },
  {
    name: 'what nobody can tell is an action of its own',
    given: { '/options/{option_id}/values': ['get[]'], '/hats': ['get[]', 'put'] },
    want: {
      'get /options/{option_id}/values': 'act -',
      'get /hats': 'list /hats',
      'put /hats': 'act /hats',
    },
    unknown: [
      '/options/{option_id}/values: There is no collection /options that {option_id} could be an entry of: describe it, or name another one in x-parents.',
      'put /hats: Nobody can tell what PUT does to a path that is a collection.',
    ],
  },
];

describe('what operations do', () => {
  test.each(cases)('$name', ({ given, hints = {}, want, unknown = [] }) => {
    const model = modelOf(documentOf(given, hints));
    const got = model.paths.flatMap(({ operations }) =>
      operations.map(({ method, path, action, role }) => {
        const parents = role.parents.map(({ parameter, collection }) => `${parameter} of ${collection}`);
        const below = parents.length === 0 ? '' : ` below ${parents.join(', ')}`;
        const what = `${action} ${role.collection ?? '-'}${role.ofAllParents ? ' of all' : ''}${below}`;
        return [`${method} ${path}`, what];
      }),
    );
    expect(Object.fromEntries(got)).toEqual(want);
    const left = model.unknown.map(
      ({ path, method, reason }) => `${method ? `${method} ` : ''}${path}: ${reason}`,
    );
    expect(left).toEqual(unknown);
  });
});

test('the operation of one parent comes before that of all', () => {
  const document = documentOf(
    {
      '/countries/{id}': ['get'],
      '/countries/states/count': ['get'],
      '/countries/{country_id}/states': ['get[]'],
      '/countries/{country_id}/states/count': ['get'],
    },
    {},
  );
  const states = modelOf(document).collections.find(({ path }) => path.endsWith('/states'));
  expect(states?.parents).toEqual([{ parameter: 'country_id', collection: '/countries' }]);
  expect(states && operationOf(states, 'count')?.path).toBe('/countries/{country_id}/states/count');
});

function documentOf(given: TestCase['given'], hints: NonNullable<TestCase['hints']>): OpenApiDocument {
  const paths = Object.entries(given).map(([path, methods]) => {
    const operations = methods.map((text) => {
      const method = text.replace('[]', '') as Method;
      const schema = { type: text.endsWith('[]') ? 'array' : 'object' };
      const responses = { '200': { description: '', content: { 'application/json': { schema } } } };
      return [method, { operationId: `${method} ${path}`, responses }];
    });
    return [path, { ...hints[path], ...Object.fromEntries(operations) }];
  });
  return { openapi: '3.1.0', info: { title: '', version: '1' }, paths: Object.fromEntries(paths) };
}
