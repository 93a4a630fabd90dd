import { testRule } from './test-rule.ts';

testRule('response-error-body', [
  {
    name: 'another code in the body',
    given: {
      components: {
        responses: {
          NotFound: {
            content: {
              'application/json': {
                schema: { items: { properties: { status: { const: null, enum: [404] } } } },
              },
            },
          },
        },
      },
    },
    want: [
      {
        message:
          "All errors have one shape, an array of {status, message, details?}: give 'status' in its items the one value 'const: 404'.",
        at: '/components/responses/NotFound/content/application~1json/schema',
      },
    ],
  },
  {
    name: 'the constant only beside, not required',
    given: {
      components: {
        responses: {
          NotFound: { content: { 'application/json': { schema: { items: { required: ['message'] } } } } },
        },
      },
    },
    want: [
      {
        message:
          "All errors have one shape, an array of {status, message, details?}: make 'status' required in its items.",
        at: '/components/responses/NotFound/content/application~1json/schema',
      },
    ],
  },
  {
    name: 'no message',
    given: {
      components: {
        responses: {
          NotFound: { content: { 'application/json': { schema: { items: { required: ['status'] } } } } },
        },
      },
    },
    want: [
      {
        message:
          "All errors have one shape, an array of {status, message, details?}: make 'message' required in its items.",
        at: '/components/responses/NotFound/content/application~1json/schema',
      },
    ],
  },
  {
    name: 'items of any type',
    given: {
      components: {
        responses: { NotFound: { content: { 'application/json': { schema: { items: { type: null } } } } } },
      },
    },
    want: [
      {
        message:
          "All errors have one shape, an array of {status, message, details?}: make its items 'type: object'.",
        at: '/components/responses/NotFound/content/application~1json/schema',
      },
    ],
  },
  {
    name: 'no array',
    given: {
      components: {
        responses: { NotFound: { content: { 'application/json': { schema: { type: null } } } } },
      },
    },
    want: [
      {
        message:
          "All errors have one shape, an array of {status, message, details?}: make its schema 'type: array'.",
        at: '/components/responses/NotFound/content/application~1json/schema',
      },
    ],
  },
  {
    name: 'no schema',
    given: { components: { responses: { NotFound: { content: { 'application/json': { schema: null } } } } } },
    want: [
      {
        message:
          "All errors have one shape, an array of {status, message, details?}: make its schema 'type: array'.",
        at: '/components/responses/NotFound/content/application~1json',
      },
    ],
  },
  {
    name: "no content in the API's media type",
    given: {
      components: { responses: { NotFound: { content: null, 'x-causes': { a: { summary: 'A' } } } } },
    },
    want: [
      {
        message:
          'All errors have one shape, an array of {status, message, details?}: add content for application/json.',
        at: '/components/responses/NotFound',
      },
    ],
  },
  {
    name: 'a shared schema that each code narrows',
    given: {
      components: {
        schemas: {
          Error: {
            type: 'object',
            required: ['status', 'message'],
            properties: { status: { type: 'integer' }, message: { type: 'string' } },
          },
        },
        responses: {
          NotFound: {
            content: {
              'application/json': {
                schema: {
                  items: {
                    type: null,
                    required: null,
                    properties: null,
                    allOf: [
                      { $ref: '#/components/schemas/Error' },
                      { type: 'object', required: ['status'], properties: { status: { const: 404 } } },
                    ],
                  },
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
