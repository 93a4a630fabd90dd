import type { Reply, Values } from './second-make/contract.ts';
import type { Fault, Handle, Received } from './second-make/server.ts';

/** Something that is wrong with a server, and the law that it breaks. */
export interface PlantedFault {
  readonly law: string;
  readonly says: string;
  /** The operations that have to be tried to see it, and the codes of them; all of those if none is named. */
  readonly only: readonly (string | number)[];
  readonly fault: Fault;
  /** For what only who runs the server can bring about. */
  readonly needsControl?: true;
  /** Generated requests that it takes to see it. */
  readonly fuzz?: number;
}

type Picks = (received: Received, reply: Reply) => boolean;

/** An answer that is changed after the server has done what it was asked. */
const change = (picks: Picks, make: (reply: Reply, received: Received) => Reply): Fault => {
  return (handle, received) => {
    const reply = handle(received);
    return picks(received, reply) ? make(reply, received) : reply;
  };
};
/** A request that is changed before the server sees it. */
const instead = (
  picks: (received: Received) => boolean,
  make: (received: Received) => Partial<Received>,
): Fault => {
  return (handle, received) => handle(picks(received) ? { ...received, ...make(received) } : received);
};

const is =
  (method: string, path: RegExp, status?: number): Picks =>
  (received, reply) =>
    received.method === method &&
    path.test(pathOf(received)) &&
    (status === undefined || reply.status === status);
const asks = (method: string, path: RegExp) => (received: Received) =>
  received.method === method && path.test(pathOf(received));
const pathOf = ({ target }: Received) => target.split('?', 1)[0] ?? '';

const BRAND = /^\/api\/v2\/brands\/\d+$/;
/** The body of the first example of a change of a category. */
const SHOWS = /^{"is_visible":(true|false)}$/;
const BRANDS = /^\/api\/v2\/brands$/;
const fieldsOf = (reply: Reply) => reply.body as Values;
const listOf = (reply: Reply) => reply.body as readonly Values[];
const withFields =
  (fields: (values: Values) => Values) =>
  (reply: Reply): Reply => ({
    ...reply,
    body: { ...fieldsOf(reply), ...fields(fieldsOf(reply)) },
  });
