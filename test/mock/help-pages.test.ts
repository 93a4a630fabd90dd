import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { talk } from '../../scripts/fuzz/talk.ts';
import { createMock } from '../../scripts/mock/create-mock.ts';
import { basic, statePath } from './client.ts';

const authorization = basic('demo:demo-token');

test('an error leads to its page, and the log prints the whole address of it', async () => {
  const log: string[] = [];
  const mock = await createMock({ help: '/_docs/', log: (text) => log.push(text) });
  const links: unknown[] = [];
  const send = async (
    url: string,
    headers: Record<string, string> = {},
    method: 'GET' | 'DELETE' = 'GET',
  ) => {
    const answer = await mock.inject({ url, method, headers: { authorization, ...headers } });
    expect(answer.headers['access-control-expose-headers']).toContain(', Link, ');
    links.push(answer.headers.link);
  };
  const url = await mock.listen();
  await send('/api/v2/products/32');
  await send('/api/v2/products/999');
  await send('/api/v2/time', { authorization: basic('demo:wrong') });
  await send('/api/v2/categories/14', {}, 'DELETE');
  await send('/api/v2/categories', { prefer: 'example=duplicate-name' });
  await send('/api/v1/orders');
  const unparsed = await talk(url, { pieces: ['gar bage\r\n\r\n'], halfClose: false });
  const stranger = await mock.inject({ url: statePath, remoteAddress: '192.0.2.9' });
  await mock.close();
  expect(links).toEqual([
    undefined,
    '</_docs/404/#no-such-resource>; rel="help"',
    '</_docs/401/#incorrect-credentials>; rel="help"',
    '</_docs/409/#category-holds-products>; rel="help"',
    '</_docs/409/#duplicate-name>; rel="help"',
    undefined,
  ]);
  expect(unparsed.answers[0]?.headers.get('link')).toBe('</_docs/501/#unsupported-method>; rel="help"');
  expect(stranger.headers.link).toBe('</_docs/403/#missing-permission>; rel="help"');
  const lines = stripVTControlCharacters(log.join(''))
    .replaceAll(/[\d.]+ ms/g, '… ms')
    .split('\n');
  expect(lines.slice(0, 3)).toEqual([
    'GET     /api/v2/products/32 200 read … ms',
    `GET     /api/v2/products/999 404 no-such-resource … ms ${url}/_docs/404/#no-such-resource`,
    `GET     /api/v2/time 401 incorrect-credentials … ms ${url}/_docs/401/#incorrect-credentials`,
  ]);
});

test('pages may be elsewhere, and are linked to only where there are some', async () => {
  const links = [];
  for (const options of [{ help: 'https://docs.example.com/store/' }, {}]) {
    const mock = await createMock(options);
    const { headers } = await mock.inject({ url: '/api/v2/time' });
    links.push([headers.link, /\bLink\b/.test(String(headers['access-control-expose-headers']))]);
    await mock.close();
  }
  expect(links).toEqual([
    ['<https://docs.example.com/store/401/#missing-credentials>; rel="help"', true],
    [undefined, false],
  ]);
});
