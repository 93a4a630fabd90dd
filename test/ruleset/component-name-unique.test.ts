import { testRule } from './test-rule.ts';

const message = (name: string, section: string) =>
  `Generators put all components into one namespace: rename '${name}'; ${section} has that name as well.`;
const parameter = { name: 'product', in: 'query', schema: { type: 'string' } };

testRule('component-name-unique', [
  {
    name: 'a parameter and a schema',
    given: { components: { parameters: { Product: parameter } } },
    want: [{ message: message('Product', 'parameters'), at: '/components/schemas/Product' }],
  },
  {
    name: 'names that differ in what a generator leaves out',
    given: { components: { securitySchemes: { not_found: { type: 'http', scheme: 'basic' } } } },
    want: [{ message: message('not_found', 'responses'), at: '/components/securitySchemes/not_found' }],
  },
  {
    name: 'names of their own',
    given: { components: { parameters: { ProductFilter: parameter } } },
    want: [],
  },
]);
