import { expect, test } from 'vitest';
import type { FindRoute, Route } from '../../scripts/mock/routes.ts';
import { Targets } from '../../scripts/mock/targets.ts';

const usual = {
  ...{ host: undefined, sandbox: undefined, prefix: '', search: '', successor: undefined },
  found: undefined,
};

const route = { path: '/tax_classes/{id}' } as Route;
const findRoute: FindRoute = (path) =>
  path === '/tax_classes/1' ? { route, parameters: { id: '1' } } : undefined;

test.each([
  {
    given: '/api/v2/taxclasses/1.json?a=b',
    want: {
      ...usual,
      origin: '/api/v2/taxclasses/1.json?a=b',
      routed: '/api/v2/tax_classes/1?a=b',
      base: '/api/v2',
      path: '/tax_classes/1',
      search: '?a=b',
      start: '/api/v2',
      found: { route, parameters: { id: '1' } },
    },
  },
  {
    given: 'http://a.example/stores/a"b/v2/time/',
    want: {
      ...usual,
      origin: '/stores/a"b/v2/time/',
      host: 'a.example',
      routed: '/api/v2/time',
      base: '/stores/a"b/v2',
      path: '/time',
      start: '/stores/a%22b/v2',
    },
  },
  {
    given: '/_mock/sandboxes/one/api/v1/time?x',
    want: {
      ...usual,
      origin: '/_mock/sandboxes/one/api/v1/time?x',
      sandbox: 'one',
      prefix: '/_mock/sandboxes/one',
      routed: '/api/v1/time?x',
      base: '',
      path: '/api/v1/time',
      search: '?x',
      start: '/_mock/sandboxes/one',
      successor: '/_mock/sandboxes/one/api/v2/time?x',
    },
  },
])('$given is taken apart, and is the same when it is asked for again', ({ given, want }) => {
  const targets = new Targets(new Map([['taxclasses', 'tax_classes']]), findRoute);
  const parts = targets.read(given);
  expect(parts).toEqual(want);
  expect(targets.read(given)).toBe(parts);
});
