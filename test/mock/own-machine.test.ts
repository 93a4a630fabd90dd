import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { urlsFromElsewhere } from '../../scripts/mock/addresses.ts';
import { createMock } from '../../scripts/mock/create-mock.ts';
import { isCalledAddress, isOwnMachine } from '../../scripts/mock/own-machine.ts';
import { statePath } from './client.ts';

const socket = (remoteAddress?: string, localAddress?: string) => ({ remoteAddress, localAddress }) as Socket;

test.each([
  { remote: '127.0.0.1', local: '127.0.0.1', want: true },
  { remote: '127.9.9.9', local: '127.9.9.9', want: true },
  { remote: '::1', local: '::1', want: true },
  { remote: '::ffff:127.0.0.1', local: '::ffff:127.0.0.1', want: true },
  { remote: '192.0.2.7', local: '192.0.2.7', want: true },
  { remote: '::ffff:192.0.2.7', local: '192.0.2.7', want: true },
  { remote: 'fe80::1%eth0', local: 'fe80::1', want: true },
  { remote: '192.0.2.8', local: '192.0.2.7', want: false },
  { remote: '2001:db8::1', local: '2001:db8::2', want: false },
  { remote: undefined, local: undefined, want: false },
])('$remote calling $local is this machine: $want', ({ remote, local, want }) => {
  expect(isOwnMachine(socket(remote, local))).toBe(want);
});

test.each([
  { host: '192.0.2.7:4010', local: '192.0.2.7', want: true },
  { host: '192.0.2.7', local: '::ffff:192.0.2.7', want: true },
  { host: '[2001:db8::1]:4010', local: '2001:db8::1', want: true },
  { host: 'evil.example', local: '192.0.2.7', want: false },
  { host: '192.0.2.7.evil.example', local: '192.0.2.7', want: false },
  { host: '', local: undefined, want: false },
])('Host: $host of $local is the address that was called: $want', ({ host, local, want }) => {
  expect(isCalledAddress(host, socket(local, local))).toBe(want);
});

test.each(['127.0.0.1:1', 'localhost', '[::1]', '0.0.0.0', '192.0.2.7'])(
  'another machine cannot touch the state by saying Host: %s',
  async (host) => {
    const mock = await createMock({ host: '0.0.0.0' });
    const answers = [];
    for (const method of ['GET', 'PUT', 'DELETE'] as const)
      answers.push(
        await mock.inject({
          method,
          url: statePath,
          headers: { host },
          remoteAddress: '192.0.2.9',
          payload: '{"maintenance": true}',
        }),
      );
    const own = await mock.inject({ url: statePath, headers: { host: '127.0.0.1' } });
    await mock.close();
    expect([...answers, own].map(({ statusCode }) => statusCode)).toEqual([403, 403, 403, 200]);
    expect(answers[0]?.json()).toMatchObject([
      { message: 'The state of the mock is for the machine that it runs on alone.' },
    ]);
    expect(own.json()).toMatchObject({ maintenance: false });
  },
);

const lan = { address: '192.0.2.7', family: 'IPv4', internal: false } as const;
const six = { address: '2001:db8::1', family: 'IPv6', internal: false } as const;
const interfaces = {
  lo: [
    { address: '127.0.0.1', family: 'IPv4', internal: true },
    { address: '::1', family: 'IPv6', internal: true },
  ],
  eth0: [lan, six, { address: 'fe80::1', family: 'IPv6', internal: false }],
  gone: undefined,
} as unknown as Parameters<typeof urlsFromElsewhere>[2];

test.each([
  { bound: [['127.0.0.1', 'IPv4']], want: [] },
  {
    bound: [
      ['127.0.0.1', 'IPv4'],
      ['::1', 'IPv6'],
    ],
    want: [],
  },
  { bound: [['0.0.0.0', 'IPv4']], want: ['http://192.0.2.7:80'] },
  { bound: [['::', 'IPv6']], want: ['http://192.0.2.7:80', 'http://[2001:db8::1]:80'] },
  { bound: [['192.0.2.7', 'IPv4']], want: ['http://192.0.2.7:80'] },
  { bound: [['2001:db8::1', 'IPv6']], want: ['http://[2001:db8::1]:80'] },
  { bound: [], want: [] },
])('listening on $bound it is reached at $want', ({ bound, want }) => {
  const addresses = bound.map(([address = '', family = '']) => ({ address, family, port: 80 }));
  expect(urlsFromElsewhere('http', addresses, interfaces)).toEqual(want);
});
