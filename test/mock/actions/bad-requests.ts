import { credentials } from '../client.ts';
import { samples } from '../samples.ts';
import type { Action, ErrorEntry } from './action.ts';

const jsonHeaders = { 'content-type': 'application/json' };

const invalid = (field: string, reason: string, location = 'body'): ErrorEntry => ({
  message: location === 'body' ? `The field '${field}' is invalid.` : `The parameter '${field}' is invalid.`,
  details: { location, field, invalid_reason: reason },
});

const missing = (field: string): ErrorEntry => ({
  message: `Required fields missing [${field}]`,
  details: { location: 'body', field, invalid_reason: 'The field is required.' },
});

const bodies: readonly Action[] = samples.flatMap((sample): Action[] => {
  const { resource, id, idParameter, create, required, update, wrong } = sample;
  const post = { method: 'POST', target: `{base}/${resource}` };
  const put = { method: 'PUT', target: `{base}/${resource}/${id}` };
  const { field, value, reason } = wrong;
  const filter = resource === 'categories' ? 'parent_id' : 'min_id';
  const both = [
    { ...post, body: create },
    { ...put, body: update },
  ].flatMap(({ body, ...request }): Action[] => {
    const to = `a ${request.method} to ${resource}`;
    return [
      {
        name: `${to} that is cut short`,
        request: { ...request, headers: jsonHeaders, body: '{"name": "Enamel' },
        want: {
          status: 400,
          cause: 'malformed-syntax',
          errors: [
            {
              message: 'The request cannot be read.',
              details: { location: 'body', invalid_reason: reasonOfNode('{"name": "Enamel') },
            },
          ],
        },
      },
      {
        name: `${to} that is not UTF-8`,
        request: { ...request, headers: jsonHeaders, body: new Uint8Array([0x22, 0xff, 0x22]) },
        want: {
          status: 400,
          cause: 'malformed-syntax',
          errors: [
            {
              message: 'The request cannot be read.',
              details: { location: 'body', invalid_reason: 'It is not UTF-8.' },
            },
          ],
        },
      },
      {
        name: `${to} without a body`,
        request,
        want: {
          status: 400,
          cause: 'missing-required-data',
          errors: [
            {
              message: 'Required fields missing [body]',
              details: { location: 'body', invalid_reason: 'A body is required.' },
            },
          ],
        },
      },
      {
        name: `${to} of a wrong type`,
        request: { ...request, body: { ...body, [field]: value } },
        want: { status: 400, cause: 'invalid-field', errors: [invalid(field, reason)] },
      },
      {
        name: `${to} of an array`,
        request: { ...request, body: [body] },
        want: {
          status: 400,
          cause: 'invalid-field',
          errors: [
            {
              message: "The field 'body' is invalid.",
              details: { location: 'body', invalid_reason: 'It must be object.' },
            },
          ],
        },
      },
      {
        name: `${to} with a field that the resource has not`,
        request: { ...request, body: { ...body, colour: 'red' } },
        want: {
          status: 400,
          cause: 'unknown-field',
          errors: [
            {
              message:
                "The field 'colour' is not supported by this resource. " +
                'Please remove it from your request before trying again.',
              details: {
                location: 'body',
                field: 'colour',
                invalid_reason: 'The resource has no such field.',
              },
            },
          ],
        },
      },
      {
        name: `${to} with a field that only the store writes`,
        request: { ...request, body: { ...body, id: 1 } },
        want: {
          status: 400,
          cause: 'read-only-field',
          errors: [
            {
              message:
                "The field 'id' cannot be written to. Please remove it from your request before trying again.",
              details: { location: 'body', field: 'id', invalid_reason: 'The field is read-only.' },
            },
          ],
        },
      },
    ];
  });
  return [
    ...both,
    {
      name: `a POST to ${resource} without what is required`,
      request: { ...post, body: {} },
      want: { status: 400, cause: 'missing-required-data', errors: required.map(missing) },
    },
    ...required.map(
      (one): Action => ({
        name: `a POST to ${resource} without ${one}`,
        request: { ...post, body: { ...create, [one]: undefined } },
        want: { status: 400, cause: 'missing-required-data', errors: [missing(one)] },
      }),
    ),
    ...[{ method: 'GET' }, { method: 'PUT', body: update }, { method: 'DELETE' }].map(
      (one): Action => ({
        name: `a ${one.method} of an id of ${resource} that is no number`,
        request: { ...one, target: `{base}/${resource}/abc` },
        want: {
          status: 400,
          cause: 'invalid-parameter',
          errors: [invalid(idParameter, 'It must be integer.', 'path')],
        },
      }),
    ),
    {
      name: `a GET of ${resource} with two invalid parameters`,
      request: { target: `{base}/${resource}?page=0&limit=many` },
      want: {
        status: 400,
        cause: 'invalid-parameter',
        errors: [
          invalid('page', 'It must be 1 or more.', 'query'),
          invalid('limit', 'It must be integer.', 'query'),
        ],
      },
    },
    ...[
      { method: 'GET', path: `/${resource}/count` },
      { method: 'DELETE', path: `/${resource}` },
    ].map(
      ({ method, path }): Action => ({
        name: `a ${method} of ${path} with a filter that is no number`,
        request: { method, target: `{base}${path}?${filter}=first` },
        want: {
          status: 400,
          cause: 'invalid-parameter',
          errors: [invalid(filter, 'It must be integer.', 'query')],
        },
      }),
    ),
    ...Object.entries(credentials).map(([who, headers]) => ({
      name: `a GET of an id of ${resource} whose percent escapes are broken, with credentials: ${who}`,
      request: { target: `{base}/${resource}/%E0%A4%A`, headers },
      want: {
        status: 400,
        cause: 'malformed-syntax',
        errors: [
          {
            message: 'The request cannot be read.',
            details: { location: 'path', invalid_reason: 'It holds a percent escape that is broken.' },
          },
        ],
      },
    })),
  ];
});

