import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenApiDocument } from '../../scripts/contract/openapi-document.ts';
import { createPrism, type Prism } from '../../scripts/prism/create-prism.ts';

const document: OpenApiDocument = {
  openapi: '3.1.1',
  info: { title: '', version: '' },
  paths: {
    '/shoes/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      get: {
        operationId: 'getShoe',
        responses: { '200': { description: '', content: { 'application/json': { example: ['shoe'] } } } },
      },
    },
  },
};

let prism: Prism;
beforeAll(async () => {
  prism = await createPrism({ document, port: 0, host: '127.0.0.1' });
});
afterAll(() => prism.close());

test('a path with a broken percent escape is answered, and so is the next request', async () => {
  const path = '/shoes/%E0%A4%A';
  expect(await getRaw(path)).toEqual({
    status: 400,
    body: {
      type: 'https://stoplight.io/prism/errors#MALFORMED_PATH',
      title: 'The path of the request cannot be decoded',
      status: 400,
      detail: `${path} holds a broken percent escape.`,
    },
  });
  expect(await getRaw('/shoes/7')).toEqual({ status: 200, body: ['shoe'] });
});

test('the document that it was given stays as it was', () => {
  expect(Object.keys(document.paths['/shoes/{id}'] ?? {})).toEqual(['parameters', 'get']);
});

test('a closed mock takes no more requests, and its port is free again', async () => {
  const first = await createPrism({ document, port: 0, host: '127.0.0.1' });
  const port = Number(new URL(first.url).port);
  await first.close();
  await expect(fetch(first.url)).rejects.toThrow('fetch failed');
  const second = await createPrism({ document, port, host: '127.0.0.1' });
  await second.close();
});

test('an IPv6 address stands in brackets', async () => {
  const six = await createPrism({ document, port: 0, host: '::1' });
  await six.close();
  expect(six.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
});

test('a port in use', async () => {
  const port = Number(new URL(prism.url).port);
  await expect(createPrism({ document, port, host: '127.0.0.1' })).rejects.toThrow(
    new Error(`Port ${port} of 127.0.0.1 is in use. Choose another one with --port (after npm: -- --port).`),
  );
});

test('an address of another machine', async () => {
  await expect(createPrism({ document, port: 0, host: '192.0.2.1' })).rejects.toThrow(
    new Error('192.0.2.1 is no address of this machine. Choose another one with --host.'),
  );
});

test.each(['paths/shoes.yaml', 'https://example.com/shoes.yaml'])(
  'a document that refers to %s is not bundled, and nothing is fetched',
  async ($ref) => {
    const split = { ...document, paths: { '/shoes': { $ref } } };
    await expect(createPrism({ document: split, port: 0, host: '127.0.0.1' })).rejects.toThrow(
      new Error(
        `The document refers to ${$ref}, so it is not bundled. Run \`npm run bundle\` and use generated/openapi.yaml.`,
      ),
    );
  },
);

/** `fetch` would repair the path. */
function getRaw(path: string): Promise<{ status: number | undefined; body: unknown }> {
  const { hostname, port } = new URL(prism.url);
  return new Promise((done, fail) => {
    request({ hostname, port, path }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => done({ status: response.statusCode, body: JSON.parse(text) }));
    })
      .on('error', fail)
      .end();
  });
}
