import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createMock, type MockOptions } from '../../scripts/mock/create-mock.ts';
import { withSource } from '../build/small-source.ts';

const HEAD = 'overlay: 1.0.0\ninfo: {title: Mine, version: "1"}\nactions:\n';
const headers = { authorization: `Basic ${btoa('demo:demo-token')}` };

/** What a mock with an overlay answers to a request that comes too often. */
async function served(actions: string, options: MockOptions = {}) {
  return withSource({ 'my.overlay.yaml': HEAD + actions }, async (folder) => {
    const overlay = join(folder, 'my.overlay.yaml');
    const mock = await createMock({ ...options, overlay, state: { requestsPerHour: 0 } });
    const { statusCode, body } = await mock.inject({ url: '/api/v2/products', headers });
    await mock.close();
    return { status: statusCode, message: (JSON.parse(body) as { message: string }[])[0]?.message };
  });
}

/** Gives the cause of a shared response another sentence. */
const sentence = (response: string) =>
  `  - target: $.components.responses.${response}.content['application/json'].examples['hourly-limit-reached'].value[0]\n` +
  '    update: {message: Slow down.}\n';

describe('an overlay of the user', () => {
  test('changes the contract', async () => {
    const want = { status: 509, message: 'Slow down.' };
    expect(await served(sentence('BandwidthLimitExceeded'))).toEqual(want);
  });

  test('changes an edition of it', async () => {
    const want = { status: 429, message: 'Slow down.' };
    expect(await served(sentence('TooManyRequests'), { edition: '2026' })).toEqual(want);
  });

  test('changes a document of the user, as it stands', async () => {
    const document = 'generated/editions/2026/openapi.json';
    expect(await served(sentence('TooManyRequests'), { document })).toEqual({
      status: 429,
      message: 'Slow down.',
    });
  });

  test('may move a cause to another code, and add to what follows from the shape', async () => {
    const actions =
      '  - target: $.components.responses.BandwidthLimitExceeded\n    update: {x-status: 599}\n' +
      "  - target: $.paths[*][*].responses['509']\n    remove: true\n" +
      "  - target: $.paths[*][*].responses\n    update: {'599': {$ref: '#/components/responses/BandwidthLimitExceeded'}}\n";
    expect((await served(actions)).status).toBe(599);
  });

  test.each([
    {
      name: 'what others refer to',
      given: '  - target: $.components.schemas.Category\n    remove: true\n',
      want: 'my.overlay.yaml With this overlay the mock cannot work. The $ref #/components/schemas/Category leads nowhere.',
    },
    {
      name: 'all successes of an operation',
      given: "  - target: $.paths['/time'].get.responses['200']\n    remove: true\n",
      want: 'my.overlay.yaml With this overlay the mock cannot work. The operation getTime has no success',
    },
    {
      name: 'a cause that operations name',
      given:
        "  - target: $.components.responses.Conflict.content['application/json'].examples['duplicate-sku']\n    remove: true\n",
      want: "my.overlay.yaml With this overlay the mock cannot work. No shared response has the cause 'duplicate-sku', which the document names.",
    },
  ])('cannot take away $name', async ({ given, want }) => {
    await expect(served(given)).rejects.toThrow(want);
  });
});

describe('an edition', () => {
  test('that is not there is refused with those that are', async () => {
    await expect(createMock({ edition: '../2026' })).rejects.toThrow(
      "There is no edition '../2026'. There is: 2026.",
    );
  });

  test('is of the contract, not of a document of the user', async () => {
    await expect(createMock({ edition: '2026', document: 'mine.json' })).rejects.toThrow(
      "The options 'document' and 'edition' exclude each other: editions are of the contract itself.",
    );
  });
});
