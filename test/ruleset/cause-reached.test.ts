import type { Json } from './merge-patch.ts';
import { testRule } from './test-rule.ts';

const say = (name: string) =>
  `A cause that nothing leads to misleads: name '${name}' in an operation or in x-undescribed-requests, say in its x-applies-to where it occurs, or remove it.`;
const twoConflicts: Json = {
  Conflict: {
    content: {
      'application/json': {
        examples: { 'name-in-use': { summary: 'Another', value: [{ status: 409, message: 'Conflict' }] } },
      },
    },
  },
};
const EXAMPLES = '/components/responses/Conflict/content/application~1json/examples';
const causes = (...names: string[]): Json => ({ '/products': { post: { 'x-causes': { '409': names } } } });

testRule('cause-reached', [
  {
    name: 'an operation that leaves its causes open',
    given: { components: { responses: twoConflicts } },
    want: [],
  },
  {
    name: 'an operation that names both causes of a code',
    given: { paths: causes('conflict', 'name-in-use'), components: { responses: twoConflicts } },
    want: [],
  },
  {
    name: 'an operation that names one of them',
    given: { paths: causes('name-in-use'), components: { responses: twoConflicts } },
    want: [{ message: say('conflict'), at: `${EXAMPLES}/conflict` }],
  },
  {
    name: 'the other one is that of an undescribed request',
    given: {
      paths: causes('name-in-use'),
      components: { responses: twoConflicts },
      'x-undescribed-requests': {
        clash: {
          description: 'Two at once.',
          response: { $ref: '#/components/responses/Conflict' },
          cause: 'conflict',
        },
      },
    },
    want: [],
  },
  {
    name: 'a code that nothing is answered with',
    given: { components: { responses: { MethodNotAllowed: { 'x-status': 405 } } } },
    want: [],
  },
]);
