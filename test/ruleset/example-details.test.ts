import type { Json, JsonMap } from './merge-patch.ts';
import { testRule } from './test-rule.ts';

const say = (error: string) => `Details of a cause have one type, with a name: ${error}`;
const AT = '/components/responses/NotFound/content/application~1json/examples/not-found';
const NotFoundDetails = { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } };
const given = (members: JsonMap, details?: Json): Json => ({
  components: {
    schemas: { NotFoundDetails },
    responses: {
      NotFound: {
        content: {
          'application/json': {
            examples: {
              'not-found': {
                ...members,
                value: [{ status: 404, message: 'Not Found', ...(details === undefined ? {} : { details }) }],
              },
            },
          },
        },
      },
    },
  },
});

testRule('example-details', [
  { name: 'details that fit', given: given({ 'x-details': 'NotFoundDetails' }, { id: 7 }), want: [] },
  { name: 'no details, and no schema', given: given({ 'x-message': 'Not Found' }), want: [] },
  {
    name: 'details that do not fit',
    given: given({ 'x-details': 'NotFoundDetails' }, { id: 'seven' }),
    want: [
      { message: say('/id must be integer in NotFoundDetails; correct it.'), at: `${AT}/value/0/details/id` },
    ],
  },
  {
    name: 'a schema that is not there',
    given: given({ 'x-details': 'MissingDetails' }, { id: 7 }),
    want: [
      { message: say('there is no schema MissingDetails; name one that is there.'), at: `${AT}/x-details` },
    ],
  },
  {
    name: 'details of a message without a schema',
    given: given({ 'x-message': 'Not Found' }, { id: 7 }),
    want: [{ message: say('add x-details, the name of their schema.'), at: AT }],
  },
]);
