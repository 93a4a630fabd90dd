import { request as sendHttp } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { FilledRequest } from '../../scripts/recipes/fill-request.ts';
import type { Answer, Kitchen } from '../../scripts/recipes/run-recipe.ts';

/** What runs recipes on a mock with its usual accounts. Unlike `fetch` it sends whatever it is told to. */
export function kitchenOf(url: string): Kitchen {
  const control = `${url}/_mock/state`;
  const changeState = async (changes: object) => {
    const { body } = await send({ method: 'PUT', url: control, headers: {}, body: JSON.stringify(changes) });
    return body;
  };
  return {
    server: { base: `${url}/api/v2`, accounts: { write: 'demo:demo-token', read: 'viewer:viewer-token' } },
    send,
    async changeState(changes) {
      const before = await send({ method: 'GET', url: control, headers: {}, body: undefined });
      await changeState(changes);
      return async () => void (await changeState(JSON.parse(before.body)));
    },
    pause: () => wait(20),
  };
}

/** Sends a request as it is, and does not follow redirects. */
export function send({ method, url, headers, body }: FilledRequest): Promise<Answer> {
  return new Promise((done, fail) => {
    const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
    const outgoing = sendHttp(url, { method, headers: { ...headers, ...length } }, async (incoming) => {
      const chunks = await incoming.toArray();
      const fields = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
      done({
        status: incoming.statusCode ?? 0,
        headers: Object.fromEntries(fields),
        body: Buffer.concat(chunks).toString(),
      });
    });
    // A server may answer before it has read all of a body, and then close the connection.
    outgoing.on('error', (error) => fail(error));
    outgoing.end(body);
  });
}
