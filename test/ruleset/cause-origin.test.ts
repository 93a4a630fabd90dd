import type { Json } from './merge-patch.ts';
import { testRule } from './test-rule.ts';

const say = (code: number) =>
  `A refusal that comes from nowhere cannot be resolved: say where ${code} comes from, with x-unique, x-references, x-maximum, x-limits or x-causes, or remove it.`;
const onlyNamed = (component: string, cause: string): Json => ({
  [component]: { content: { 'application/json': { examples: { [cause]: { 'x-applies-to': [] } } } } },
});
const conflict = onlyNamed('Conflict', 'conflict');
const name = (members: Json): Json => ({ Product: { properties: { name: members } } });
const AT = '/paths/~1products/post/responses';

testRule('cause-origin', [
  {
    name: 'a 409 that nothing leads to',
    given: { components: { responses: conflict } },
    want: [{ message: say(409), at: AT }],
  },
  {
    name: 'a 507 without a limit',
    given: {
      paths: { '/products': { post: { 'x-limits': null } } },
      components: { responses: onlyNamed('InsufficientStorage', 'insufficient-storage') },
    },
    want: [{ message: say(507), at: AT }],
  },
  {
    name: 'a 507 with a limit',
    given: { components: { responses: onlyNamed('InsufficientStorage', 'insufficient-storage') } },
    want: [],
  },
  {
    name: 'a 409 of a unique field',
    given: { components: { responses: conflict, schemas: name({ 'x-unique': { cause: 'conflict' } }) } },
    want: [],
  },
  {
    name: 'a 409 of a reference',
    given: {
      components: {
        responses: conflict,
        schemas: name({
          'x-references': { collection: '/products', 'on-delete': { refuse: 'conflict', as: 'ids' } },
        }),
      },
    },
    want: [],
  },
  {
    name: 'a 409 that the operation names',
    given: {
      paths: { '/products': { post: { 'x-causes': { '409': ['conflict'] } } } },
      components: { responses: conflict },
    },
    want: [],
  },
]);
