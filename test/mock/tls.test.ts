import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as plainRequest } from 'node:http';
import { request } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import forge from 'node-forge';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createMock, type Mock, type MockOptions } from '../../scripts/mock/create-mock.ts';
import { makeCertificate, type OwnCertificate } from '../../scripts/mock/own-certificate.ts';
import { prepareTls } from '../../scripts/mock/tls.ts';
import { credentials, statePath } from './client.ts';

let folder: string;
let own: OwnCertificate;
let certificate: { readonly cert: string; readonly key: string };
const mocks: Mock[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-api-tls-'));
  own = await makeCertificate('shop.example');
  certificate = { cert: own.cert, key: own.key };
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(async () => {
  await Promise.all(mocks.splice(0).map((mock) => mock.close()));
});

async function start(options: MockOptions): Promise<Mock> {
  const mock = await createMock(options);
  mocks.push(mock);
  await mock.listen();
  return mock;
}

interface Sent {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly ca?: string;
}

interface Seen {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: string;
}

function send({ url, ca, ...rest }: Sent): Promise<Seen> {
  const ask = url.startsWith('https:') ? request : plainRequest;
  return new Promise((done, fail) => {
    ask(url, { ...rest, ...(ca === undefined ? {} : { ca }) }, async (response) => {
      let body = '';
      for await (const chunk of response.setEncoding('utf8')) body += chunk;
      done({ status: response.statusCode ?? 0, location: response.headers.location, body });
    })
      .on('error', fail)
      .end();
  });
}

describe('with a certificate made for it', () => {
  const logged: string[] = [];
  let mock: Mock;
  let ca: string;
  beforeAll(async () => {
    mock = await createMock({ https: true, log: (text) => logged.push(text) });
    await mock.listen();
    ca = mock.authority ?? '';
  });
  afterAll(() => mock.close());

  test.each(['127.0.0.1', 'localhost'])('clients that trust it reach it as %s', async (host) => {
    const origin = `https://${host}:${new URL(mock.url).port}`;
    const answer = await send({ url: `${origin}/api/v2/products/32`, headers: credentials.writer, ca });
    expect(answer.status).toBe(200);
    // Links lead back with TLS.
    const { brand } = JSON.parse(answer.body) as { brand: { url: string } };
    expect(brand.url).toBe(`${origin}/api/v2/brands/17.json`);
  });

  test('clients that do not trust it do not', async () => {
    await expect(send({ url: mock.url })).rejects.toThrow(/unable to verify|self[- ]signed/);
  });

  test.each([
    { scheme: 'https', want: 200 },
    { scheme: 'http', want: 403 },
  ])('a page of $scheme and its own host asks for the state: $want', async ({ scheme, want }) => {
    const headers = { origin: mock.url.replace('https', scheme) };
    expect((await send({ url: mock.url + statePath, headers, ca })).status).toBe(want);
  });

  test('its key can sign for nothing else', () => {
    const authority = new X509Certificate(ca);
    expect([authority.ca, authority.publicKey.asymmetricKeyType]).toEqual([true, 'rsa']);
    expect(mock).not.toHaveProperty('key');
  });

  test.each([
    { method: 'GET', target: '/api/v2/products?page=2', host: 'localhost' },
    { method: 'DELETE', target: '/stores/abc123/v2/orders/118', host: '127.0.0.1' },
    { method: 'PUT', target: statePath, host: '[::1]' },
    { method: 'GET', target: '/_docs/', host: 'shop.example' },
    { method: 'POST', target: '/nowhere', host: 'LOCALHOST' },
  ])('plain http is led to it: $method $host$target', async ({ method, target, host }) => {
    const [plain, secure] = [new URL(mock.httpUrl), new URL(mock.url)];
    const answer = await send({
      url: plain.origin + target,
      method,
      headers: { host: `${host}:${plain.port}` },
    });
    expect(answer).toEqual({
      status: 301,
      location: `https://${host}:${secure.port}${target}`,
      body: '',
    });
  });

  test('plain http without a host that a URI can have is led to its address', async () => {
    const answer = await send({ url: `${mock.httpUrl}/api/v2/time`, headers: { host: 'a b' } });
    expect([answer.status, answer.location]).toEqual([301, `${mock.url}/api/v2/time`]);
  });

  test('what is decided before is decided without TLS too', async () => {
    const answer = await send({ url: `${mock.httpUrl}/api/v2/time`, method: 'PATCH' });
    expect([answer.status, answer.location]).toEqual([501, undefined]);
  });

  test('what speaks no TLS to it is no request, and ends', async () => {
    const socket = connect(Number(new URL(mock.url).port), '127.0.0.1').setEncoding('utf8');
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.on('error', () => {});
    socket.write('GET /api/v2/time HTTP/1.1\r\nHost: a\r\n\r\n');
    await once(socket, 'close');
    expect(received).not.toContain('HTTP/');
    expect((await send({ url: `${mock.url}/api/v2/time`, ca })).status).toBe(401);
    await mock.close();
    const [, ...lines] = logged.join('').split('\n').reverse();
    expect(lines.filter((line) => line.startsWith('?'))).toEqual([]);
  });
});

test('a certificate that is for all addresses has those of this machine', async () => {
  const { cert } = await makeCertificate('0.0.0.0');
  expect(new X509Certificate(cert).subjectAltName).toContain('IP Address:127.0.0.1');
  const named = new X509Certificate(own.cert).subjectAltName;
  expect(named).toBe('DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1, DNS:shop.example');
});

test('where an answer is due on all connections that there may be, the new one ends', async () => {
  let answer = () => {};
  const held = new Promise<void>((done) => {
    answer = done;
  });
  let begun = () => {};
  const asked = new Promise<void>((done) => {
    begun = done;
  });
  const mock = await start({
    https: certificate,
    connections: { connections: 1 },
    async extend(app) {
      app.get('/held', async () => {
        begun();
        await held;
        return 'held';
      });
    },
  });
  const ca = own.authority;
  const first = send({ url: `${mock.url}/held`, ca });
  await asked;
  await expect(send({ url: `${mock.url}/held`, ca })).rejects.toThrow(/ECONNRESET|socket hang up/);
  answer();
  expect(await first).toMatchObject({ status: 200, body: 'held' });
});

function selfSigned(pem: string): string {
  const { rsa, privateKeyFromPem, createCertificate, certificateToPem } = forge.pki;
  const key = privateKeyFromPem(pem);
  const made = createCertificate();
  made.publicKey = rsa.setPublicKey(key.n, key.e);
  made.validity.notAfter = new Date(Date.now() + 60_000);
  made.setSubject([{ name: 'commonName', value: 'localhost' }]);
  made.setIssuer(made.subject.attributes);
  made.setExtensions([{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }]);
  made.sign(key, forge.md.sha256.create());
  return certificateToPem(made);
}

describe('with a certificate of the user', () => {
  test('as text', async () => {
    const mock = await start({ https: certificate });
    expect(mock.authority).toBeUndefined();
    const answer = await send({ url: `${mock.url}/api/v2/time`, ca: own.authority });
    expect(answer.status).toBe(401);
  });

  test('as files, one that is an authority of its own', async () => {
    const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
    await writeFile(key, own.key);
    await writeFile(cert, selfSigned(own.key));
    const mock = await start({ https: { cert, key } });
    expect((await send({ url: `${mock.url}/api/v2/time`, ca: mock.authority ?? '' })).status).toBe(401);
  });

  const other = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' },
  });
  const noPem = '-----BEGIN CERTIFICATE-----\nnone\n-----END CERTIFICATE-----\n';
  test.each([
    {
      name: 'a file that is not there',
      given: () => ({ ...certificate, cert: 'nowhere.pem' }),
      want: "There is no certificate 'nowhere.pem': it has to be PEM text, or the path of a file with it.",
    },
    {
      name: 'a folder',
      given: () => ({ ...certificate, key: folder }),
      want: `The key '${tmpdir()}`,
    },
    {
      name: 'a certificate that is none',
      given: () => ({ ...certificate, cert: noPem }),
      want: 'The certificate is none in PEM form, which begins with -----BEGIN CERTIFICATE-----.',
    },
    {
      name: 'a key that is none',
      given: () => ({ ...certificate, key: noPem }),
      want: 'The key is none in PEM form, which begins with -----BEGIN PRIVATE KEY-----.',
    },
    {
      name: 'a key that has a passphrase',
      given: () => ({ ...certificate, key: other.privateKey }),
      want: 'The key has a passphrase; `openssl pkey -in KEY -out PLAIN` takes it away.',
    },
    {
      name: 'the key of another one',
      given: () => ({ cert: own.authority, key: own.key }),
      want: 'The key does not belong to the certificate.',
    },
  ])('$name', async ({ given, want }) => {
    await expect(prepareTls(given(), 'localhost')).rejects.toThrow(want);
  });
});

test('a port for plain http that is taken', async () => {
  const taken = await start({});
  const mock = await createMock({ https: certificate, httpPort: Number(new URL(taken.url).port) });
  mocks.push(mock);
  await expect(mock.listen()).rejects.toThrow(/ is in use\. Choose another one with --http-port/);
  await expect(send({ url: mock.url })).rejects.toThrow('ECONNREFUSED');
});

test('the port for plain http is the next one, where that is free', async () => {
  const [first, second] = [await start({}), await start({})];
  await second.close();
  const port = Number(new URL(second.url).port);
  const mock = await start({ https: certificate, port });
  const chosen = Number(new URL(mock.httpUrl).port);
  expect(chosen).not.toBe(Number(new URL(first.url).port));
  expect(await send({ url: mock.httpUrl })).toMatchObject({ status: 301, location: `${mock.url}/` });
});
