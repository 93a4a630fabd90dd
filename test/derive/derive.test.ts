import { expect, test } from 'vitest';
import { resolveReference } from '../../scripts/contract/resolve-reference.ts';
import { derive } from '../../scripts/derive/derive.ts';
import { GONE_SCHEMAS, SMALL_SOURCE } from './small-source.ts';

const derived = derive(SMALL_SOURCE);
const { responses = {}, schemas = {} } = derived.components ?? {};
const at = (path: string, method: 'get' | 'put' | 'post' | 'delete') => {
  const operation = resolveReference(derived, derived.paths[path] ?? {})[method];
  if (operation === undefined) throw new Error(`There is no ${method} ${path}.`);
  return operation;
};

test('an answer of an operation takes over what the shared response says for all', () => {
  expect(at('/hats/{hat_id}', 'get').responses['200']).toEqual({ $ref: '#/components/responses/GetHatOK' });
  const {
    'x-status': status,
    'x-summary': summary,
    'x-retry': retry,
    description,
    headers,
  } = responses.GetHatOK as never;
  expect({ status, summary, retry, description, headers }).toEqual({
    status: 200,
    summary: 'OK',
    retry: 'never',
    description: 'The hat.\n\n**Next:** wear it.',
    headers: { Age: { description: 'How old it is.' } },
  });
  expect(responses.ListHatsOK).toMatchObject({ description: 'Hats.\n\n**Next:** use it.' });
});

test('one schema becomes three', () => {
  const unique = { cause: 'duplicate-name', compare: 'exact' };
  const references = {
    collection: '/shelves',
    none: 0,
    'on-delete': { refuse: 'shelf-in-use', as: 'hat_ids' },
  };
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const { GoneSoldOrLostError: _, GoneSoldError: __, ...written } = schemas;
  expect(written).toEqual({
    ...GONE_SCHEMAS,
    Errors: { type: 'array' },
    Money: { type: 'string' },
    MoneyInput: { type: ['string', 'number'] },
    Shelf: { type: 'object', properties: { id: { type: 'integer', readOnly: true } } },
    Band: {
      type: 'object',
      required: ['colour', 'id'],
      properties: { id: { type: 'integer', readOnly: true }, colour: { type: 'string' } },
    },
    BandCreate: {
      type: 'object',
      required: ['colour'],
      properties: { colour: { type: 'string', default: 'red' } },
      additionalProperties: false,
    },
    BandUpdate: {
      type: 'object',
      required: ['colour'],
      properties: { colour: { type: 'string' } },
      additionalProperties: false,
    },
    Hat: {
      type: 'object',
      required: ['id', 'name', 'price', 'shelf_id', 'band'],
      properties: {
        id: { type: 'integer', readOnly: true },
        name: { type: 'string', 'x-unique': unique },
        price: { ...ref('Money'), description: 'What it costs.' },
        shelf_id: { type: 'integer', 'x-references': references },
        band: ref('Band'),
        bands: { type: 'array', items: ref('Band') },
        sold_as: { type: 'string' },
      },
    },
    HatCreate: {
      type: 'object',
      required: ['name'],
      properties: {
        name: { type: 'string', 'x-unique': unique },
        secret: { type: 'string', writeOnly: true },
        price: { ...ref('MoneyInput'), description: 'What it costs.', default: '1.0000' },
        shelf_id: { type: 'integer', default: 0, 'x-references': references },
        band: ref('BandCreate'),
        bands: { type: 'array', items: ref('BandCreate') },
        sold_as: { type: 'string' },
      },
      additionalProperties: false,
    },
    HatUpdate: {
      type: 'object',
      properties: {
        name: { type: 'string', 'x-unique': unique },
        secret: { type: 'string', writeOnly: true },
        price: { ...ref('MoneyInput'), description: 'What it costs.' },
        shelf_id: { type: 'integer', 'x-references': references },
        band: ref('BandUpdate'),
        bands: { type: 'array', items: ref('BandCreate') },
      },
      additionalProperties: false,
    },
  });
  expect(at('/hats', 'post').requestBody).toMatchObject({
    content: { 'application/json': { schema: ref('HatCreate') } },
  });
  expect(at('/hats/{hat_id}', 'put').requestBody).toMatchObject({
    content: { 'application/json': { schema: ref('HatUpdate') } },
  });
});

