import type { OpenApiDocument } from '../../scripts/contract/openapi-document.ts';

/** The smallest document that has one of everything that `scripts/contract` reads. */
export const SMALL_DOCUMENT: OpenApiDocument = {
  openapi: '3.1.1',
  info: { title: 'Small', version: '1' },
  security: [{ Basic: [] }, { Client: [], Token: [] }],
  paths: {
    '/shoes/{id}': {
      parameters: [{ $ref: '#/components/parameters/Id' }, { name: 'page', in: 'query', example: 1 }],
      get: {
        operationId: 'getShoe',
        parameters: [{ name: 'page', in: 'query', example: 2 }],
        responses: {
          '200': { $ref: '#/components/responses/ShoeOK' },
          '404': { $ref: '#/components/responses/NotFound' },
          '418': { description: 'Inline.' },
          default: { description: 'No code.' },
        },
      },
      delete: {
        operationId: 'deleteShoe',
        responses: { '204': { $ref: '#/components/responses/NoContent' } },
      },
    },
  },
  components: {
    securitySchemes: {
      Basic: { type: 'http', scheme: 'basic' },
      Client: { type: 'apiKey', in: 'header', name: 'X-Client' },
      Token: { type: 'apiKey', in: 'header', name: 'X-Token' },
    },
    parameters: { Id: { name: 'id', in: 'path', required: true, schema: { type: 'integer' }, example: 7 } },
    responses: {
      NotFound: {
        description: 'There is no such shoe.',
        'x-status': 404,
        'x-summary': 'Not Found',
        'x-retry': 'never',
        content: {
          'application/json': {
            examples: {
              'no-such-shoe': { summary: 'No shoe has the id', value: [{ status: 404 }] },
              'no-such-route': { summary: 'No route matches', value: [{ status: 404, message: 'route' }] },
            },
          },
        },
      },
      NoContent: {
        description: 'The shoe is gone.',
        'x-status': 204,
        'x-summary': 'No Content',
        'x-retry': 'always',
        'x-causes': { deleted: { summary: 'The shoe was deleted', headers: { 'X-Left': '3' } } },
      },
      ShoeOK: { description: 'A shoe.', 'x-status': 200, 'x-summary': 'OK' },
    },
  },
  'x-retry-policies': { never: 'Do not.', later: 'Wait first.' },
  'x-undescribed-requests': {
    'no-such-route': {
      description: 'A path that is not there.',
      response: { $ref: '#/components/responses/NotFound' },
      cause: 'no-such-route',
    },
  },
};
