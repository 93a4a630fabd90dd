import { expect } from 'vitest';
import { testRule } from './test-rule.ts';

testRule('example-valid', [
  {
    name: 'the body of a response',
    given: {
      components: {
        responses: {
          NotFound: {
            content: {
              'application/json': {
                examples: { 'not-found': { value: [{ status: 405, message: 'Not Found' }] } },
              },
            },
          },
        },
      },
    },
    want: [
      {
        message:
          'An example shows what can really be sent: /0/status must be equal to constant (404); correct it.',
        at: '/components/responses/NotFound/content/application~1json/examples/not-found/value/0/status',
      },
    ],
  },
  {
    name: 'the body of a request',
    given: {
      paths: {
        '/products/{product_id}': {
          put: {
            requestBody: { content: { 'application/json': { examples: { mug: { value: { name: 1 } } } } } },
          },
        },
      },
    },
    want: [
      {
        message: 'An example shows what can really be sent: /name must be string; correct it.',
        at: '/paths/~1products~1{product_id}/put/requestBody/content/application~1json/examples/mug/value/name',
      },
    ],
  },
  {
    name: 'a parameter',
    given: { components: { parameters: { IfModifiedSince: { example: 'yesterday' } } } },
    want: [
      {
        message:
          'An example shows what can really be sent: the value must match format "http-date"; correct it.',
        at: '/components/parameters/IfModifiedSince/example',
      },
    ],
  },
  {
    name: 'a date on another day of the week',
    given: { components: { parameters: { IfModifiedSince: { example: 'Mon, 15 Nov 2011 12:45:26 GMT' } } } },
    want: [
      {
        message:
          'An example shows what can really be sent: the value must match format "http-date"; correct it.',
        at: '/components/parameters/IfModifiedSince/example',
      },
    ],
  },
  {
    name: 'a header',
    given: {
      components: {
        responses: {
          OK: {
            headers: {
              'X-BC-ApiLimit-Remaining': {
                schema: { type: 'integer' },
                examples: { one: { value: 'many' } },
              },
            },
          },
        },
      },
    },
    want: [
      {
        message: 'An example shows what can really be sent: the value must be integer; correct it.',
        at: '/components/responses/OK/headers/X-BC-ApiLimit-Remaining/examples/one/value',
      },
    ],
  },
  {
    name: 'a header of x-causes',
    given: {
      components: {
        responses: {
          Found: {
            headers: { Location: { schema: { type: 'string', format: 'uri-reference' } } },
            'x-causes': { found: { headers: { Location: 'not a uri' } } },
          },
        },
      },
    },
    want: [
      {
        message:
          'An example shows what can really be sent: the value must match format "uri-reference"; correct it.',
        at: '/components/responses/Found/x-causes/found/headers/Location',
      },
    ],
  },
  {
    name: 'an example of a schema',
    given: { components: { schemas: { Product: { properties: { name: { examples: ['Mug', 7] } } } } } },
    want: [
      {
        message: 'An example shows what can really be sent: the value must be string; correct it.',
        at: '/components/schemas/Product/properties/name/examples/1',
      },
    ],
  },
  {
    name: "a schema's one example, of a format",
    given: {
      components: {
        schemas: {
          Product: {
            properties: { url: { type: 'string', maxLength: 50, format: 'uri', example: '/relative' } },
          },
        },
      },
    },
    want: [
      {
        message: 'An example shows what can really be sent: the value must match format "uri"; correct it.',
        at: '/components/schemas/Product/properties/url/example',
      },
    ],
  },
  {
    name: 'deep in a schema that refers to itself, one finding for oneOf',
    given: {
      components: {
        responses: {
          OK: {
            content: {
              'application/json': {
                schema: {
                  $ref: null,
                  oneOf: [{ $ref: '#/components/schemas/Product' }, { type: 'boolean' }],
                },
                examples: { ok: { value: { id: 1, name: 'A', parent: { id: 2, name: 3 } } } },
              },
            },
          },
        },
      },
    },
    want: [
      {
        message: 'An example shows what can really be sent: /parent/name must be string; correct it.',
        at: '/components/responses/OK/content/application~1json/examples/ok/value/parent/name',
      },
    ],
  },
  {
    name: 'a missing field',
    given: {
      components: {
        responses: { OK: { content: { 'application/json': { examples: { ok: { value: { id: null } } } } } } },
      },
    },
    want: [
      {
        message:
          "An example shows what can really be sent: the value must have required property 'id'; correct it.",
        at: '/components/responses/OK/content/application~1json/examples/ok/value',
      },
    ],
  },
  {
    name: 'an example by reference',
    given: {
      components: {
        examples: { Mug: { summary: 'A mug', value: { id: 0, name: 'Mug' } } },
        responses: {
          OK: {
            content: {
              'application/json': {
                examples: { ok: { summary: null, value: null, $ref: '#/components/examples/Mug' } },
              },
            },
          },
        },
      },
    },
    want: [
      {
        message: 'An example shows what can really be sent: /id must be >= 1; correct it.',
        at: '/components/examples/Mug/value/id',
      },
    ],
  },
  {
    name: 'a schema that cannot be used',
    given: { components: { schemas: { Broken: { type: 'string', pattern: '(', example: 'a' } } } },
    want: [
      {
        message:
          'An example shows what can really be sent: its schema cannot be used (Invalid regular expression: /(/u: Unterminated group); correct the schema.',
        at: '/components/schemas/Broken',
      },
    ],
  },
  {
    name: 'a schema that cannot be used, once for all examples of it',
    given: {
      components: {
        schemas: { Product: { properties: { name: { pattern: '(', examples: ['Mug', 'Cup'] } } } },
      },
    },
    want: [
      {
        message:
          'An example shows what can really be sent: its schema cannot be used (Invalid regular expression: /(/u: Unterminated group); correct the schema.',
        at: expect.stringMatching(/schema/) as never,
      },
    ],
  },
  {
    name: 'a pattern that works without the u flag alone',
    given: {
      components: {
        schemas: { Code: { type: 'string', pattern: '^[\\w-\\.]+$', examples: ['a.b-c', 'a b'] } },
      },
    },
    want: [
      {
        message:
          'An example shows what can really be sent: the value must match pattern "^[\\w-\\.]+$"; correct it.',
        at: '/components/schemas/Code/examples/1',
      },
    ],
  },
  {
    name: 'an example that stands elsewhere, and one without a schema',
    given: {
      components: {
        responses: {
          OK: {
            content: {
              'application/json': {
                examples: { other: { summary: 'Other', externalValue: 'https://example.com/a.json' } },
              },
              'text/plain': { examples: { text: { summary: 'Text', value: 1 } } },
            },
          },
        },
      },
    },
    want: [],
  },
  {
    name: 'data that looks like OpenAPI within an example',
    given: {
      components: {
        responses: {
          OK: {
            content: {
              'application/json': {
                examples: {
                  ok: { value: { content: { 'a/b': { schema: { type: 'string' }, example: 1 } } } },
                },
              },
            },
          },
        },
      },
    },
    want: [],
  },
]);
