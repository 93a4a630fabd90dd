import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Json } from './merge-patch.ts';
import { testRule } from './test-rule.ts';

const say = (error: string) => `openapi/extensions.yaml says what extensions mean: ${error}`;
const CREATE = '/paths/~1products/post';
const NAME = '/components/schemas/Product/properties/name';
const onCreate = (members: Json): Json => ({ paths: { '/products': { post: members } } });
const onName = (members: Json): Json => ({
  components: { schemas: { Product: { properties: { name: members } } } },
});
const onCause = (members: Json): Json => ({
  components: {
    responses: { NotFound: { content: { 'application/json': { examples: { 'not-found': members } } } } },
  },
});
const CAUSE = '/components/responses/NotFound/content/application~1json/examples/not-found';

testRule('extension-valid', [
  {
    name: 'an extension of another tool',
    given: { 'x-tag-groups': [], info: { 'x-logo': {} }, paths: { '/products': { 'x-codegen': 1 } } },
    want: [],
  },
  {
    name: 'each extension of a schema',
    given: onName({
      'x-unique': { cause: 'conflict', compare: 'ignoring-case', except: [''] },
      'x-writable-on': 'create',
      'x-maximum': { cause: 'forbidden', maximum: 3 },
    }),
    want: [],
  },
  {
    name: 'a misspelt name',
    given: onCreate({ 'x-cause': {} }),
    want: [{ message: say('x-cause is not known; write x-causes.'), at: `${CREATE}/x-cause` }],
  },
  {
    name: 'an extension on another object',
    given: onCreate({ 'x-status': 201 }),
    want: [
      { message: say('x-status means nothing here; it stands on a response.'), at: `${CREATE}/x-status` },
    ],
  },
  {
    name: 'a member that the extension does not have',
    given: onName({ 'x-unique': { cause: 'conflict', ignore: true } }),
    want: [
      {
        message: say('x-unique must NOT have additional properties ("ignore"); correct it.'),
        at: `${NAME}/x-unique`,
      },
    ],
  },
  {
    name: 'a value within an extension',
    given: onName({ 'x-references': { collection: '/products', 'on-delete': 'forget' } }),
    want: [
      {
        message: say(
          'x-references/on-delete must be equal to one of the allowed values (["keep","clear","delete"]); correct it.',
        ),
        at: `${NAME}/x-references/on-delete`,
      },
    ],
  },
  {
    name: 'a value of a path item',
    given: { paths: { '/time': { 'x-planned-methods': ['fetch'] } } },
    want: [
      {
        message: say(
          'x-planned-methods/0 must be equal to one of the allowed values (["get","put","post","delete","patch"]); correct it.',
        ),
        at: '/paths/~1time/x-planned-methods/0',
      },
    ],
  },
  {
    name: 'a cause, which is an example',
    given: onCause({ 'x-applies-to': ['lists'] }),
    want: [
      {
        message: expect.stringMatching(/x-applies-to\/0 must be equal to one of the allowed values/),
        at: `${CAUSE}/x-applies-to/0`,
      },
    ],
  },
  {
    name: 'a cause without a body',
    given: {
      components: { responses: { NoContent: { 'x-causes': { 'no-content': { 'x-applies-to': 'list' } } } } },
    },
    want: [
      {
        message: say('x-applies-to must be array; correct it.'),
        at: '/components/responses/NoContent/x-causes/no-content/x-applies-to',
      },
    ],
  },
  {
    name: 'a header of one request',
    given: { components: { responses: { Created: { headers: { Location: { 'x-per-request': 'yes' } } } } } },
    want: [
      {
        message: say('x-per-request must be equal to constant (true); correct it.'),
        at: '/components/responses/Created/headers/Location/x-per-request',
      },
    ],
  },
  {
    name: 'a filter that does not say how it compares',
    given: { components: { parameters: { IfModifiedSince: { 'x-filter': { field: 'date' } } } } },
    want: [
      {
        message: say("x-filter must have required property 'match'; correct it."),
        at: '/components/parameters/IfModifiedSince/x-filter',
      },
    ],
  },
  {
    name: 'a table of the document',
    given: { 'x-response-classes': { '2xx': { summary: 'Success' } } },
    want: [
      {
        message: say("x-response-classes/2xx must have required property 'description'; correct it."),
        at: '/x-response-classes/2xx',
      },
    ],
  },
]);

test('every extension is described', () => {
  const { $defs } = parse(readFileSync('openapi/extensions.yaml', 'utf8')) as {
    readonly $defs: Readonly<Record<string, { readonly properties?: Readonly<Record<string, object>> }>>;
  };
  const extensions = Object.values($defs)
    .flatMap(({ properties = {} }) => Object.entries(properties))
    .filter(([name]) => name.startsWith('x-'));
  expect(extensions.length).toBeGreaterThan(20);
  expect(
    extensions.filter(([, schema]) => !('description' in schema || '$ref' in schema)).map(([name]) => name),
  ).toEqual([]);
});