const withHeaders =
  (headers: Readonly<Record<string, string | undefined>>) =>
  (reply: Reply): Reply => ({
    ...reply,
    headers: Object.fromEntries(
      Object.entries({ ...reply.headers, ...headers }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    ),
  });
const withError =
  (fields: (error: Values) => Values) =>
  (reply: Reply): Reply => ({
    ...reply,
    body: listOf(reply).map((error) => ({ ...error, ...fields(error) })),
  });
const withDetails = (details: Values) =>
  withError((error) => ({ details: { ...(error.details as Values), ...details } }));
const always = (reply: Partial<Reply>) => (): Reply => ({
  status: 200,
  headers: {
    'Content-Type': 'application/json',
    'X-BC-Store-Version': '7.6.0',
    'X-BC-ApiLimit-Remaining': '5',
  },
  body: undefined,
  ...reply,
});
const withoutQuery =
  (...names: readonly string[]) =>
  ({ target }: Received) => {
    const url = new URL(target, 'http://host');
    for (const name of names) url.searchParams.delete(name);
    return { target: url.pathname + url.search };
  };
const query = (received: Received) => new URL(received.target, 'http://host').searchParams;
const authorized = { authorization: `Basic ${btoa('demo:demo-token')}` };
const jsonOf = ({ body }: Received) =>
  (body.toString().startsWith('{') ? JSON.parse(body.toString()) : {}) as Values;
const sending = (fields: Values) => ({ body: Buffer.from(JSON.stringify(fields)) });

/** A delete that answers as if it had done what it was asked. */
const pretending: Fault = (handle, received) => {
  if (!asks('DELETE', BRAND)(received)) return handle(received);
  const reply = handle({ ...received, method: 'GET', headers: { ...received.headers } });
  return reply.status === 200 ? always({ status: 204, headers: withoutType(reply) })() : reply;
};
const withoutType = ({ headers }: Reply) => {
  const { 'Content-Type': _, 'Last-Modified': __, ...others } = headers;
  return others;
};
/** Lets a handler see what another method or target leads to. */
const alsoDoing = (handle: Handle, received: Received, changes: Partial<Received>) =>
  handle({ ...received, headers: { ...received.headers, ...authorized }, body: Buffer.from(''), ...changes });

let turns = 0;
const next = () => {
  turns += 1;
  return turns;
};
const looks = new Map<string, number>();
const isSecondLook = (path: string) => {
  const count = (looks.get(path) ?? 0) + 1;
  looks.set(path, count);
  return count === 2;
};

/** One fault a row. */
export const PLANTED: readonly PlantedFault[] = [
  {
    law: 'answered',
    says: 'a body without an end',
    only: ['getBrand', 200],
    fault: (handle, one) => (asks('GET', BRAND)(one) ? 'endless' : handle(one)),
  },
  {
    law: 'answered',
    says: 'no answer',
    only: ['countBrands', 200],
    fault: (handle, one) => (asks('GET', /count$/)(one) ? 'silence' : handle(one)),
  },
  {
    law: 'answered',
    says: 'headers without an end',
    only: ['countBrands', 200],
    fault: change(is('GET', /count$/), withHeaders({ 'X-Large': 'x'.repeat(100_000) })),
  },
  {
    law: 'documented-code',
    says: 'a code of its own',
    only: ['getBrand'],
    fault: change(is('GET', BRAND, 200), (reply) => ({ ...reply, status: 418 })),
  },
  {
    law: 'documented-code',
    says: '200 for what was created',
    only: ['createBrand', 201],
    fault: change(is('POST', BRANDS, 201), (reply) => ({ ...reply, status: 200 })),
  },
  {
    law: 'no-redirect',
    says: 'a redirect to another host',
    only: ['getBrand'],
    fault: change(
      is('GET', BRAND, 200),
      always({ status: 302, headers: { Location: 'http://127.0.0.1:9/', 'X-BC-Store-Version': '7.6.0' } }),
    ),
  },
  {
    law: 'no-redirect',
    says: 'a redirect to a slash',
    only: ['countBrands'],
    fault: change(is('GET', /count$/, 200), (_, { target }) =>
      always({ status: 301, headers: { Location: `${target}/`, 'X-BC-Store-Version': '7.6.0' } })(),
    ),
  },
  {
    law: 'content-type',
    says: 'HTML for an entry',
    only: ['getBrand'],
    fault: change(is('GET', BRAND, 200), withHeaders({ 'Content-Type': 'text/html' })),
  },
  {
    law: 'content-type',
    says: 'a problem of RFC 9457',
    only: ['getBrand', 404],
    fault: change(is('GET', BRAND, 404), withHeaders({ 'Content-Type': 'application/problem+json' })),
  },
  {
    law: 'body-schema',
    says: 'a field that is missing',
    only: ['getBrand'],
    fault: change(
      is('GET', BRAND, 200),
      withFields(() => ({ name: undefined })),
    ),
  },
  {
    law: 'body-schema',
    says: 'a field of another type',
    only: ['listBrands'],
    fault: change(is('GET', BRANDS, 200), (reply) => ({
      ...reply,
      body: listOf(reply).map((one) => ({ ...one, name: 5 })),
    })),
  },
  {
    law: 'body-schema',
    says: 'an error that is no list',
    only: ['getBrand', 404],
    fault: change(is('GET', BRAND, 404), (reply) => ({ ...reply, body: listOf(reply)[0] })),
  },
  {
    law: 'body-schema',
    says: 'an entry in an envelope',
    only: ['getBrand'],
    fault: change(is('GET', BRAND, 200), (reply) => ({ ...reply, body: { data: reply.body } })),
  },
  {
    law: 'no-body',
    says: 'a redirect with a body',
    only: ['countBrands', 301],
    fault: change(is('GET', /count$/, 301), (reply) => ({ ...reply, body: 'moved' })),
  },
  {
    law: 'required-headers',
    says: 'no version of the store',
    only: ['getBrand'],
    fault: change(is('GET', BRAND, 200), withHeaders({ 'X-BC-Store-Version': undefined })),
  },
  {
    law: 'required-headers',
    says: 'no challenge',
    only: ['countBrands', 401],
    fault: change(is('GET', /count$/, 401), withHeaders({ 'WWW-Authenticate': undefined })),
  },
  {
    law: 'required-headers',
    says: 'no Location',
    only: ['createBrand', 201],
    fault: change(is('POST', BRANDS, 201), withHeaders({ Location: undefined })),
  },
  {
    law: 'required-headers',
    says: 'no Allow',
    only: ['countBrands'],
    fault: change(is('DELETE', /count$/, 405), withHeaders({ Allow: undefined })),
  },
  {
    law: 'required-headers',
    says: 'no remaining quota',
    only: ['countBrands', 200],
    fault: change(is('GET', /count$/, 200), withHeaders({ 'X-BC-ApiLimit-Remaining': undefined })),
  },
  {
    law: 'header-form',
    says: 'a version that is a word',
    only: ['countBrands', 200],
    fault: change(is('GET', /count$/, 200), withHeaders({ 'X-BC-Store-Version': 'seven' })),
  },
  {
    law: 'header-form',
    says: 'a quota that is a word',
    only: ['countBrands', 200],
    fault: change(is('GET', /count$/, 200), withHeaders({ 'X-BC-ApiLimit-Remaining': 'many' })),
  },
  {
    law: 'header-form',
    says: 'a date of ISO 8601',
    only: ['getCustomerGroup', 200],
    fault: change(
      is('GET', /customer_groups\/\d+$/, 200),
      withHeaders({ 'Last-Modified': '2012-01-01T00:00:00Z' }),
    ),
  },
  {
    law: 'error-status',
    says: 'another code in the error',
    only: ['getBrand', 404],
    fault: change(
      is('GET', BRAND, 404),
      withError(() => ({ status: 400 })),
    ),
  },
  {
    law: 'error-cause',
    says: 'a message of its own',
    only: ['createBrand', 409],
    fault: change(
      is('POST', BRANDS, 409),
      withError(() => ({ message: 'Oops' })),
    ),
  },
  {
    law: 'error-cause',
    says: 'missing credentials that are told as wrong',
    only: ['countBrands', 401],
    fault: change(
      ({ headers, method }, { status }) =>
        method === 'GET' && status === 401 && headers.authorization === undefined,
      withError(() => ({ message: 'Nobody knows you.' })),
    ),
  },
  {
    law: 'error-details',
    says: 'another field',
    only: ['createBrand', 400],
    fault: change(
      (one, reply) => is('POST', BRANDS, 400)(one, reply) && one.body.includes('no_such_field'),
      withDetails({ field: 'elsewhere' }),
    ),
  },
  {
    law: 'error-details',
    says: 'another parameter',
    only: ['listBrands', 413],
    fault: change(is('GET', BRANDS, 413), withDetails({ parameter: 'elsewhere' })),
  },
  {
    law: 'steady',
    says: 'a null that makes it fail',
    only: ['createBrand', 201],
    fuzz: 200,
    fault: (handle, one) =>
      asks('POST', BRANDS)(one) && one.body.includes(':null') ? always({ status: 500 })() : handle(one),
  },
  {
    law: 'credentials',
    says: 'anybody may read',
    only: ['countBrands', 401],
    fault: instead(
      ({ method, headers }) => method === 'GET' && headers.authorization === undefined,
      ({ headers }) => ({ headers: { ...headers, ...authorized } }),
    ),
  },
  {
    law: 'credentials',
    says: 'any token will do',
    only: ['countBrands', 401],
    fault: instead(
      ({ headers }) => headers.authorization !== undefined,
      ({ headers }) => ({ headers: { ...headers, ...authorized } }),
    ),
  },
  {
    law: 'credentials',
    says: 'anybody may create',
    only: ['createBrand', 401],
    fault: instead(
      ({ method, headers }) => method === 'POST' && headers.authorization === undefined,
      ({ headers }) => ({ headers: { ...headers, ...authorized } }),
    ),
  },
  {
    law: 'credentials',
    says: 'an unknown client is taken',
    only: ['getTime'],
    fault: instead(
      ({ headers }) => headers['x-auth-client'] !== undefined,
      ({ headers }) => ({ headers: { ...headers, 'x-auth-client': undefined } }),
    ),
  },
  {
    law: 'schemes',
    says: 'the token of an app is refused',
    only: ['getTime'],
    fault: instead(
      ({ headers }) => headers['x-auth-token'] === 'demo-token',
      ({ headers }) => ({ headers: { ...headers, 'x-auth-token': 'other' } }),
    ),
  },
  {
    law: 'permission',
    says: 'who may read may create',
    only: ['createBrand', 403],
    fault: instead(asks('POST', BRANDS), ({ headers }) => ({ headers: { ...headers, ...authorized } })),
  },
  {
    law: 'permission',
    says: 'who may read may delete',
    only: ['deleteBrand', 403],
    fault: instead(asks('DELETE', BRAND), ({ headers }) => ({ headers: { ...headers, ...authorized } })),
  },
  {
    law: 'quota',
    says: 'a quota that does not fall',
    only: ['getTime'],
    fault: change(
      (_, { headers }) => 'X-BC-ApiLimit-Remaining' in headers,
      withHeaders({ 'X-BC-ApiLimit-Remaining': '99' }),
    ),
  },
  {
    law: 'quota',
    says: 'a quota that rises',
    only: ['getTime'],
    fault: change(
      (_, { headers }) => 'X-BC-ApiLimit-Remaining' in headers,
      (reply) => withHeaders({ 'X-BC-ApiLimit-Remaining': String(next()) })(reply),
    ),
  },
  {
    law: 'undescribed',
    says: 'an unknown route is empty',
    only: ['getTime'],
    fault: change(
      ({ target }) => target.includes('no_such_route'),
      always({ status: 204, headers: { 'X-BC-Store-Version': '7.6.0' } }),
    ),
  },
  {
    law: 'undescribed',
    says: 'PATCH is not allowed',
    only: ['countBrands'],
    fault: instead(asks('PATCH', /count$/), () => ({ method: 'PUT' })),
  },
  {
    law: 'undescribed',
    says: 'what a path lacks is not found',
    only: ['countBrands'],
    fault: change(is('DELETE', /count$/, 405), (_, one) => ({
      ...one,
      status: 404,
      headers: { 'Content-Type': 'application/json', 'X-BC-Store-Version': '7.6.0' },
      body: [{ status: 404, message: 'The requested resource was not found.' }],
    })),
  },
  {
    law: 'undescribed',
    says: 'no Host is needed',
    only: ['getBrand', 400],
    fault: instead(
      ({ headers }) => headers.host === undefined,
      ({ headers }) => ({ headers: { ...headers, host: 'host' } }),
    ),
  },
  {
    law: 'negotiation',
    says: 'JSON for whom wants XML',
    only: ['getBrand', 406],
    fault: instead(asks('GET', BRAND), ({ headers }) => ({ headers: { ...headers, accept: '*/*' } })),
  },
  {
    law: 'negotiation',
    says: 'text that is taken for JSON',
    only: ['updateBrand', 415],
    fault: instead(
      ({ headers }) => headers['content-type'] === 'text/plain',
      ({ headers }) => ({ headers: { ...headers, 'content-type': 'application/json' } }),
    ),
  },
  {
    law: 'negotiation',
    says: 'a body of no type',
    only: ['updateBrand', 415],
    fault: instead(
      ({ method, headers }) => method === 'PUT' && headers['content-type'] === undefined,
      ({ headers }) => ({ headers: { ...headers, 'content-type': 'application/json' } }),
    ),
  },
  {
    law: 'body-refused',
    says: 'unknown fields are taken',
    only: ['updateBrand', 400],
    fault: instead(
      (one) => asks('PUT', BRAND)(one) && one.body.includes('no_such_field'),
      (one) => sending({ ...jsonOf(one), no_such_field: undefined }),
    ),
  },
  {
    law: 'body-refused',
    says: 'read-only fields are taken',
    only: ['updateBrand', 400],
    fault: instead(
      (one) => asks('PUT', BRAND)(one) && one.body.includes('"id"'),
      (one) => sending({ ...jsonOf(one), id: undefined }),
    ),
  },
  {
    law: 'body-refused',
    says: 'a required field may be left out',
    only: ['createBrand', 400],
    fault: instead(
      (one) => asks('POST', BRANDS)(one) && one.body.length === 0,
      () => sending({ name: `left out ${next()}` }),
    ),
  },
  {
    law: 'body-refused',
    says: 'a field of another type is taken',
    only: ['updateBrand', 400],
    fault: instead(
      (one) => asks('PUT', BRAND)(one) && one.body.includes('{"x":1}'),
      () => sending({ page_title: 'x' }),
    ),
  },
  {
    law: 'body-refused',
    says: 'a body of any size is taken',
    only: ['updateBrand', 413],
    fault: instead(
      (one) => asks('PUT', BRAND)(one) && one.body.length > 1_000_000,
      () => sending({ page_title: 'x' }),
    ),
  },
  {
    law: 'parameter-refused',
    says: 'any page will do',
    only: ['listBrands', 400],
    fault: instead(asks('GET', BRANDS), (one) => withoutQuery(...query(one).keys())(one)),
  },
  {
    law: 'parameter-refused',
    says: 'any limit will do',
    only: ['listBrands', 413],
    fault: instead(asks('GET', BRANDS), withoutQuery('limit')),
  },
  {
    law: 'parameter-refused',
    says: 'an id that is a word is not found',
    only: ['getBrand', 400],
    fault: instead(asks('GET', /brands\/x$/), ({ target }) => ({
      target: target.replace(/x$/, '2147483647'),
    })),
  },
  {
    law: 'unknown-entry',
    says: 'an entry for any id',
    only: ['getBrand', 404],
    fault: instead(asks('GET', /brands\/2147483647$/), () => ({ target: '/api/v2/brands/17' })),
  },
  {
    law: 'unknown-entry',
    says: 'an empty list below nothing',
    only: ['listOptionValues', 404],
    fault: change(
      is('GET', /options\/2147483647\/values$/, 404),
      always({ status: 204, headers: { 'X-BC-Store-Version': '7.6.0', 'X-BC-ApiLimit-Remaining': '5' } }),
    ),
  },
  {
    law: 'conflict',
    says: 'two brands of a name',
    only: ['createBrand', 409],
    fault: instead(asks('POST', BRANDS), (one) =>
      sending({ ...jsonOf(one), name: `${jsonOf(one).name} ${next()}` }),
    ),
  },
  {
    law: 'conflict',
    says: 'a brand takes the name of another one',
    only: ['updateBrand', 409],
    fault: instead(asks('PUT', BRAND), (one) => sending({ ...jsonOf(one), name: `other ${next()}` })),
  },
  {
    law: 'conflict',
    says: 'a category goes with its products in it',
    only: ['deleteCategory', 409],
    fault: change(
      is('DELETE', /categories\/\d+$/, 409),
      always({ status: 204, headers: { 'X-BC-Store-Version': '7.6.0', 'X-BC-ApiLimit-Remaining': '5' } }),
    ),
  },
  {
    law: 'redirected',
    says: 'plain http is served',
    only: ['countBrands', 301],
    fault: instead(
      ({ headers }) => headers['x-forwarded-proto'] === 'http',
      ({ headers }) => ({ headers: { ...headers, 'x-forwarded-proto': undefined } }),
    ),
  },
  {
    law: 'redirected',
    says: 'a redirect to the start',
    only: ['countBrands', 302],
    fault: change(is('GET', /count$/, 302), withHeaders({ Location: '/api/v2/' })),
  },
  {
    law: 'state',
    says: 'maintenance that nobody sees',
    only: ['countBrands', 503],
    needsControl: true,
    fault: instead(
      ({ method, target }) => method === 'PUT' && target === '/control',
      () => sending({}),
    ),
  },
  {
    law: 'required-headers',
    says: 'maintenance without Retry-After',
    only: ['countBrands', 503],
    needsControl: true,
    fault: change(is('GET', /count$/, 503), withHeaders({ 'Retry-After': undefined })),
  },
  {
    law: 'refused-changes-nothing',
    says: 'a refused change that was made',
    only: ['getBrand'],
    fault: (handle, one) => {
      if (asks('PUT', BRAND)(one) && one.body.includes('no_such_field')) {
        handle({ ...one, ...sending({ page_title: 'Changed' }) });
      }
      return handle(one);
    },
  },
  {
    law: 'success',
    says: 'a count that nobody accepts',
    only: ['countBrands', 200],
    fault: instead(asks('GET', /count$/), ({ headers }) => ({ headers: { ...headers, accept: 'text/xml' } })),
  },
  {
    law: 'success',
    says: 'a delete that finds nothing',
    only: ['deleteBrand', 204],
    fault: instead(asks('DELETE', BRAND), () => ({ target: '/api/v2/brands/2147483647' })),
  },
  {
    law: 'head',
    says: 'a HEAD that is not allowed',
    only: ['countBrands'],
    fault: change(is('HEAD', /count$/), (reply) => ({
      ...reply,
      status: 405,
      headers: { ...reply.headers, Allow: 'GET, OPTIONS' },
    })),
  },
  {
    law: 'head',
    says: 'a HEAD of another type',
    only: ['countBrands'],
    fault: change(is('HEAD', /count$/), withHeaders({ 'Content-Type': 'text/plain' })),
  },
  {
    law: 'head',
    says: 'a HEAD that lacks a header',
    only: ['getCustomerGroup'],
    fault: change(is('HEAD', /customer_groups\/\d+$/), withHeaders({ 'Last-Modified': undefined })),
  },
  {
    law: 'allow',
    says: 'Allow with one method more',
    only: ['countBrands'],
    fault: change(is('OPTIONS', /count$/), withHeaders({ Allow: 'GET, HEAD, OPTIONS, POST' })),
  },
  {
    law: 'allow',
    says: 'Allow with one method less',
    only: ['countBrands'],
    fault: change(is('DELETE', /count$/, 405), withHeaders({ Allow: 'OPTIONS' })),
  },
  {
    law: 'json-suffix',
    says: '.json is not found',
    only: ['countBrands'],
    fault: instead(
      ({ target }) => target.endsWith('count.json'),
      () => ({ target: '/api/v2/none' }),
    ),
  },
  {
    law: 'alias',
    says: 'the older spelling is not found',
    only: ['listGiftCertificates'],
    fault: instead(
      ({ target }) => target.includes('giftcertificates'),
      () => ({ target: '/api/v2/none' }),
    ),
  },
  {
    law: 'alias',
    says: 'a slash at the end is not found',
    only: ['countBrands'],
    fault: instead(
      ({ target }) => target.endsWith('count/'),
      () => ({ target: '/api/v2/none' }),
    ),
  },
  {
    law: 'safe',
    says: 'an entry that differs at each look',
    only: ['getBrand'],
    fault: change(
      (one, reply) => is('GET', BRAND, 200)(one, reply) && isSecondLook(pathOf(one)),
      withFields(() => ({ page_title: 'Again' })),
    ),
  },
  {
    law: 'safe',
    says: 'a list in another order at each look',
    only: ['listBrands', 'countBrands'],
    fault: change(
      (one, reply) =>
        is('GET', BRANDS, 200)(one, reply) && query(one).get('limit') === '250' && isSecondLook('brands'),
      (reply) => ({ ...reply, body: listOf(reply).toReversed() }),
    ),
  },
  {
    law: 'location',
    says: 'Location without the id',
    only: ['createBrand'],
    fault: change(is('POST', BRANDS, 201), withHeaders({ Location: '/api/v2/brands' })),
  },
  {
    law: 'location',
    says: 'Location on another host',
    only: ['createBrand'],
    fault: change(is('POST', BRANDS, 201), (reply) =>
      withHeaders({ Location: `http://127.0.0.1:9${reply.headers.Location}` })(reply),
    ),
  },
  {
    law: 'location',
    says: 'Location of another entry',
    only: ['createBrand'],
    fault: change(is('POST', BRANDS, 201), withHeaders({ Location: '/api/v2/brands/17' })),
  },
  {
    law: 'created',
    says: 'a name in capitals',
    only: ['createBrand'],
    fault: instead(asks('POST', BRANDS), (one) =>
      one.body.length === 0 || !one.body.toString().startsWith('{')
        ? {}
        : sending({
            ...jsonOf(one),
            ...(typeof jsonOf(one).name === 'string' && { name: String(jsonOf(one).name).toUpperCase() }),
          }),
    ),
  },
  {
    law: 'read-back',
    says: 'a GET of other things than the POST',
    only: ['createBrand'],
    fault: change(
      is('POST', BRANDS, 201),
      withFields(() => ({ page_title: 'Only in the answer' })),
    ),
  },
  {
    law: 'own-id',
    says: 'the id of the next one',
    only: ['getBrand'],
    fault: change(
      is('GET', BRAND, 200),
      withFields(({ id }) => ({ id: Number(id) + 1 })),
    ),
  },
  {
    law: 'own-id',
    says: 'the id of the next one after a change',
    only: ['updateBrand'],
    fault: change(
      is('PUT', BRAND, 200),
      withFields(({ id }) => ({ id: Number(id) + 1 })),
    ),
  },
  {
    law: 'put-changes',
    says: 'a change that is not made',
    only: ['updateCategory'],
    fault: instead(
      (one) => asks('PUT', /categories\/\d+$/)(one) && SHOWS.test(one.body.toString()),
      () => sending({}),
    ),
  },
  {
    law: 'put-keeps',
    says: 'a change that replaces',
    only: ['updateCategory'],
    fault: (handle, one) =>
      handle(
        asks('PUT', /categories\/\d+$/)(one) && SHOWS.test(one.body.toString())
          ? { ...one, ...sending({ description: 'Replaced', sort_order: 77, ...jsonOf(one) }) }
          : one,
      ),
  },
  {
    law: 'put-read-back',
    says: 'a change that is answered and not kept',
    only: ['updateCategory'],
    fault: (handle, one) => {
      const before = asks('PUT', /categories\/\d+$/)(one) && SHOWS.test(one.body.toString());
      if (!before) return handle(one);
      const reply = handle(one);
      const { is_visible } = jsonOf(one);
      handle({ ...one, ...sending({ is_visible: is_visible !== true }) });
      return reply;
    },
  },
  { law: 'deleted', says: 'a delete that does nothing', only: ['getBrand'], fault: pretending },
  {
    law: 'deleted',
    says: 'a delete that succeeds twice',
    only: ['getBrand'],
    fault: change(
      is('DELETE', BRAND, 404),
      always({ status: 204, headers: { 'X-BC-Store-Version': '7.6.0', 'X-BC-ApiLimit-Remaining': '5' } }),
    ),
  },
  {
    law: 'deleted',
    says: 'an entry that is listed after its end',
    only: ['getBrand'],
    fault: (handle, one) => {
      if (asks('DELETE', BRAND)(one)) {
        const reply = alsoDoing(handle, one, { method: 'GET' });
        if (reply.status === 200) ghost = fieldsOf(reply);
      }
      const reply = handle(one);
      return is('GET', BRANDS)(one, reply) && ghost !== undefined
        ? { ...always({})(), body: [ghost] }
        : reply;
    },
  },
  {
    law: 'deleted-below',
    says: 'values that outlive their option',
    only: ['getOption'],
    fault: change(
      is('GET', /options\/\d+\/values$/, 404),
      always({ status: 204, headers: { 'X-BC-Store-Version': '7.6.0', 'X-BC-ApiLimit-Remaining': '5' } }),
    ),
  },
  {
    law: 'deleted-alone',
    says: 'a delete that takes the next one with it',
    only: ['deleteBrand'],
    fault: (handle, one) => {
      const reply = handle(one);
      const [, id] = /brands\/(\d+)$/.exec(pathOf(one)) ?? [];
      if (is('DELETE', BRAND, 204)(one, reply))
        alsoDoing(handle, one, { target: `/api/v2/brands/${Number(id) + 1}` });
      return reply;
    },
  },
  {
    law: 'emptied',
    says: 'a list that is emptied again and again',
    only: ['deleteAllOptionValues', 204],
    fault: change(is('DELETE', /options\/\d+\/values$/, 204), () =>
      always({
        status: 202,
        body: { action: 'delete-all', resource: '/options/3/values', status: 'scheduled', count: 3 },
      })(),
    ),
  },
  {
    law: 'not-modified',
    says: 'a date that is not looked at',
    only: ['getCustomerGroup'],
    fault: instead(asks('GET', /customer_groups\/\d+$/), ({ headers }) => ({
      headers: { ...headers, 'if-modified-since': undefined },
    })),
  },
  {
    law: 'not-modified',
    says: 'any date will do',
    only: ['getCustomerGroup'],
    fault: instead(
      ({ headers }) => headers['if-modified-since'] !== undefined,
      ({ headers }) => ({ headers: { ...headers, 'if-modified-since': 'Fri, 31 Dec 2100 00:00:00 GMT' } }),
    ),
  },
  {
    law: 'listed',
    says: 'a list without what is new',
    only: ['getBrand'],
    fault: change(
      (one, reply) => is('GET', BRANDS, 200)(one, reply) && query(one).has('min_id'),
      (reply) => ({ ...reply, body: [{ ...listOf(reply)[0], id: 1 }] }),
    ),
  },
  {
    law: 'listed',
    says: 'a list with other names',
    only: ['getBrand'],
    fault: change(is('GET', BRANDS, 200), (reply) => ({
      ...reply,
      body: listOf(reply).map((one) => ({ ...one, name: `${one.name}!` })),
    })),
  },
  {
    law: 'pages',
    says: 'a page that is not looked at',
    only: ['listBrands'],
    fault: instead(asks('GET', BRANDS), (one) =>
      /^\d+$/.test(query(one).get('page') ?? '') ? withoutQuery('page')(one) : {},
    ),
  },
  {
    law: 'pages',
    says: 'pages that overlap',
    only: ['listBrands'],
    fault: instead(
      (one) => asks('GET', BRANDS)(one) && query(one).get('page') === '2',
      ({ target }) => ({ target: target.replace('page=2', 'page=1') }),
    ),
  },
  {
    law: 'pages',
    says: 'pages with a gap',
    only: ['listBrands'],
    fault: instead(
      (one) => asks('GET', BRANDS)(one) && query(one).get('page') === '2',
      ({ target }) => ({ target: target.replace('page=2', 'page=3') }),
    ),
  },
  {
    law: 'pages',
    says: 'a limit that is not kept',
    only: ['listBrands'],
    fault: instead(
      (one) => asks('GET', BRANDS)(one) && query(one).get('limit') === '1',
      withoutQuery('limit'),
    ),
  },
  {
    law: 'filters',
    says: 'a filter that is not looked at',
    only: ['listBrands'],
    fault: instead(asks('GET', BRANDS), withoutQuery('name')),
  },
  {
    law: 'filters',
    says: 'a filter that lets too little through',
    only: ['listBrands'],
    fault: change(
      (one, reply) => is('GET', BRANDS, 200)(one, reply) && query(one).has('min_id'),
      (reply) => ({ ...reply, body: listOf(reply).slice(0, 1) }),
    ),
  },
  {
    law: 'filters',
    says: 'a filter from the other side',
    only: ['listBrands'],
    fault: instead(
      (one) => asks('GET', BRANDS)(one) && query(one).has('max_id'),
      ({ target }) => ({ target: target.replace('max_id', 'min_id') }),
    ),
  },
  {
    law: 'fields',
    says: 'a choice of fields that is not looked at',
    only: ['listProducts'],
    fault: instead(asks('GET', /products$/), withoutQuery('include')),
  },
  {
    law: 'fields',
    says: 'a field that is not left out',
    only: ['listProducts'],
    fault: instead(asks('GET', /products$/), withoutQuery('exclude')),
  },
  {
    law: 'count',
    says: 'one too many',
    only: ['listBrands', 'countBrands'],
    fault: change(
      is('GET', /brands\/count$/, 200),
      withFields(({ count }) => ({ count: Number(count) + 1 })),
    ),
  },
  {
    law: 'count',
    says: 'a count of nothing',
    only: ['listBrands', 'countBrands'],
    fault: change(
      is('GET', /brands\/count$/, 200),
      withFields(() => ({ count: 0 })),
    ),
  },
];

let ghost: Values | undefined;
