import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { buildSite } from '../../scripts/docs/build-site.ts';
import { serveSite } from '../../scripts/docs/serve.ts';
import { SITE_FILES } from '../../scripts/docs/site-files.ts';
import { createMock } from '../../scripts/mock/create-mock.ts';

/** The budget of the front page with all that it loads, in bytes. */
const BUDGET = 100_000;

const REFERENCE = `<html><head><meta http-equiv="Content-Security-Policy" content="default-src *">
</head><body><p>http://127.0.0.1:4010/api/v2</p><script>let a = 1</script><img src="https://cdn.redoc.ly/redoc/logo.svg"></body></html>`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  await writeFile(join(folder, 'reference.html'), REFERENCE);
  await buildSite(await loadDocument('generated/openapi.json'), folder, 'Written by a test.');
});

afterAll(() => rm(folder, { recursive: true }));

test('it consists of the files that it should, and of the same bytes when it is built again', async () => {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.includes('.'));
  expect(files.toSorted()).toEqual([...SITE_FILES].toSorted());
  const read = () => Promise.all(SITE_FILES.map((file) => readFile(join(folder, file), 'utf8')));
  const before = await read();
  await writeFile(join(folder, 'reference.html'), REFERENCE);
  await buildSite(await loadDocument('generated/openapi.json'), folder, 'Written by a test.');
  expect((await read()).map((text, place) => text === before[place])).toEqual(SITE_FILES.map(() => true));
});

