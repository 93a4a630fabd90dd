import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { holdBack, parseDelay, pick } from '../../scripts/mock/delay.ts';

test.each([
  { given: '0', want: { least: 0, most: 0 } },
  { given: '200', want: { least: 200, most: 200 } },
  { given: '200-800', want: { least: 200, most: 800 } },
  { given: '5-5', want: { least: 5, most: 5 } },
  { given: ' 99999 ', want: { least: 99_999, most: 99_999 } },
])('$given', ({ given, want }) => {
  expect(parseDelay(given)).toEqual(want);
});

test.each(['', '-1', '-', '200-', '-800', '800-200', '1.5', '1e3', '100000', '200 - 800', '1-2-3', 'fast'])(
  "'%s' is no delay",
  (given) => {
    expect(() => parseDelay(given)).toThrow(
      new Error(`'${given}' is not a delay; write milliseconds, 200 or 200-800`),
    );
  },
);

test('what is picked lies in the range, and both ends are reached', () => {
  const picked = new Set(Array.from({ length: 1_000 }, () => pick({ least: 3, most: 6 })));
  expect([...picked].toSorted()).toEqual([3, 4, 5, 6]);
  expect(pick({ least: 7, most: 7 })).toBe(7);
});

test.each([
  { name: 'has gone', leave: (socket: Socket) => void socket.destroy(), at: 'before' },
  {
    name: 'goes',
    leave: (_socket: Socket, response: ServerResponse) => void response.emit('close'),
    at: 'after',
  },
])('a delay ends with a client that $name', async ({ leave, at }) => {
  const socket = new Socket();
  const response = new ServerResponse(new IncomingMessage(socket));
  if (at === 'before') leave(socket, response);
  const held = holdBack({ least: 90_000, most: 90_000 }, response);
  if (at === 'after') leave(socket, response);
  await held;
});
