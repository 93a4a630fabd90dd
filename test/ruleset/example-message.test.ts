import type { Json } from './merge-patch.ts';
import { testRule } from './test-rule.ts';

const example = (members: Json): Json => ({
  components: {
    responses: { NotFound: { content: { 'application/json': { examples: { 'not-found': members } } } } },
  },
});
const NotFoundDetails = { type: 'object' };
const AT = '/components/responses/NotFound/content/application~1json/examples/not-found/value';
const details = (...entries: Json[]): Json => {
  const given = example({ 'x-details': 'NotFoundDetails', 'x-message': 'No {kind} {ids}.', value: entries });
  return {
    components: {
      ...(given as { components: Record<string, Json> }).components,
      schemas: { NotFoundDetails },
    },
  };
};

testRule('example-message', [
  { name: 'a template without details', given: example({ 'x-message': 'Not Found' }), want: [] },
  {
    name: 'another sentence',
    given: example({ 'x-message': 'Nothing there.' }),
    want: [
      {
        message:
          "Template, details and example of a message say the same: x-message with its details is 'Nothing there.'.",
        at: `${AT}/0/message`,
      },
    ],
  },
  {
    name: 'a sentence with its details',
    given: details({ status: 404, message: 'No shop 7, 8.', details: { kind: 'shop', ids: [7, 8] } }),
    want: [],
  },
  {
    name: 'the details of one entry of two',
    given: details(
      { status: 404, message: 'No shop 7.', details: { kind: 'shop', ids: [7] } },
      { status: 404, message: 'No shop 8.', details: { kind: 'shop', ids: [9] } },
    ),
    want: [
      {
        message:
          "Template, details and example of a message say the same: x-message with its details is 'No shop 9.'.",
        at: `${AT}/1/message`,
      },
    ],
  },
  {
    name: 'a detail that is not there',
    given: details({ status: 404, message: 'No shop 7.', details: { ids: [7] } }),
    want: [
      {
        message:
          "Template, details and example of a message say the same: x-message with its details is 'No {kind} 7.'.",
        at: `${AT}/0/message`,
      },
    ],
  },
]);
