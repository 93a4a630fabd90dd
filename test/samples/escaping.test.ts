import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import type { RecipeRequest } from '../../scripts/recipes/recipe.ts';
import { sampler } from '../../scripts/samples/sampler.ts';
import { interpreters, runSamples } from './interpreters.ts';

/** Text that means something else to one of the languages, if it is not written with care. */
const HOSTILE = [
  `it's "quoted" \\ and \\\\ and \\' and \\"`,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what a language may take for a variable
  '$HOME ${HOME} $(id) `id` {$x} {x} %s %d %% !! #{1 + 1} #$0 #@x',
  'one\ntwo\r\nthree\tfour \u0001 \u007f',
  'ü – 😀 \u2028',
  '@file',
  "*/ // -- ?> <?php </script> '''",
  '{category}',
  '',
];
const PRINTABLE = HOSTILE.filter((text) => /^[ -~]+$/.test(text)).join(' ');

const JSON_BODY = {
  ...Object.fromEntries(HOSTILE.map((text) => [text, text])),
  list: [null, true, false, 0, -1.5, [], {}, HOSTILE],
};

const CASES: readonly (RecipeRequest & { readonly name: string })[] = [
  {
    name: 'json-body',
    method: 'POST',
    path: '/products',
    headers: { 'content-type': 'application/json' },
    body: { json: JSON_BODY },
  },
  {
    name: 'text-body',
    method: 'PUT',
    path: '/products/1',
    headers: { 'Content-Type': 'text/plain' },
    body: { text: HOSTILE.join(' ') },
  },
  { name: 'at-sign', method: 'POST', path: '/products', body: { text: '@/etc/hostname' } },
  {
    name: 'odd-header',
    method: 'DELETE',
    path: '/products',
    headers: { 'X-Odd': PRINTABLE },
    account: 'read',
  },
  { name: 'head-request', method: 'HEAD', path: '/products', account: 'none' },
  { name: 'odd-query', method: 'GET', path: '/products?name=$HOME;(x)!*&min_id=%7Bx%7D%20%27' },
];

interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly account: string;
  readonly odd: string | undefined;
  readonly type: string;
  readonly body: unknown;
}

const document = await loadDocument('generated/openapi.json');
const received: Received[] = [];
const server = createServer(async (request, response) => {
  const { method, url, headers } = request;
  const body = Buffer.concat(await request.toArray()).toString();
  const account = Buffer.from(headers.authorization?.slice(6) ?? '', 'base64').toString();
  const type = headers['content-type'] ?? '';
  if (!url?.startsWith('/sample/'))
    received.push({
      method,
      url,
      account,
      odd: headers['x-odd']?.toString(),
      type,
      body: parsed(type, body),
    });
  response.writeHead(503, { 'Content-Type': 'application/json' }).end(method === 'HEAD' ? '' : '[]');
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => server.close(done)));

test.each(interpreters)('$name sends text as it is', async (interpreter) => {
  received.length = 0;
  const samplesOf = sampler(document, {
    base: `${origin}/api`,
    accounts: { write: `a:$b"'\\`, read: 'c:d' },
  });
  const given = CASES.flatMap(({ name, ...request }) => {
    const code = samplesOf({ request }).find((one) => one.language === interpreter.language)?.code;
    return code === undefined ? [] : [{ name, code }];
  });
  const outputs = await runSamples(interpreter, origin, given);
  expect(outputs.filter((text) => !/^(HTTP\/1\.1 )?503/.test(text))).toEqual([]);
  const want = CASES.filter(({ name }) => given.some((one) => one.name === name)).map(
    ({ method, path, headers = {}, account = 'write', body }): Received => {
      const type = headers['Content-Type'] ?? headers['content-type'] ?? '';
      return {
        method,
        url: `/api${path}`,
        account: { write: `a:$b"'\\`, read: 'c:d', none: '', wrong: '' }[account],
        odd: headers['X-Odd'],
        type,
        body: body === undefined ? '' : 'json' in body ? body.json : 'text' in body ? body.text : '',
      };
    },
  );
  expect(received).toEqual(want);
});

test.each([
  { name: 'an address that is tidied up', given: { method: 'GET', path: '/a/../b' } },
  { name: 'an address that is not encoded', given: { method: 'GET', path: '/products?name=ü' } },
  { name: 'a header beyond ASCII', given: { method: 'GET', path: '/products', headers: { 'X-A': 'ü' } } },
  { name: 'a body with HEAD', given: { method: 'HEAD', path: '/products', body: { text: 'x' } } },
])('there is no sample for $name', ({ given }) => {
  const samples = sampler(document, { base: `${origin}/api`, accounts: { write: 'a:b', read: 'c:d' } })({
    request: given,
  });
  expect(samples.filter(({ code }) => code !== undefined)).toEqual([]);
});

function parsed(type: string, body: string): unknown {
  return type === 'application/json' ? JSON.parse(body) : body;
}
