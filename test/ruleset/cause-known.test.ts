import type { Json } from './merge-patch.ts';
import { testRule } from './test-rule.ts';

const say = (error: string) => `Causes are named after those of the shared responses: ${error}`;
const NAME = '/components/schemas/Product/properties/name';
const onCreate = (members: Json): Json => ({ paths: { '/products': { post: members } } });
const onName = (members: Json): Json => ({
  components: { schemas: { Product: { properties: { name: members } } } },
});

/** The members that name a cause, each with the place of a wrong one. */
const HOLDERS = [
  ['x-unique', (cause: string) => onName({ 'x-unique': { cause } }), `${NAME}/x-unique/cause`],
  ['x-maximum', (cause: string) => onName({ 'x-maximum': { cause, maximum: 1 } }), `${NAME}/x-maximum/cause`],
  [
    'x-references',
    (cause: string) =>
      onName({ 'x-references': { collection: '/products', 'on-delete': { refuse: cause, as: 'ids' } } }),
    `${NAME}/x-references/on-delete/refuse`,
  ],
  [
    'x-limits',
    (cause: string) =>
      onCreate({
        'x-limits': [
          { cause: 'insufficient-storage', maximum: 500 },
          { cause, maximum: 1 },
        ],
      }),
    '/paths/~1products/post/x-limits/1',
  ],
] as const;

testRule('cause-known', [
  ...HOLDERS.flatMap(([name, given, at]) => [
    { name: `${name} with a cause that there is`, given: given('conflict'), want: [] },
    {
      name: `${name} with a cause that there is not`,
      given: given('taken'),
      want: [{ message: say("no shared response has 'taken'; add it to one."), at }],
    },
  ]),
  {
    name: 'x-causes with the cause of another code',
    given: onCreate({ 'x-causes': { '409': ['conflict', 'not-found'] } }),
    want: [
      {
        message: say("'not-found' is a cause of 404, not of 409; name it there."),
        at: '/paths/~1products/post/x-causes/409/1',
      },
    ],
  },
  {
    name: 'x-causes with a cause that there is not',
    given: onCreate({ 'x-causes': { '409': ['conflict', 'taken'] } }),
    want: [
      {
        message: say("no shared response has 'taken'; write conflict, or add it to one."),
        at: '/paths/~1products/post/x-causes/409/1',
      },
    ],
  },
]);
