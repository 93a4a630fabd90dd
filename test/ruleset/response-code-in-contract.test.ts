import { testRule } from './test-rule.ts';

testRule('response-code-in-contract', [
  {
    name: 'a component, once for all its uses',
    given: {
      paths: {
        '/time': { get: { responses: { '418': { $ref: '#/components/responses/Teapot' } } } },
        '/products': { get: { responses: { '418': { $ref: '#/components/responses/Teapot' } } } },
      },
      components: {
        responses: {
          Teapot: {
            description: 'Short and stout.',
            'x-status': 418,
            'x-summary': 'Teapot',
            'x-retry': 'never',
            headers: {},
            content: {
              'application/json': {
                schema: {
                  type: 'array',
                  items: {
                    type: 'object',
                    required: ['status', 'message'],
                    properties: { status: { const: 418 } },
                  },
                },
                examples: { teapot: { summary: 'A teapot', value: [{ status: 418, message: 'No.' }] } },
              },
            },
          },
        },
      },
    },
    want: [
      {
        message:
          'A client can rely on no other answer than those of the contract: 418 is not one of its codes; remove this response or use another.',
        at: '/components/responses/Teapot',
      },
    ],
  },
  {
    name: 'default',
    given: {
      paths: {
        '/time': { get: { responses: { default: { $ref: '#/components/responses/InternalServerError' } } } },
      },
    },
    want: [
      {
        message:
          "A client can rely on no other answer than those of the contract: name the codes that 'default' stands for, one by one.",
        at: '/paths/~1time/get/responses',
      },
    ],
  },
  {
    name: 'a range',
    given: {
      paths: { '/time': { get: { responses: { '4XX': { $ref: '#/components/responses/NotFound' } } } } },
    },
    want: [
      {
        message:
          "A client can rely on no other answer than those of the contract: name the codes that '4XX' stands for, one by one.",
        at: '/paths/~1time/get/responses',
      },
    ],
  },
  {
    name: 'codes that no operation uses',
    given: { 'x-undescribed-requests': null },
    want: [],
  },
]);