test('the front page keeps its weight, and loads nothing but its own files', async () => {
  const files = ['index.html', 'assets/handbook.css', 'assets/handbook.js'];
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  expect(texts.reduce((sum, text) => sum + gzipSync(text).length, 0)).toBeLessThan(BUDGET);
  const [html = '', css = ''] = texts;
  const loaded = [...html.matchAll(/<(?:script|link|img|source|iframe)\b[^>]*\b(?:src|href)="([^"]*)"/g)];
  expect(loaded.map(([, address]) => address)).toEqual([
    'data:,',
    'assets/handbook.css',
    'assets/handbook.js',
  ]);
  expect(css.match(/url\(|@import/g)).toBeNull();
  expect(html.match(/\sstyle=|<style|\son\w+="/g)).toBeNull();
});

test('the reference gets a link, a policy that names its scripts, and no image from elsewhere', async () => {
  const html = await readFile(join(folder, 'reference.html'), 'utf8');
  expect(html).toContain('a[href="https://redocly.com/redoc/"] { display: none }');
  expect(html).toContain('<a href="index.html">Responses handbook</a>');
  expect(html).not.toContain('cdn.redoc.ly');
  // Of `let a = 1`, by `openssl dgst -sha256 -binary | base64`.
  expect(html).toContain("script-src 'sha256-LAfYd7pbFUgwfQu8b4q135PeTG2z+/coPEUYCd74eCQ=';");
});

test('the reference names the mock by the origin that it is asked at', async () => {
  const app = Fastify();
  await serveSite(app, folder);
  const addressAt = async (host: string) => {
    const { body } = await app.inject({ url: '/_docs/reference.html', headers: { host } });
    return /<p>(.*?)<\/p>/.exec(body)?.[1];
  };
  try {
    expect(await addressAt('localhost:5000')).toBe('http://localhost:5000/api/v2');
    expect(await addressAt('[::1]:5000')).toBe('http://[::1]:5000/api/v2');
    expect(await addressAt('localhost:5000')).toBe('http://localhost:5000/api/v2');
    expect(await addressAt("x'</script>")).toBe('http://127.0.0.1:4010/api/v2');
  } finally {
    await app.close();
  }
});

test('it is served with a strict policy, and nothing beside it', async () => {
  const app = Fastify();
  await serveSite(app, folder);
  const origin = await app.listen({ port: 0 });
  const ask = (path: string) =>
    new Promise<{ path: string; status: number | undefined; policy: unknown; type: unknown }>((done) => {
      request(origin, { path }, (response) => {
        const { 'content-security-policy': policy, 'content-type': type } = response.headers;
        response.resume().on('end', () => done({ path, status: response.statusCode, policy, type }));
      }).end();
    });
  try {
    const handbook =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:;" +
      " connect-src 'self' http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    const asset = "default-src 'none'; frame-ancestors 'none'";
    const plain = 'text/plain; charset=utf-8';
    const none = (path: string) => ({ path, status: 404, policy: asset, type: plain });
    const reference =
      "default-src 'none'; script-src 'sha256-LAfYd7pbFUgwfQu8b4q135PeTG2z+/coPEUYCd74eCQ='; style-src 'unsafe-inline'; img-src data:; font-src data:;" +
      " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    const html = 'text/html; charset=utf-8';
    const want = [
      { path: '/_docs', status: 308, policy: undefined, type: undefined },
      { path: '/_docs/', status: 200, policy: handbook, type: html },
      { path: '/_docs/index.html', status: 200, policy: handbook, type: html },
      { path: '/_docs/reference.html', status: 200, policy: reference, type: html },
      { path: '/_docs/assets/handbook.css', status: 200, policy: asset, type: 'text/css; charset=utf-8' },
      {
        path: '/_docs/assets/handbook.js',
        status: 200,
        policy: asset,
        type: 'application/javascript; charset=utf-8',
      },
      none('/_docs/assets/'),
      none('/_docs/../package.json'),
      none('/_docs/%2e%2e/package.json'),
      none('/_docs/.git/config'),
    ];
    expect(await Promise.all(want.map(({ path }) => ask(path)))).toEqual(want);
  } finally {
    await app.close();
  }
});

test.each([
  { name: 'a file that is not there', url: '/_docs/nothing', status: 404 },
  { name: 'a HEAD of it', method: 'HEAD', url: '/_docs/nothing', status: 404 },
  {
    name: 'a range past the end',
    url: '/_docs/',
    headers: { range: 'bytes=99999999-' },
    status: 416,
    want: { 'content-range': expect.stringMatching(/^bytes \*\/\d+$/) },
  },
  {
    name: 'a precondition that does not hold',
    url: '/_docs/',
    headers: { 'if-match': '"x"' },
    status: 412,
  },
  { name: 'a method', method: 'POST', url: '/_docs/', status: 405, want: { allow: 'GET, HEAD' } },
  { name: 'a HEAD of the folder', method: 'HEAD', url: '/_docs', status: 308, want: { location: '/_docs/' } },
  {
    name: 'a browser at the root',
    url: '/',
    headers: { accept: 'text/html,*/*;q=0.8' },
    status: 302,
    want: { location: '/_docs/' },
  },
])(
  'the site answers $name with $status',
  async ({ method = 'GET', url, headers = {}, status, want = {} }) => {
    const mock = await createMock({ extend: (app) => serveSite(app, folder) });
    const answer = await mock.inject({ method: method as 'GET', url, headers });
    await mock.close();
    expect([answer.statusCode, answer.headers]).toMatchObject([status, want]);
    if (status >= 400) expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(answer.headers['x-bc-store-version']).toBeUndefined();
  },
);

test.each([
  { name: 'a client at the root', url: '/', status: 404 },
  { name: 'a path that begins alike', url: '/_docsx', status: 404 },
  { name: 'a path of the API', url: '/api/v2/time', status: 401 },
  { name: 'a method at the root', method: 'POST', url: '/', headers: { accept: 'text/html' }, status: 404 },
])('the API answers $name with $status', async ({ method = 'GET', url, headers = {}, status }) => {
  const mock = await createMock({ extend: (app) => serveSite(app, folder) });
  const answer = await mock.inject({ method: method as 'GET', url, headers });
  await mock.close();
  expect([answer.statusCode, answer.json()]).toMatchObject([status, [{ status }]]);
});