test('entries stand once, at the operation that reads one', () => {
  const bowler = { id: 1, name: 'Bowler', price: '9.0000', shelf_id: 7, band: { colour: 'black', id: 3 } };
  const beret = { id: 2, name: 'Beret', price: '5.0000', shelf_id: 0, band: { colour: '', id: 4 } };
  const examplesOf = (name: string) =>
    resolveReference(derived, responses[name] ?? ({} as never)).content?.['application/json']?.examples;
  expect(examplesOf('ListHatsOK')).toEqual({
    read: { summary: 'The entries that there are', value: [bowler, beret] },
  });
  expect(examplesOf('CreateHatCreated')).toEqual({ created: { summary: 'A bowler', value: bowler } });
  expect(examplesOf('UpdateHatOK')).toEqual({ updated: { summary: 'A bowler', value: bowler } });
  expect(at('/hats', 'post').requestBody).toMatchObject({
    content: {
      'application/json': {
        examples: {
          create: { value: { name: 'Bowler', price: '9.0000', shelf_id: 7, band: { colour: 'black' } } },
        },
      },
    },
  });
  expect(at('/hats/{hat_id}', 'put').requestBody).toMatchObject({
    content: { 'application/json': { examples: { update: { value: { price: '9.0000' } } } } },
  });
});

test('each operation has the causes that fit it, and answers with the examples of those', () => {
  const causesOf = (path: string, method: 'get' | 'put' | 'post' | 'delete') => {
    const { 'x-causes': causes, responses: codes } = at(path, method);
    return { causes, codes: Object.keys(codes) };
  };
  expect(causesOf('/hats', 'get')).toEqual({
    causes: { '200': ['read'], '204': ['empty-list'] },
    codes: ['200', '204'],
  });
  expect(causesOf('/hats', 'post')).toEqual({ causes: { '409': ['duplicate-name'] }, codes: ['201', '409'] });
  expect(causesOf('/hats/{hat_id}', 'put')).toEqual({
    causes: { '200': ['updated'], '409': ['duplicate-name', 'too-late'] },
    codes: ['200', '409'],
  });
  expect(causesOf('/shelves/{shelf_id}', 'delete')).toEqual({
    causes: { '204': ['deleted'], '409': ['shelf-in-use'], '410': ['sold', 'stolen'] },
    codes: ['204', '409', '410'],
  });
  expect(at('/hats/{hat_id}', 'put').responses['409']).toEqual({
    $ref: '#/components/responses/ConflictDuplicateNameOrTooLate',
  });
  expect(Object.keys(examplesAt('ConflictDuplicateNameOrTooLate'))).toEqual(['duplicate-name', 'too-late']);
  expect(responses.NoContentDeleted).toMatchObject({ 'x-causes': { deleted: { summary: 'It is gone' } } });
});

function examplesAt(name: string): object {
  return (
    resolveReference(derived, responses[name] ?? ({} as never)).content?.['application/json']?.examples ?? {}
  );
}

test('an error has the details of the causes that are left of it', () => {
  const { GoneError: error } = GONE_SCHEMAS as unknown as Record<string, { properties: object }>;
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const withDetails = (details: object) => ({ ...error, properties: { ...error?.properties, details } });
  expect(schemas.GoneSoldError).toEqual(withDetails(ref('SoldDetails')));
  expect(schemas.GoneSoldOrLostError).toEqual(
    withDetails({ description: 'Why.', anyOf: [ref('SoldDetails'), ref('LostDetails')] }),
  );
  expect(responses.GoneSoldOrStolen).toMatchObject({
    content: { 'application/json': { schema: { type: 'array', items: ref('GoneSoldError') } } },
  });
  expect(responses.GoneSoldOrLost).toMatchObject({
    content: { 'application/json': { schema: { items: ref('GoneSoldOrLostError') } } },
  });
});

test('a response that the build makes refers to the shared one', () => {
  const shared = (name: string) => ({ 'x-shared': { $ref: `#/components/responses/${name}` } });
  expect(responses.GetHatOK).toMatchObject(shared('OK'));
  expect(responses.NoContentDeleted).toMatchObject(shared('NoContent'));
});

test('an answer to a create says where its entry is', () => {
  expect(responses.CreateHatCreated).toMatchObject({
    headers: { Location: { description: 'Where it is.', example: '/v1/hats/1' } },
  });
  expect(responses.Created).toMatchObject({ headers: { Location: { example: '/v1/shelves/7' } } });
});

test('a cause that no shared response has is named', () => {
  const hats = { ...(SMALL_SOURCE.paths['/hats/{hat_id}'] as object) } as Record<string, object>;
  const paths = {
    ...SMALL_SOURCE.paths,
    '/hats/{hat_id}': { ...hats, put: { ...hats.put, 'x-causes': { '409': ['too-early'] } } },
  };
  expect(() => derive({ ...SMALL_SOURCE, paths } as never)).toThrow(
    "No shared response has the cause 'too-early', which the document names.",
  );
});
