import { expect, vi } from 'vitest';
import { operations, paths, samples } from '../samples.ts';
import type { Action } from './action.ts';

/** When every write of these tests happens. */
export const now = Date.UTC(2024, 0, 2, 3, 4, 5);
const written = 'Tue, 02 Jan 2024 03:04:05 GMT';

const reads: readonly Action[] = samples.flatMap(({ resource, id, modified, ids, newest }): Action[] => [
  {
    name: `a GET of one of the ${resource}`,
    request: { target: `{base}/${resource}/${id}` },
    want: { status: 200, cause: 'read', headers: { 'last-modified': modified }, json: { id } },
  },
  {
    name: `a GET of all ${resource}`,
    request: { target: `{base}/${resource}` },
    want: {
      status: 200,
      cause: 'read',
      headers: { 'last-modified': newest },
      json: ids.map((one) => ({ id: one })),
    },
  },
  {
    name: `a GET of the second page of ${resource}`,
    request: { target: `{base}/${resource}?page=2&limit=2` },
    want: {
      status: 200,
      cause: 'read',
      headers: { 'last-modified': newest },
      json: ids.slice(2, 4).map((one) => ({ id: one })),
    },
  },
  ...['/', '.json', '.json/', '/.json'].flatMap((ending): Action[] => [
    {
      name: `a GET of all ${resource} with ${ending} at the end`,
      request: { target: `{base}/${resource}${ending}?limit=1` },
      want: { status: 200, cause: 'read', json: [{ id: ids[0] }] },
    },
    {
      name: `a GET of one of the ${resource} with ${ending} at the end`,
      request: { target: `{base}/${resource}/${id}${ending}` },
      want: { status: 200, cause: 'read', json: { id } },
    },
    {
      name: `a count of ${resource} with ${ending} at the end`,
      request: { target: `{base}/${resource}/count${ending}` },
      want: { status: 200, cause: 'read', json: { count: ids.length } },
    },
  ]),
  {
    name: `a count of ${resource}`,
    request: { target: `{base}/${resource}/count` },
    want: { status: 200, cause: 'read', headers: { 'last-modified': null }, json: { count: ids.length } },
  },
  {
    name: `a GET of one of the ${resource} that has changed since`,
    request: {
      target: `{base}/${resource}/${id}`,
      headers: { 'if-modified-since': 'Tue, 15 Nov 2011 12:45:25 GMT' },
    },
    want: { status: 200, cause: 'read', headers: { 'last-modified': modified }, json: { id } },
  },
]);

const singletons: readonly Action[] = [
  {
    name: 'a GET of the time',
    request: { target: '{base}/time' },
    want: { status: 200, cause: 'read', json: { time: Math.floor(now / 1000) } },
  },
  {
    name: 'a GET of the store',
    request: { target: '{base}/store' },
    want: { status: 200, cause: 'read', json: { id: 'abc123', plan_name: 'Standard' } },
  },
];

const writes: readonly Action[] = samples.flatMap(({ resource, id, ids, create, update }): Action[] => {
  const created = Math.max(...ids) + 1;
  return [
    {
      name: `a PUT to one of the ${resource}`,
      request: { method: 'PUT', target: `{base}/${resource}/${id}`, body: update },
      want: {
        status: 200,
        cause: 'updated',
        headers: { 'last-modified': written },
        json: { id, ...update },
      },
      afterwards: async ({ json }, send) => {
        expect((await send({ target: `{base}/${resource}/${id}` })).json).toEqual(json);
      },
    },
    {
      name: `a POST to ${resource}`,
      request: { method: 'POST', target: `{base}/${resource}`, body: create },
      want: {
        status: 201,
        cause: 'created',
        headers: { 'last-modified': written, location: `{base}/${resource}/${created}` },
        json: { id: created },
      },
      afterwards: async ({ json, headers }, send) => {
        const read = await send({ target: headers.get('location') ?? '' });
        expect([read.status, read.json]).toEqual([200, json]);
      },
    },
  ];
});

/** The brackets are allowed in a target, as far as servers go, but not in a URI. */
const oddHash: Action = {
  name: 'a POST below a base with an odd store hash',
  request: { method: 'POST', target: '/stores/[]/v2/categories', body: { name: 'Outlet' } },
  want: { status: 201, cause: 'created', headers: { location: '/stores/%5B%5D/v2/categories/17' } },
};

const emptied = ({ resource, ids }: (typeof samples)[number]) =>
  ids
    .toReversed()
    .map((id) => ({ method: 'DELETE', target: `{base}/${resource}/${id}` }))
    .toSorted((a, b) => (a.target.endsWith('/10') ? 1 : b.target.endsWith('/10') ? -1 : 0));

/** A category is not deleted while it holds products. */
const hindrances = samples.filter(({ resource }) => resource === 'products').flatMap(emptied);

const deletions: readonly Action[] = samples.flatMap((sample): Action[] => {
  const { resource, deletable, ids } = sample;
  const freed = resource === 'categories' ? hindrances : [];
  const allDeleted = [...freed, ...emptied(sample)];
  return [
    {
      name: `a DELETE of one of the ${resource}`,
      request: { method: 'DELETE', target: `{base}/${resource}/${deletable}` },
      want: { status: 204, cause: 'deleted', headers: { 'content-type': null } },
      afterwards: async (_, send) => {
        expect((await send({ target: `{base}/${resource}/${deletable}` })).status).toBe(404);
        const { json } = await send({ target: `{base}/${resource}/count` });
        expect(json).toMatchObject({ count: ids.length - 1 });
      },
    },
    {
      name: `a DELETE of all ${resource}`,
      before: freed,
      request: { method: 'DELETE', target: `{base}/${resource}` },
      want: {
        status: 202,
        cause: 'task-scheduled',
        json: { action: 'delete-all', resource: `/${resource}`, status: 'scheduled', count: ids.length },
      },
      afterwards: async (_, send) => {
        await vi.waitFor(
          async () => expect((await send({ target: `{base}/${resource}` })).status).toBe(204),
          { timeout: 10_000, interval: 20 },
        );
      },
    },
    {
      name: `a DELETE of all ${resource} where there are none`,
      before: allDeleted,
      request: { method: 'DELETE', target: `{base}/${resource}` },
      want: { status: 204, cause: 'nothing-to-delete' },
    },
    {
      name: `a GET of all ${resource} where there are none`,
      before: allDeleted,
      request: { target: `{base}/${resource}` },
      want: { status: 204, cause: 'empty-list', headers: { 'last-modified': null } },
    },
    {
      name: `a GET of ${resource} by a filter that none matches`,
      request: { target: `{base}/${resource}?min_id=1000` },
      want: { status: 204, cause: 'empty-list' },
    },
    {
      name: `a GET of a page of ${resource} past the end`,
      request: { target: `{base}/${resource}?page=5` },
      want: { status: 204, cause: 'empty-list' },
    },
  ];
});

const options: readonly Action[] = paths.map(({ path, allow }) => ({
  name: `OPTIONS ${path}`,
  request: { method: 'OPTIONS', target: `{base}${path}`, headers: { authorization: undefined } },
  want: { status: 204, cause: 'methods-in-allow', headers: { allow: allow.join(', ') } },
}));

const suffixed: readonly Action[] = operations
  .filter(({ method }) => method === 'GET')
  .map(({ path }) => ({
    name: `a GET of ${path}.json`,
    request: { target: `{base}${path}.json` },
    want: { status: 200, cause: 'read' },
  }));

export const successes = [...reads, ...singletons, ...writes, oddHash, ...deletions, ...options, ...suffixed];
