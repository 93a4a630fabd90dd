import type { Json } from './merge-patch.ts';
import { testRule } from './test-rule.ts';

const filter = (name: string): Json => ({
  name,
  in: 'query',
  schema: { type: 'string' },
  'x-filter': { field: name, match: 'equals' },
});
const limit: Json = { name: 'limit', in: 'query', schema: { type: 'integer' } };
const codes = {
  '200': 'OK',
  '301': 'MovedPermanently',
  '302': 'Found',
  '400': 'BadRequest',
  '401': 'Unauthorized',
  '403': 'Forbidden',
  '406': 'NotAcceptable',
  '500': 'InternalServerError',
  '503': 'ServiceUnavailable',
  '509': 'BandwidthLimitExceeded',
};
const responses = Object.fromEntries(
  Object.entries(codes).map(([code, name]) => [code, { $ref: `#/components/responses/${name}` }]),
);
const given = (list: readonly Json[], count: readonly Json[]): Json => ({
  paths: {
    '/products': { get: { parameters: [limit, ...list] } },
    '/products/count': { get: { parameters: count, responses } },
  },
});

testRule('operation-count-filters', [
  {
    name: 'a count without two filters of its list',
    given: given([filter('name'), filter('sku'), filter('brand')], [filter('sku')]),
    want: [
      {
        message:
          'What a list can be filtered by, its count can be as well: add name and brand from /products.',
        at: '/paths/~1products~1count/get/parameters',
      },
    ],
  },
  {
    name: 'a list without a filter of its count',
    given: given([], [filter('sku')]),
    want: [
      {
        message: 'What a list can be filtered by, its count can be as well: add sku from /products/count.',
        at: '/paths/~1products/get/parameters',
      },
    ],
  },
  {
    name: 'the same filters in another order',
    given: given([filter('a'), filter('b')], [filter('b'), filter('a')]),
    want: [],
  },
]);
