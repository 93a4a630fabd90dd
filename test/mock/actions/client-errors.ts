import { basic, credentials } from '../client.ts';
import { operations, paths, samples } from '../samples.ts';
import { type Action, jsonType } from './action.ts';

const unauthorized: readonly Action[] = operations.flatMap((operation): Action[] => {
  const { method, path, ...rest } = operation;
  const request = { method, target: `{base}${path}`, ...rest };
  const challenge = { 'www-authenticate': 'Basic realm="Store API", charset="UTF-8"' };
  return [
    {
      name: `${method} ${path} without credentials`,
      request: { ...request, headers: credentials.none },
      want: { status: 401, cause: 'missing-credentials', headers: challenge },
    },
    {
      name: `${method} ${path} with a wrong token`,
      request: { ...request, headers: credentials.wrong },
      want: { status: 401, cause: 'incorrect-credentials', headers: challenge },
    },
  ];
});

const gateway = (user: string, token: string | undefined, authorization?: string) => ({
  authorization,
  'x-auth-client': user,
  'x-auth-token': token,
});

const otherCredentials: readonly Action[] = [
  {
    name: 'of nobody',
    headers: { authorization: basic('nobody:demo-token') },
    cause: 'incorrect-credentials',
  },
  { name: 'of another scheme', headers: { authorization: 'Bearer demo' }, cause: 'missing-credentials' },
  { name: 'without a colon', headers: { authorization: basic('demo') }, cause: 'missing-credentials' },
  { name: 'of a client without a token', headers: gateway('demo', undefined), cause: 'missing-credentials' },
  { name: 'of a client, wrong', headers: gateway('demo', 'demo'), cause: 'incorrect-credentials' },
].map(({ name, headers, cause }) => ({
  name: `credentials ${name}`,
  request: { target: '{base}/time', headers },
  want: { status: 401, cause },
}));

const otherwiseAuthorized: readonly Action[] = [
  { name: 'of a client', headers: gateway('demo', 'demo-token') },
  { name: 'of an account that may only read', headers: credentials.reader },
  {
    name: 'whose scheme is written in another way',
    headers: { authorization: basic('demo:demo-token').replace('Basic', 'bAsIc') },
  },
].map(({ name, headers }) => ({
  name: `a GET with credentials ${name}`,
  request: { target: '{base}/time', headers },
  want: { status: 200, cause: 'read' },
}));

const forbidden: readonly Action[] = [
  ...operations
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path, ...rest }): Action => {
      const permission = samples.find(({ resource }) => path.startsWith(`/${resource}`))?.permission;
      return {
        name: `${method} ${path} by an account that may only read`,
        request: { method, target: `{base}${path}`, headers: credentials.reader, ...rest },
        want: {
          status: 403,
          cause: 'missing-permission',
          errors: [
            {
              message:
                'The account does not have the permission for this operation. ' +
                "Permissions are set in the store's control panel.",
              details: { required_permission: permission },
            },
          ],
        },
      };
    }),
];

const eightLevels = Array.from({ length: 7 }, (_, level) => ({
  method: 'POST',
  target: '{base}/categories',
  body: { name: `Level ${level + 1}`, parent_id: level === 0 ? 16 : 16 + level },
}));

const platformLimits: readonly Action[] = [
  {
    name: 'a POST of a category below seven levels of parents',
    before: eightLevels,
    request: { method: 'POST', target: '{base}/categories', body: { name: 'Level 8', parent_id: 23 } },
  },
  {
    name: 'a PUT that moves a category below seven levels of parents',
    before: eightLevels,
    request: { method: 'PUT', target: '{base}/categories/15', body: { parent_id: 23 } },
  },
].map((action) => ({
  ...action,
  want: {
    status: 403,
    cause: 'platform-limit',
    errors: [
      {
        message: 'A category can have at most 7 levels of parents.',
        details: { field: 'parent_id', maximum: 7 },
      },
    ],
  },
}));

