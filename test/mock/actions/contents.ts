import { samples } from '../samples.ts';
import type { Action } from './action.ts';

/** As large as the mock of these tests lets a body be, in bytes. */
export const bodyLimit = 4096;

const writes = samples.flatMap(({ resource, id, create, update }) => [
  { method: 'POST', path: `/${resource}`, body: create, status: 201, cause: 'created' },
  { method: 'PUT', path: `/${resource}/${id}`, body: update, status: 200, cause: 'updated' },
]);

const unsupported: readonly Action[] = writes.flatMap(({ method, path, body }): Action[] =>
  [
    { type: 'text/xml', coding: undefined, named: 'text/xml' },
    {
      type: 'application/x-www-form-urlencoded',
      coding: undefined,
      named: 'application/x-www-form-urlencoded',
    },
    {
      type: 'application/json; charset=iso-8859-1',
      coding: undefined,
      named: 'application/json; charset=iso-8859-1',
    },
    { type: 'application/json', coding: 'gzip', named: 'gzip' },
    { type: 'JSON, please', coding: undefined, named: 'JSON, please' },
  ].map(
    ({ type, coding, named }): Action => ({
      name: `${method} ${path} of ${named}`,
      request: {
        method,
        target: `{base}${path}`,
        headers: { 'content-type': type, 'content-encoding': coding },
        body: JSON.stringify(body),
      },
      want: {
        status: 415,
        cause: 'unsupported-content-type',
        headers: { accept: 'application/json' },
        errors: [
          {
            message: `The content type '${named}' is not supported.`,
            details: { content_type: named, supported_types: ['application/json'] },
          },
        ],
      },
    }),
  ),
);

const unlabelled: readonly Action[] = writes.map(({ method, path, body }) => ({
  name: `${method} ${path} of no type`,
  request: { method, target: `{base}${path}`, body: JSON.stringify(body) },
  want: { status: 415, cause: 'missing-content-type', headers: { accept: 'application/json' } },
}));

const supported: readonly Action[] = writes.flatMap(({ method, path, body, status, cause }) =>
  ['application/json; charset=UTF-8', 'Application/JSON', 'application/json;charset="utf-8"'].map(
    (type): Action => ({
      name: `${method} ${path} of ${type}`,
      request: {
        method,
        target: `{base}${path}`,
        headers: { 'content-type': type, 'content-encoding': 'identity' },
        body: JSON.stringify(body),
      },
      want: { status, cause },
    }),
  ),
);

const tooMany: readonly Action[] = samples.flatMap(({ resource }) =>
  [251, 999, 2147483647].map(
    (requested): Action => ({
      name: `a GET of ${requested} ${resource}`,
      request: { target: `{base}/${resource}?limit=${requested}` },
      want: {
        status: 413,
        cause: 'limit-above-maximum',
        errors: [
          {
            message: `The limit of ${requested} is above the maximum of 250 objects.`,
            details: { parameter: 'limit', requested, maximum: 250 },
          },
        ],
      },
    }),
  ),
);

const asManyAsThereMayBe: readonly Action[] = samples.map(({ resource, ids }) => ({
  name: `a GET of 250 ${resource}`,
  request: { target: `{base}/${resource}?limit=250` },
  want: { status: 200, cause: 'read', json: ids.map((id) => ({ id })) },
}));

const sizes: readonly Action[] = writes.flatMap(({ method, path, body, status, cause }): Action[] => {
  const request = { method, target: `{base}${path}`, headers: { 'content-type': 'application/json' } };
  const text = JSON.stringify(body);
  return [
    {
      name: `${method} ${path} of as much as there may be`,
      request: { ...request, body: text.padEnd(bodyLimit) },
      want: { status, cause },
    },
    {
      name: `${method} ${path} of one byte more`,
      request: { ...request, body: text.padEnd(bodyLimit + 1) },
      want: {
        status: 413,
        cause: 'body-too-large',
        errors: [
          {
            message: `The request body is larger than ${bodyLimit} bytes.`,
            details: { maximum_bytes: bodyLimit },
          },
        ],
      },
    },
  ];
});

export const contents = [
  ...unsupported,
  ...unlabelled,
  ...supported,
  ...tooMany,
  ...asManyAsThereMayBe,
  ...sizes,
];
