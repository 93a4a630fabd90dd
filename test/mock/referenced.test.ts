import { expect, test } from 'vitest';
import type { OpenApiDocument } from '../../scripts/contract/openapi-document.ts';
import { referencedComponents } from '../../scripts/mock/referenced.ts';

const component = (section: string, name: string) => `#/components/${section}/${name}`;

const document = {
  openapi: '3.1.0',
  info: { title: 'Shoes', version: '1' },
  paths: {},
  components: {
    schemas: {
      Shoe: { properties: { laces: { $ref: component('schemas', 'Laces') } } },
      Laces: { properties: { shoe: { $ref: component('schemas', 'Shoe') } } },
      Boot: { allOf: [{ $ref: component('schemas', 'Shoe') }] },
      'Rain/Boot': { type: 'object' },
      Sock: { type: 'object' },
    },
    parameters: { Size: { name: 'size', in: 'query' } },
    securitySchemes: { basic: { type: 'http', scheme: 'basic' } },
  },
} as unknown as OpenApiDocument;

test.each([
  { name: 'nothing', given: {}, want: {} },
  {
    name: 'what is referred to, and what that refers to, in a circle as well',
    given: { schema: { $ref: component('schemas', 'Boot') } },
    want: { schemas: ['Boot', 'Shoe', 'Laces'] },
  },
  {
    name: 'the whole of a component where a part is referred to',
    given: { $ref: `${component('schemas', 'Laces')}/properties/shoe` },
    want: { schemas: ['Laces', 'Shoe'] },
  },
  {
    name: 'components of several kinds',
    given: [{ $ref: component('parameters', 'Size') }, { $ref: component('schemas', 'Sock') }],
    want: { parameters: ['Size'], schemas: ['Sock'] },
  },
  {
    name: 'what a discriminator maps to',
    given: { discriminator: { propertyName: 'kind', mapping: { sock: component('schemas', 'Sock') } } },
    want: { schemas: ['Sock'] },
  },
  {
    name: 'a name that a pointer escapes',
    given: { $ref: component('schemas', 'Rain~1Boot') },
    want: { schemas: ['Rain/Boot'] },
  },
  {
    name: 'nothing for text that only looks so',
    given: { description: '#/components/schemas/100%', $ref: component('schemas', 'constructor') },
    want: {},
  },
])('$name', ({ given, want }) => {
  const kept = referencedComponents(document, given);
  const names = Object.entries(kept).map(([section, members]) => [section, Object.keys(members)]);
  expect(Object.fromEntries(names)).toEqual({ ...want, securitySchemes: ['basic'] });
});

test('keeps what it names as it is', () => {
  const { schemas } = referencedComponents(document, { $ref: component('schemas', 'Sock') });
  expect(schemas?.Sock).toBe(document.components?.schemas?.Sock);
});
