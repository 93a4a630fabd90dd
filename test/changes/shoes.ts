import type { OpenApiDocument } from '../../scripts/contract/openapi-document.ts';

const error = {
  type: 'object',
  required: ['status', 'message', 'details'],
  properties: {
    status: { type: 'integer' },
    message: { type: 'string', minLength: 1 },
    details: { $ref: '#/components/schemas/DuplicateDetails' },
  },
};

/** A small document that has one of everything that consumers notice. */
export const SHOES: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Shoes', version: '1.0.0' },
  servers: [{ url: 'https://{store}/v1', variables: { store: { default: 'one.example' } } }],
  security: [{ Basic: [] }, { Token: [] }],
  paths: {
    '/shoes': {
      'x-planned-methods': ['patch'],
      get: {
        operationId: 'listShoes',
        summary: 'List shoes',
        tags: ['Shoes'],
        'x-permission': 'shoes_read_only',
        parameters: [
          { $ref: '#/components/parameters/Size' },
          { name: 'colour', in: 'query', schema: { enum: ['red', 'blue'] }, 'x-filter': { field: 'colour' } },
        ],
        responses: {
          '200': {
            description: 'Shoes.',
            'x-status': 200,
            headers: {
              'X-Total': { $ref: '#/components/headers/X-Total' },
              'X-Page': { required: true, schema: { type: 'integer' } },
            },
            content: {
              'application/json': {
                schema: { type: 'array', maxItems: 50, items: { $ref: '#/components/schemas/Shoe' } },
                examples: { shoes: { summary: 'Two shoes', value: [] } },
              },
            },
          },
          '503': { $ref: '#/components/responses/ServiceUnavailable' },
        },
        'x-causes': { '200': ['shoes'] },
      },
      post: {
        operationId: 'createShoe',
        'x-limits': [{ cause: 'too-many', maximum: 500 }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ShoeCreate' },
              example: { name: 'Clog' },
            },
          },
        },
        responses: {
          '201': {
            description: 'The shoe.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Shoe' } } },
          },
          '409': { $ref: '#/components/responses/Conflict' },
          '503': { $ref: '#/components/responses/ServiceUnavailable' },
        },
        'x-causes': { '409': ['duplicate-name'] },
      },
    },
    '/time': {
      get: {
        operationId: 'getTime',
        security: [{}],
        responses: { '503': { $ref: '#/components/responses/ServiceUnavailable' } },
      },
    },
  },
  components: {
    securitySchemes: {
      Basic: { type: 'http', scheme: 'basic' },
      Token: { type: 'apiKey', in: 'header', name: 'X-Token' },
    },
    parameters: {
      Size: { name: 'size', in: 'query', schema: { type: 'integer', minimum: 16, maximum: 50 } },
    },
    headers: {
      'X-Total': { description: 'How many.', schema: { type: 'integer', maximum: 1000 }, example: 2 },
    },
    responses: {
      Conflict: {
        description: 'There is such a shoe.',
        'x-status': 409,
        'x-summary': 'Conflict',
        'x-retry': 'never',
        content: {
          'application/json': {
            schema: { type: 'array', items: { $ref: '#/components/schemas/ConflictError' } },
            examples: {
              'duplicate-name': {
                summary: 'Another shoe has the name',
                'x-message': "'{value}' is in use.",
                'x-details': 'DuplicateDetails',
                value: [{ status: 409, message: "'Clog' is in use.", details: { field: 'name' } }],
              },
              'too-many': {
                summary: 'There are too many shoes',
                'x-message': 'No more.',
                'x-details': 'DuplicateDetails',
                value: [{ status: 409, message: 'No more.', details: { field: 'name' } }],
              },
            },
          },
        },
      },
      ServiceUnavailable: {
        description: 'Closed.',
        'x-status': 503,
        'x-summary': 'Service Unavailable',
        'x-retry': 'after-delay',
        'x-causes': { closed: { summary: 'The shop is closed', headers: { 'Retry-After': '60' } } },
      },
    },
    schemas: {
      ConflictError: error,
      DuplicateDetails: { type: 'object', properties: { field: { enum: ['name', 'sku'] } } },
      Sole: {
        type: 'object',
        properties: { layers: { type: 'array', items: { $ref: '#/components/schemas/Sole' } } },
      },
      Shoe: {
        type: 'object',
        required: ['id', 'name'],
        properties: {
          id: { type: 'integer' },
          name: { description: 'Its name.', type: 'string', maxLength: 40 },
          price: { anyOf: [{ type: 'number' }, { type: 'string' }] },
          kind: { enum: ['boot', 'clog'] },
          sole: { $ref: '#/components/schemas/Sole' },
        },
      },
      ShoeCreate: {
        type: 'object',
        required: ['name'],
        additionalProperties: false,
        properties: {
          name: { type: 'string', maxLength: 40, 'x-unique': { cause: 'duplicate-name' } },
          price: { anyOf: [{ type: 'number' }, { type: 'string' }] },
          kind: { enum: ['boot', 'clog'], default: 'clog' },
          laces: { type: ['boolean', 'null'], pattern: '^y', uniqueItems: true },
        },
      },
    },
  },
  'x-retry-policies': { never: 'Do not.', 'after-delay': 'Wait first.' },
  'x-path-aliases': { schuhe: 'shoes' },
  'x-undescribed-requests': {
    closed: {
      description: 'Any request at night.',
      response: { $ref: '#/components/responses/ServiceUnavailable' },
      cause: 'closed',
    },
  },
};
