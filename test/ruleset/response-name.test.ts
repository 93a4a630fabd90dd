import { baseDocument } from './base-document.ts';
import { type Json, type JsonMap, mergePatch } from './merge-patch.ts';
import { testRule } from './test-rule.ts';

testRule('response-name', [
  {
    name: 'a name that does not end in the title',
    given: { components: { responses: { NotFound: { 'x-summary': 'Missing' } } } },
    want: [
      {
        message:
          "A shared response is found by its title: rename 'NotFound' to 'Missing', or to the resource and 'Missing'.",
        at: '/components/responses/NotFound',
      },
    ],
  },
  {
    name: 'a title of several words',
    given: { components: { responses: { BadRequest: { 'x-summary': 'bad input, sorry' } } } },
    want: [
      {
        message:
          "A shared response is found by its title: rename 'BadRequest' to 'BadInputSorry', or to the resource and 'BadInputSorry'.",
        at: '/components/responses/BadRequest',
      },
    ],
  },
  {
    name: 'a second name for the same response',
    given: { components: { responses: { 'no-such-thing': { $ref: '#/components/responses/NotFound' } } } },
    want: [
      {
        message:
          "A shared response is found by its title: rename 'no-such-thing' to 'NotFound', or to the resource and 'NotFound'.",
        at: '/components/responses/NotFound',
      },
    ],
  },
  {
    name: 'a second name, with the resource before the title',
    given: { components: { responses: { ProductNotFound: { $ref: '#/components/responses/NotFound' } } } },
    want: [],
  },
  {
    name: 'a response with one of two causes, named after it',
    given: narrowed('NotFoundNoRoute', ['no-route']),
    want: [],
  },
  {
    name: 'a response with all causes but one, named after that',
    given: narrowed('NotFoundExceptNotFound', ['no-route', 'no-shop', 'no-shelf']),
    want: [],
  },
  {
    name: 'a response with one of two causes, named after the other',
    given: narrowed('NotFoundNoShop', ['no-route']),
    want: [
      {
        message:
          "A shared response is found by its title: rename 'NotFoundNoShop' to 'NotFound', or to the resource and 'NotFound'.",
        at: '/components/responses/NotFoundNoShop',
      },
    ],
  },
]);

/** The 404 with more causes, and another one that has some of them only. */
function narrowed(name: string, kept: readonly string[]): Json {
  const { NotFound } = (baseDocument.components as Record<string, JsonMap>).responses as Record<
    string,
    JsonMap
  >;
  const cause = { summary: 'Nothing here', value: [{ status: 404, message: 'Not Found' }] };
  const withCauses = (causes: readonly string[], others: JsonMap = {}): Json => ({
    content: {
      'application/json': {
        examples: { ...others, ...Object.fromEntries(causes.map((one) => [one, cause])) },
      },
    },
  });
  const whole = withCauses(['no-route', 'no-shop', 'no-shelf']);
  const part = mergePatch(NotFound as Json, withCauses(kept, { 'not-found': null }));
  return { components: { responses: { NotFound: whole, [name]: part } } };
}
