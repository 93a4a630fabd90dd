import type {
  MediaType,
  OpenApiDocument,
  Response,
  Schema,
} from '../../scripts/contract/openapi-document.ts';

function json(schema: Schema, examples?: MediaType['examples']): Readonly<Record<string, MediaType>> {
  return { 'application/json': { schema, ...(examples && { examples }) } };
}

const shared: Readonly<Record<string, Response>> = {
  OK: {
    'x-status': 200,
    'x-summary': 'OK',
    'x-retry': 'never',
    description: 'It is there.\n\n**Next:** use it.',
    headers: { Age: { description: 'How old it is.' } },
    content: json(
      {},
      {
        read: { summary: 'A GET', 'x-applies-to': ['list', 'read', 'count'], value: {} },
        updated: { summary: 'A PUT', 'x-applies-to': ['update'], value: {} },
      },
    ),
  },
  Created: {
    'x-status': 201,
    'x-summary': 'Created',
    'x-retry': 'never',
    description: 'It is made.\n\n**Next:** keep the id.',
    headers: { Location: { description: 'Where it is.', example: '/v1/shelves/7' } },
    content: json({}, { created: { summary: 'A POST', value: {} } }),
  },
  NoContent: {
    'x-status': 204,
    'x-summary': 'No Content',
    'x-retry': 'never',
    description: 'Nothing.',
    'x-causes': {
      deleted: { summary: 'It is gone', 'x-applies-to': ['delete'] },
      'empty-list': { summary: 'There is none', 'x-applies-to': ['list'] },
    },
  },
  Conflict: {
    'x-status': 409,
    'x-summary': 'Conflict',
    'x-retry': 'never',
    description: 'It collides.',
    content: json(
      { $ref: '#/components/schemas/Errors' },
      {
        'duplicate-name': { summary: 'The name is taken', 'x-applies-to': [], value: [] },
        'shelf-in-use': { summary: 'A hat is on it', 'x-applies-to': [], value: [] },
        'too-late': { summary: 'The shop is closed', 'x-applies-to': [], value: [] },
      },
    ),
  },
  Gone: {
    'x-status': 410,
    'x-summary': 'Gone',
    'x-retry': 'never',
    description: 'It was there.',
    content: json(
      { type: 'array', items: { $ref: '#/components/schemas/GoneError' } },
      {
        sold: { summary: 'Somebody has it', 'x-applies-to': ['read'], 'x-details': 'SoldDetails' },
        lost: { summary: 'Nobody has it', 'x-applies-to': ['read'], 'x-details': 'LostDetails' },
        stolen: { summary: 'A thief has it', 'x-applies-to': [], 'x-details': 'SoldDetails' },
        eaten: { summary: 'It was a cake', 'x-applies-to': [], 'x-details': 'EatenDetails' },
      },
    ),
  },
};

const details = ['SoldDetails', 'LostDetails', 'EatenDetails'];

/** What the bodies of a 410 are made of. */
export const GONE_SCHEMAS: Readonly<Record<string, Schema>> = {
  GoneError: {
    type: 'object',
    required: ['status'],
    properties: {
      status: { const: 410 },
      details: {
        description: 'Why.',
        anyOf: details.map((name) => ({ $ref: `#/components/schemas/${name}` })),
      },
    },
  },
  SoldDetails: { type: 'object' },
  LostDetails: { type: 'object' },
  EatenDetails: { type: 'object' },
};

const reference = (name: string) => ({ $ref: `#/components/responses/${name}` });
const HAT = { $ref: '#/components/schemas/Hat' };
const SHELF = { $ref: '#/components/schemas/Shelf' };

/** Hats on shelves, as a source says it: what the build derives is not there. */
export const SMALL_SOURCE: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Hats', version: '1' },
  paths: {
    '/hats': {
      get: {
        operationId: 'listHats',
        responses: {
          '200': { 'x-extends': 'OK', description: 'Hats.', content: json({ type: 'array', items: HAT }) },
          '204': reference('NoContent'),
        },
      },
      post: {
        operationId: 'createHat',
        requestBody: { content: json(HAT) },
        responses: { '201': { 'x-extends': 'Created', description: 'The hat.', content: json(HAT) } },
      },
    },
    '/hats/{hat_id}': {
      get: {
        operationId: 'getHat',
        responses: {
          '200': {
            'x-extends': 'OK',
            description: 'The hat.\n\n**Next:** wear it.',
            content: json(HAT, {
              bowler: {
                summary: 'A bowler',
                value: {
                  id: 1,
                  name: 'Bowler',
                  price: '9.0000',
                  shelf_id: 7,
                  band: { colour: 'black', id: 3 },
                },
              },
              beret: {
                summary: 'A beret',
                value: { id: 2, name: 'Beret', price: '5.0000', shelf_id: 0, band: { colour: '', id: 4 } },
              },
            }),
          },
        },
      },
      put: {
        operationId: 'updateHat',
        'x-causes': { '409': ['too-late'] },
        requestBody: { content: json(HAT) },
        responses: { '200': { 'x-extends': 'OK', description: 'The hat.', content: json(HAT) } },
      },
    },
    '/shelves/{shelf_id}': {
      get: {
        operationId: 'getShelf',
        responses: {
          '200': { 'x-extends': 'OK', description: 'A shelf.', content: json(SHELF) },
          '410': reference('Gone'),
        },
      },
      delete: {
        operationId: 'deleteShelf',
        'x-causes': { '410': ['sold', 'stolen'] },
        responses: { '204': reference('NoContent') },
      },
    },
  },
  components: {
    responses: shared,
    schemas: {
      ...GONE_SCHEMAS,
      Errors: { type: 'array' },
      Money: { type: 'string', $defs: { input: { $ref: '#/components/schemas/MoneyInput' } } },
      MoneyInput: { type: ['string', 'number'] },
      Shelf: { type: 'object', properties: { id: { type: 'integer', readOnly: true } } },
      Band: {
        type: 'object',
        'x-required-on-create': ['colour'],
        'x-required-on-update': ['colour'],
        required: ['colour', 'id'],
        properties: { id: { type: 'integer', readOnly: true }, colour: { type: 'string', default: 'red' } },
      },
      Hat: {
        type: 'object',
        required: ['id', 'name', 'price', 'shelf_id', 'band'],
        'x-required-on-create': ['name'],
        properties: {
          id: { type: 'integer', readOnly: true },
          name: { type: 'string', 'x-unique': { cause: 'duplicate-name', compare: 'exact' } },
          secret: { type: 'string', writeOnly: true },
          price: { $ref: '#/components/schemas/Money', description: 'What it costs.', default: '1.0000' },
          shelf_id: {
            type: 'integer',
            default: 0,
            'x-references': {
              collection: '/shelves',
              none: 0,
              'on-delete': { refuse: 'shelf-in-use', as: 'hat_ids' },
            },
          },
          band: { $ref: '#/components/schemas/Band' },
          bands: { type: 'array', items: { $ref: '#/components/schemas/Band' } },
          sold_as: { type: 'string', 'x-writable-on': 'create' },
        },
      },
    },
  },
};