const notFound: readonly Action[] = [
  ...['/', '/nowhere', '/products/32/colours', '/time/zone', '/Products', '/products//32'].map(
    (path): Action => ({
      name: `a GET of ${path}`,
      request: { target: `{base}${path}`, headers: credentials.none },
      want: { status: 404, cause: 'no-such-route' },
    }),
  ),
  ...['/', '/api', '/api/v3/products', '/products', '/stores/products', '/favicon.ico', '*'].map(
    (target): Action => ({
      name: `OPTIONS and others below no base: ${target}`,
      request: { method: target === '*' ? 'OPTIONS' : 'GET', target, headers: credentials.none },
      want: { status: 404, cause: 'no-such-route' },
    }),
  ),
  ...samples.flatMap(({ resource, update, deletable }): Action[] => [
    ...[{ method: 'GET' }, { method: 'PUT', body: update }, { method: 'DELETE' }].flatMap((one): Action[] => [
      {
        name: `${one.method} of an id of ${resource} that has never been there`,
        request: { ...one, target: `{base}/${resource}/4711` },
        want: { status: 404, cause: 'no-such-resource' },
      },
      {
        name: `${one.method} of one of the ${resource} that was deleted`,
        before: [{ method: 'DELETE', target: `{base}/${resource}/${deletable}` }],
        request: { ...one, target: `{base}/${resource}/${deletable}` },
        want: { status: 404, cause: 'no-such-resource' },
      },
    ]),
    {
      name: `a GET of the largest id of ${resource}`,
      request: { target: `{base}/${resource}/2147483647` },
      want: { status: 404, cause: 'no-such-resource' },
    },
  ]),
];

const notAllowed: readonly Action[] = paths.flatMap(({ path, allow }) =>
  ['GET', 'POST', 'PUT', 'DELETE']
    .filter((method) => !allow.includes(method))
    .map((method): Action => {
      const isPlanned = path === '/store' && method === 'PUT';
      return {
        name: `${method} ${path}`,
        request: { method, target: `{base}${path}`, headers: credentials.none },
        want: {
          status: 405,
          cause: isPlanned ? 'not-yet-implemented' : 'unsupported-by-resource',
          headers: { allow: allow.join(', ') },
          errors: [
            {
              message: isPlanned
                ? `The method ${method} is not yet implemented on this resource.`
                : `The method ${method} is not supported by this resource.`,
              details: { method, allowed_methods: allow },
            },
          ],
        },
      };
    }),
);

const notAcceptable: readonly Action[] = [
  ...operations.map(
    ({ method, path, ...rest }): Action => ({
      name: `${method} ${path} that accepts no JSON`,
      request: { method, target: `{base}${path}`, headers: { accept: 'text/html, image/*' }, ...rest },
      want: { status: 406, cause: 'unsupported-accept' },
    }),
  ),
  ...[
    'application/xml',
    'application/json;q=0',
    '*/*;q=0',
    'application/*;q=0, text/html',
    'application/json;q=0, */*',
    'text/*;q=1, application/json;q=0.0',
  ].map(
    (accept): Action => ({
      name: `Accept: ${accept}`,
      request: { target: '{base}/time', headers: { accept } },
      want: { status: 406, cause: 'unsupported-accept' },
    }),
  ),
  ...[
    '*/*',
    'application/*',
    'text/html, application/json;q=0.1',
    'text/html, */*;q=0.01',
    'APPLICATION/JSON',
    'application/json; charset=utf-8',
    '',
  ].map(
    (accept): Action => ({
      name: `Accept: ${accept}`,
      request: { target: '{base}/time', headers: { accept } },
      want: { status: 200, cause: 'read', headers: { 'content-type': jsonType } },
    }),
  ),
];

export const clientErrors = [
  ...unauthorized,
  ...otherCredentials,
  ...otherwiseAuthorized,
  ...forbidden,
  ...platformLimits,
  ...notFound,
  ...notAllowed,
  ...notAcceptable,
];
