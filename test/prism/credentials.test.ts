import { expect, test } from 'vitest';
import { listCredentials } from '../../scripts/prism/credentials.ts';
import { SMALL_DOCUMENT } from '../contract/small-document.ts';

test('each alternative of the document gets credentials; schemes of one alternative go together', () => {
  expect(listCredentials(SMALL_DOCUMENT)).toEqual([
    {
      text: 'demo:demo-token (Basic)',
      curl: ['-u', 'demo:demo-token'],
      fields: { Authorization: 'Basic ZGVtbzpkZW1vLXRva2Vu' },
    },
    {
      text: 'X-Client: demo with X-Token: demo-token',
      curl: ['-H', 'X-Client: demo', '-H', 'X-Token: demo-token'],
      fields: { 'X-Client': 'demo', 'X-Token': 'demo-token' },
    },
  ]);
});

test('a scheme that is not there, and one that no demo credentials fit', () => {
  const planted = (scheme: string) => ({ ...SMALL_DOCUMENT, security: [{ [scheme]: [] }] });
  expect(() => listCredentials(planted('Missing'))).toThrow(
    new Error('The document has no security scheme Missing.'),
  );
  const digest = {
    ...planted('Digest'),
    components: { securitySchemes: { Digest: { type: 'http', scheme: 'digest' } } },
  } as const;
  expect(() => listCredentials(digest)).toThrow(
    new Error('There are no demo credentials for the security scheme Digest.'),
  );
});
