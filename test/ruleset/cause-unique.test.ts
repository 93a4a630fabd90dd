import type { Json } from './merge-patch.ts';
import { testRule } from './test-rule.ts';

const onConflict = (name: string): Json => ({
  components: {
    responses: {
      Conflict: {
        content: {
          'application/json': {
            examples: { [name]: { summary: 'Another', value: [{ status: 409, message: 'Conflict' }] } },
          },
        },
      },
    },
  },
});

testRule('cause-unique', [
  { name: 'a second cause with a name of its own', given: onConflict('name-in-use'), want: [] },
  {
    name: 'the name of a cause of a later code',
    given: onConflict('insufficient-storage'),
    want: [
      {
        message:
          "A cause is named without its code, so the name has to tell it: rename 'insufficient-storage'; 409 has a cause of that name as well.",
        at: '/components/responses/InsufficientStorage/content/application~1json/examples/insufficient-storage',
      },
    ],
  },
  {
    name: 'the name of a cause that has no body',
    given: onConflict('found'),
    want: [
      {
        message:
          "A cause is named without its code, so the name has to tell it: rename 'found'; 302 has a cause of that name as well.",
        at: '/components/responses/Conflict/content/application~1json/examples/found',
      },
    ],
  },
]);
