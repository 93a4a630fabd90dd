import type { Json, JsonMap } from './merge-patch.ts';
import { testRule } from './test-rule.ts';

const inWrite =
  'A default fills in what a client leaves out of a create, and only there: move it to the schema of the create; what a PUT leaves out stays.';
const inAnswer =
  'A default fills in what a client leaves out of a create, and only there: take it out of the answer, or validators take the field for present.';
const json = (schema: Json): JsonMap => ({ content: { 'application/json': { schema } } });

testRule('schema-default-on-create', [
  {
    name: 'a schema that creates, changes and answers, once',
    given: { components: { schemas: { Product: { properties: { name: { default: '' } } } } } },
    want: [{ message: inWrite, at: '/components/schemas/Product/properties/name/default' }],
  },
  {
    name: 'deep in the body of a PUT',
    given: {
      paths: {
        '/products/{product_id}': {
          put: {
            requestBody: json({
              $ref: null,
              allOf: [{ properties: { sizes: { items: { type: 'integer', default: 1 } } } }],
            }),
          },
        },
      },
    },
    want: [
      {
        message: inWrite,
        at: '/paths/~1products~1{product_id}/put/requestBody/content/application~1json/schema/allOf/0/properties/sizes/items/default',
      },
    ],
  },
  {
    name: 'an answer and its header',
    given: {
      components: {
        responses: {
          OK: {
            headers: { 'X-Total': { schema: { type: 'integer', default: 0 } } },
            ...json({ properties: { name: { default: null } } }),
          },
        },
      },
    },
    want: [{ message: inAnswer, at: '/components/responses/OK/headers/X-Total/schema/default' }],
  },
  {
    name: 'a create and a parameter',
    given: {
      paths: {
        '/products': {
          post: { requestBody: json({ $ref: null, properties: { sku: { default: '' } } }) },
          get: {
            parameters: [
              { name: 'limit', in: 'query', schema: { type: 'integer', default: 50 } },
              { $ref: '#/components/parameters/IfModifiedSince' },
            ],
          },
        },
      },
    },
    want: [],
  },
  {
    name: 'a field that is called default',
    given: { components: { schemas: { Product: { properties: { default: { type: 'boolean' } } } } } },
    want: [],
  },
]);
