import { describe, expect, test } from 'vitest';
import { baseFiles } from './base-files.ts';
import { type Json, type JsonMap, mergePatch } from './merge-patch.ts';
import { runRulesetOnFiles } from './run-ruleset.ts';

const ERROR = 0;
const NOT_FOUND = 'components/responses/4xx-client-error/NotFound.yaml';

test('the base document in many files keeps every rule', async () => {
  expect(await runRulesetOnFiles(baseFiles())).toEqual([]);
});

describe('a finding stands in the file that is at fault', () => {
  const cases = [
    {
      name: 'the file of the operation, for a missing code',
      patched: 'paths/products.yaml',
      patch: { get: { responses: { '204': null } } },
      want: {
        code: 'operation-list-responses',
        message:
          'A list can be empty and can be asked for too much: add 204, by $ref to the shared response.',
        at: '/get/responses',
      },
    },
    {
      name: 'the file of the operation, for the response of another code',
      patched: 'paths/products_{product_id}.yaml',
      patch: {
        get: { responses: { '404': { $ref: '../components/responses/4xx-client-error/Conflict.yaml' } } },
      },
      want: {
        code: 'response-key-matches-status',
        message:
          "A response answers with the code that its x-status names: 404 refers to the response for 409; refer to another, or use the key '409'.",
        at: '/get/responses',
      },
    },
    {
      name: 'the file of the response, once for all its uses',
      patched: NOT_FOUND,
      patch: { 'x-retry': 'always' },
      want: {
        code: 'response-retry',
        message:
          'A client decides by x-retry what to do next: set it to never, after-delay or backoff-if-idempotent.',
        at: '/x-retry',
      },
    },
    {
      name: 'the file of the response, for its example',
      patched: NOT_FOUND,
      patch: {
        content: {
          'application/json': { examples: { 'not-found': { value: [{ status: 404, message: 0 }] } } },
        },
      },
      want: {
        code: 'example-valid',
        message: 'An example shows what can really be sent: /0/message must be string; correct it.',
        at: '/content/application~1json/examples/not-found/value/0/message',
      },
    },
    {
      name: 'the file of a parameter',
      patched: 'components/parameters/IfModifiedSince.yaml',
      patch: { example: 'now' },
      want: {
        code: 'example-valid',
        message:
          'An example shows what can really be sent: the value must match format "http-date"; correct it.',
        at: '/example',
      },
    },
    {
      name: 'the root, for what it says of undescribed requests',
      patched: 'openapi.yaml',
      patch: { 'x-undescribed-requests': { 'unsupported-method': { cause: 'bad-luck' } } },
      want: {
        code: 'undescribed-requests',
        message:
          "What no operation describes is answered by a shared response and its cause: set 'cause' to not-implemented in 'unsupported-method'.",
        at: '/x-undescribed-requests/unsupported-method',
      },
    },
  ];

  test.each(cases)('$name', async ({ patched, patch, want }) => {
    const files = baseFiles();
    const changed = { ...files, [patched]: mergePatch(files[patched] ?? null, patch) };
    expect(await runRulesetOnFiles(changed)).toEqual([{ ...want, severity: ERROR, file: patched }]);
  });
});

test('an operation in a file of its own is one of its path, and a response in it is reported once', async () => {
  const files = baseFiles();
  const [root, path] = ['openapi.yaml', 'paths/time.yaml'];
  const { get = null } = (files[path] ?? {}) as JsonMap;
  const inline = { responses: { '200': { $ref: null, description: 'The time.' }, '401': null } };
  const changed = {
    ...files,
    [root]: mergePatch(files[root] ?? null, { paths: { '/clock': { $ref: path } } }),
    [path]: { get: { $ref: 'time_get.yaml' } },
    'paths/time_get.yaml': mergePatch(get, inline),
  };
  expect((await runRulesetOnFiles(changed)).map(({ code, file, at }) => `${code} ${file}${at}`)).toEqual([
    'operation-common-responses paths/time_get.yaml/responses',
    'response-by-reference paths/time_get.yaml/responses',
  ]);
});

