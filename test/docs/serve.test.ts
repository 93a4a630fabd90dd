import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finishReference } from '../../scripts/docs/reference.ts';
import { serveSite } from '../../scripts/docs/serve.ts';
import { createMock, type Mock } from '../../scripts/mock/create-mock.ts';

const REFERENCE = `<html><head><meta http-equiv="Content-Security-Policy" content="default-src *">
</head><body><p>http://127.0.0.1:4010/api/v2</p><script>let a = 1</script><img src="https://cdn.redoc.ly/redoc/logo.svg"></body></html>`;

/** What a site comes down to. */
const FILES: Readonly<Record<string, string>> = {
  'index.html': '<h1>Front</h1>',
  '404.html': '<h1>Nowhere</h1>',
  '409/index.html': '<h1>409</h1>',
  '409.md': '# 409',
  'assets/app.Dfb4B4Va.js': `let a = '${'x'.repeat(2000)}';`,
  'data/409.json': '{}',
  'reference.html': finishReference(REFERENCE, '/_docs/', 'http://127.0.0.1:4010/api/v2'),
};

let folder: string;
let mock: Mock;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  mock = await createMock({ extend: async (app) => serveSite(app, folder) });
});

afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

const HTML = { accept: 'text/html,*/*;q=0.8' };
const plain = { 'content-type': 'text/plain; charset=utf-8' };

test('the reference gets links, a policy that names its scripts, and no image from elsewhere', () => {
  const html = FILES['reference.html'] ?? '';
  expect(html).toContain('a[href="https://redocly.com/redoc/"] { display: none }');
  expect(html).toContain('<a href="/_docs/">Codes</a>');
  expect(html).not.toContain('cdn.redoc.ly');
  // Of `let a = 1`, by `openssl dgst -sha256 -binary | base64`.
  expect(html).toContain("script-src 'sha256-LAfYd7pbFUgwfQu8b4q135PeTG2z+/coPEUYCd74eCQ=';");
});

test('the reference names the mock by the origin that it is asked at', async () => {
  const addressAt = async (host: string) => {
    const { body } = await mock.inject({ url: '/_docs/reference.html', headers: { host } });
    return /<p>(.*?)<\/p>/.exec(body)?.[1];
  };
  expect(await addressAt('localhost:5000')).toBe('http://localhost:5000/api/v2');
  expect(await addressAt('[::1]:5000')).toBe('http://[::1]:5000/api/v2');
  expect(await addressAt("x'</script>")).toBe('http://127.0.0.1:4010/api/v2');
});

test.each([
  {
    name: 'the front page',
    url: '/_docs/',
    want: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
  },
  {
    name: 'a page',
    url: '/_docs/409/?mock=x',
    want: { 'content-security-policy': "frame-ancestors 'none'" },
  },
  { name: 'its Markdown', url: '/_docs/409.md', want: { 'content-type': 'text/markdown; charset=utf-8' } },
  { name: 'data', url: '/_docs/data/409.json', want: { 'content-type': 'application/json' } },
  {
    name: 'a script, whose name changes with it',
    url: '/_docs/assets/app.Dfb4B4Va.js',
    want: { 'cache-control': 'public, max-age=31536000, immutable' },
  },
  { name: 'a page without its slash', url: '/_docs/409', status: 308, want: { location: '/_docs/409/' } },
  { name: 'the folder without its slash', url: '/_docs', status: 308, want: { location: '/_docs/' } },
  { name: 'a HEAD of a page', method: 'HEAD', url: '/_docs/409/' },
  {
    name: 'a page that is not there',
    url: '/_docs/410/',
    headers: HTML,
    status: 404,
    want: { 'content-type': 'text/html; charset=utf-8' },
  },
  { name: 'a file that is not there', url: '/_docs/nothing.js', status: 404, want: plain },
  { name: 'what lies above', url: '/_docs/..%2fpackage.json', status: 404, want: plain },
  { name: 'a hidden file', url: '/_docs/.git/config', status: 404, want: plain },
  { name: 'a method', method: 'POST', url: '/_docs/', status: 405, want: { allow: 'GET, HEAD', ...plain } },
  { name: 'a browser at the root', url: '/', headers: HTML, status: 302, want: { location: '/_docs/' } },
])('the site answers $name', async ({ method = 'GET', url, headers = {}, status = 200, want = {} }) => {
  const answer = await mock.inject({ method: method as 'GET', url, headers });
  expect([answer.statusCode, answer.headers]).toMatchObject([status, want]);
  expect(answer.headers['x-bc-store-version']).toBeUndefined();
});

test('what a browser has already is not sent again, and what it can unpack is packed', async () => {
  const url = '/_docs/assets/app.Dfb4B4Va.js';
  const first = await mock.inject({ url, headers: { 'accept-encoding': 'gzip' } });
  expect(gunzipSync(first.rawPayload).toString()).toBe(FILES['assets/app.Dfb4B4Va.js']);
  const again = await mock.inject({ url, headers: { 'if-none-match': String(first.headers.etag) } });
  expect([again.statusCode, again.body]).toEqual([304, '']);
});

test('packed, as the package has it, the site is served as well', async () => {
  const packed = join(folder, 'packed');
  await mkdir(packed);
  for (const file of ['index.html', '404.html'])
    await writeFile(join(packed, `${file}.gz`), gzipSync(FILES[file] ?? ''));
  const installed = await createMock({ extend: async (app) => serveSite(app, packed) });
  try {
    const answers = ['/_docs/', '/_docs/410/'].map((url) => installed.inject({ url, headers: HTML }));
    expect((await Promise.all(answers)).map(({ statusCode, body }) => [statusCode, body])).toEqual([
      [200, FILES['index.html']],
      [404, FILES['404.html']],
    ]);
  } finally {
    await installed.close();
  }
});

test('until the site is there its address says so, and the mock answers', async () => {
  const early = await createMock({ extend: async (app) => serveSite(app, join(folder, 'later')) });
  try {
    const { statusCode, headers, body } = await early.inject({ url: '/_docs/409/' });
    expect([statusCode, headers['retry-after'], headers.refresh]).toEqual([503, '10', '2']);
    expect(body).toContain('being built');
    expect((await early.inject({ url: '/api/v2/time' })).statusCode).toBe(401);
  } finally {
    await early.close();
  }
});

test.each([
  { name: 'a client at the root', url: '/', status: 404 },
  { name: 'a path that begins alike', url: '/_docsx', status: 404 },
  { name: 'a path of the API', url: '/api/v2/time', status: 401 },
  { name: 'a method at the root', method: 'POST', url: '/', headers: { accept: 'text/html' }, status: 404 },
])('the API answers $name with $status', async ({ method = 'GET', url, headers = {}, status }) => {
  const answer = await mock.inject({ method: method as 'GET', url, headers });
  expect([answer.statusCode, answer.json()]).toMatchObject([status, [{ status }]]);
});