/** What the store knows to be wrong beyond the schemas. */
const references: readonly Action[] = [
  {
    name: 'a product of a category that is not there',
    path: '/products',
    body: { ...samples[0]?.create, categories: [15, 99] },
    error: invalid('categories.1', 'There is no entry of /categories with the id 99.'),
  },
  {
    name: 'a category below one that is not there',
    path: '/categories',
    body: { name: 'Outlet', parent_id: 99 },
    error: invalid('parent_id', 'There is no entry of /categories with the id 99.'),
  },
  {
    name: 'an order of a customer who is not there',
    path: '/orders',
    body: { ...samples[2]?.create, customer_id: 99 },
    error: invalid('customer_id', 'There is no entry of /customers with the id 99.'),
  },
  {
    name: 'an order of a product that is not there',
    path: '/orders',
    body: { ...samples[2]?.create, products: [{ product_id: 99, quantity: 1 }] },
    error: invalid('products.0.product_id', 'There is no entry of /products with the id 99.'),
  },
].map(({ name, path, body, error }) => ({
  name: `a POST of ${name}`,
  request: { method: 'POST', target: `{base}${path}`, body },
  want: { status: 400, cause: 'invalid-field', errors: [error] },
}));

const below: Action = {
  name: 'a PUT of a category below itself',
  request: { method: 'PUT', target: '{base}/categories/10', body: { parent_id: 14 } },
  want: {
    status: 400,
    cause: 'invalid-field',
    errors: [invalid('parent_id', 'An entry cannot be below itself.')],
  },
};

const counterpart: Action = {
  name: 'a PUT of an amount without the one that belongs to it',
  request: { method: 'PUT', target: '{base}/orders/118', body: { total_ex_tax: 5 } },
  want: {
    status: 400,
    cause: 'missing-required-data',
    errors: [
      {
        message: 'Required fields missing [total_inc_tax]',
        details: {
          location: 'body',
          field: 'total_inc_tax',
          invalid_reason: 'The field is required beside its counterpart.',
        },
      },
    ],
  },
};

/** A value that fits neither form of an amount is told what keeps it from the one of its own type. */
const amounts: readonly Action[] = [
  [{}, 'It must be one of: string, number.'],
  ['much', 'It must match the pattern ^-?\\d{1,10}(\\.\\d{1,20})?$.'],
  [1e10, 'It must be 9999999999.9999 or less.'],
].map(([price, reason]) => ({
  name: `a PUT of the price ${JSON.stringify(price)}`,
  request: { method: 'PUT', target: '{base}/products/32', body: { price } },
  want: { status: 400, cause: 'invalid-field', errors: [invalid('price', String(reason))] },
}));

export const badRequests = [...bodies, ...references, below, counterpart, ...amounts];

/** Its wording differs from one release of Node to the next. */
function reasonOfNode(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch (error) {
    return `It is not JSON: ${(error as Error).message}.`;
  }
}