test('an example is checked through a chain of files', async () => {
  const files = baseFiles();
  const product = 'components/schemas/Product.yaml';
  const ok = 'components/responses/2xx-success/OK.yaml';
  const value = { maker: { name: 1, city: 2 } };
  const changed = {
    ...files,
    [product]: mergePatch(files[product] ?? null, { properties: { maker: { $ref: 'Maker.yaml' } } }),
    'components/schemas/Maker.yaml': {
      type: 'object',
      properties: { name: { type: 'string', maxLength: 50 }, city: { $ref: '../../names.yaml#/$defs/Name' } },
    },
    'names.yaml': { $defs: { Name: { $ref: 'name.yaml' } } },
    'name.yaml': { type: 'string', maxLength: 50 },
    [ok]: mergePatch(files[ok] ?? null, { content: { 'application/json': { examples: { ok: { value } } } } }),
  };
  expect(await runRulesetOnFiles(changed)).toEqual(
    ['name', 'city'].map((field) => ({
      code: 'example-valid',
      message: `An example shows what can really be sent: /maker/${field} must be string; correct it.`,
      at: `/content/application~1json/examples/ok/value/maker/${field}`,
      severity: ERROR,
      file: ok,
    })),
  );
});

describe('an API that takes our responses by $ref, without components of its own', () => {
  const common = [
    '3xx-redirection/MovedPermanently',
    '3xx-redirection/Found',
    '4xx-client-error/Unauthorized',
    '4xx-client-error/Forbidden',
    '4xx-client-error/NotAcceptable',
    '5xx-server-error/InternalServerError',
    '5xx-server-error/ServiceUnavailable',
    '5xx-server-error/BandwidthLimitExceeded',
  ];
  const codes = [301, 302, 401, 403, 406, 500, 503, 509];
  const responses = Object.fromEntries(
    common.map((file, index): [string, Json] => [
      String(codes[index]),
      { $ref: `../store/components/responses/${file}.yaml` },
    ]),
  );
  const ok = { $ref: '../store/components/responses/2xx-success/OK.yaml' };
  const store = Object.fromEntries(
    Object.entries(baseFiles()).map(([file, content]) => [`store/${file}`, content]),
  );
  const api = (get: Record<string, Json>): Record<string, Json> => ({
    ...store,
    'other/api.yaml': {
      openapi: '3.1.0',
      info: { title: 'Other', version: '1' },
      paths: { '/ping': { get: { responses: { ...responses, ...get } } } },
    },
  });

  test('keeps the rules', async () => {
    expect(await runRulesetOnFiles(api({ 200: ok }), 'other/api.yaml')).toEqual([]);
  });

  test('is told when it uses one under another code', async () => {
    expect(await runRulesetOnFiles(api({ 200: ok, 410: ok }), 'other/api.yaml')).toEqual([
      {
        code: 'response-key-matches-status',
        message:
          "A response answers with the code that its x-status names: 410 refers to the response for 200; refer to another, or use the key '200'.",
        at: '/paths/~1ping/get/responses',
        severity: ERROR,
        file: 'other/api.yaml',
      },
    ]);
  });

  test('is told when a response of ours is broken, in our file', async () => {
    const file = 'store/components/responses/2xx-success/OK.yaml';
    const files = api({ 200: ok });
    const broken = { ...files, [file]: mergePatch(files[file] ?? null, { 'x-summary': 'Fine' }) };
    expect(await runRulesetOnFiles(broken, 'other/api.yaml')).toEqual([
      {
        code: 'response-name',
        message:
          "A shared response is found by its title: rename 'OK' to 'Fine', or to the resource and 'Fine'.",
        at: '',
        severity: ERROR,
        file,
      },
    ]);
  });
});
