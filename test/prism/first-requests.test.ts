import { expect, test } from 'vitest';
import { firstRequests } from '../../scripts/prism/first-requests.ts';
import { SMALL_DOCUMENT } from '../contract/small-document.ts';

test('the simplest request, and the same with a preference for its last documented answer', () => {
  const notFound = { $ref: '#/components/responses/NotFound' };
  const document = {
    ...SMALL_DOCUMENT,
    paths: {
      ...SMALL_DOCUMENT.paths,
      '/many': {
        get: { operationId: 'many', parameters: [{ name: 'page', in: 'query' as const }], responses: {} },
      },
      "/shop's": { get: { operationId: 'shop', responses: { '404': notFound } } },
    },
  };
  expect(firstRequests(document, 'http://127.0.0.1:1')).toEqual([
    "curl -i -u demo:demo-token 'http://127.0.0.1:1/shop'\\''s'",
    "curl -i -u demo:demo-token -H 'Prefer: code=404, example=no-such-route' 'http://127.0.0.1:1/shop'\\''s'",
  ]);
});

test('a document without such a request', () => {
  expect(firstRequests(SMALL_DOCUMENT, 'http://127.0.0.1:1')).toEqual([]);
});
