import type { Reply, Values } from '../second-make/contract.ts';
import type { Fault, Handle, Received } from '../second-make/server.ts';

/** Something that is wrong with a server, and the law that it breaks. */
export interface PlantedFault {
  readonly law: string;
  readonly says: string;
  /** The operations that have to be tried to see it, and the codes of them; all of those if none is named. */
  readonly only: readonly (string | number)[];
  readonly fault: Fault;
  /** For what only who runs the server can bring about. */
  readonly needsControl?: true;
  /** Generated requests that it takes to see it. */
  readonly fuzz?: number;
}

export type Picks = (received: Received, reply: Reply) => boolean;

/** An answer that is changed after the server has done what it was asked. */
export const change = (picks: Picks, make: (reply: Reply, received: Received) => Reply): Fault => {
  return (handle, received) => {
    const reply = handle(received);
    return picks(received, reply) ? make(reply, received) : reply;
  };
};
/** A request that is changed before the server sees it. */
export const instead = (
  picks: (received: Received) => boolean,
  make: (received: Received) => Partial<Received>,
): Fault => {
  return (handle, received) => handle(picks(received) ? { ...received, ...make(received) } : received);
};

export const is =
  (method: string, path: RegExp, status?: number): Picks =>
  (received, reply) =>
    received.method === method &&
    path.test(pathOf(received)) &&
    (status === undefined || reply.status === status);
export const asks = (method: string, path: RegExp) => (received: Received) =>
  received.method === method && path.test(pathOf(received));
export const pathOf = ({ target }: Received) => target.split('?', 1)[0] ?? '';

export const BRAND = /^\/api\/v2\/brands\/\d+$/;
/** The body of the first example of a change of a category. */
export const SHOWS = /^{"is_visible":(true|false)}$/;
export const BRANDS = /^\/api\/v2\/brands$/;
export const fieldsOf = (reply: Reply) => reply.body as Values;
export const listOf = (reply: Reply) => reply.body as readonly Values[];
export const withFields =
  (fields: (values: Values) => Values) =>
  (reply: Reply): Reply => ({
    ...reply,
    body: { ...fieldsOf(reply), ...fields(fieldsOf(reply)) },
  });
export const withHeaders =
  (headers: Readonly<Record<string, string | undefined>>) =>
  (reply: Reply): Reply => ({
    ...reply,
    headers: Object.fromEntries(
      Object.entries({ ...reply.headers, ...headers }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    ),
  });
export const withError =
  (fields: (error: Values) => Values) =>
  (reply: Reply): Reply => ({
    ...reply,
    body: listOf(reply).map((error) => ({ ...error, ...fields(error) })),
  });
export const withDetails = (details: Values) =>
  withError((error) => ({ details: { ...(error.details as Values), ...details } }));
export const always = (reply: Partial<Reply>) => (): Reply => ({
  status: 200,
  headers: {
    'Content-Type': 'application/json',
    'X-BC-Store-Version': '7.6.0',
    'X-BC-ApiLimit-Remaining': '5',
  },
  body: undefined,
  ...reply,
});
export const withoutQuery =
  (...names: readonly string[]) =>
  ({ target }: Received) => {
    const url = new URL(target, 'http://host');
    for (const name of names) url.searchParams.delete(name);
    return { target: url.pathname + url.search };
  };
export const query = (received: Received) => new URL(received.target, 'http://host').searchParams;
export const authorized = { authorization: `Basic ${btoa('demo:demo-token')}` };
export const jsonOf = ({ body }: Received) =>
  (body.toString().startsWith('{') ? JSON.parse(body.toString()) : {}) as Values;
export const sending = (fields: Values) => ({ body: Buffer.from(JSON.stringify(fields)) });

/** A delete that answers as if it had done what it was asked. */
export const pretending: Fault = (handle, received) => {
  if (!asks('DELETE', BRAND)(received)) return handle(received);
  const reply = handle({ ...received, method: 'GET', headers: { ...received.headers } });
  return reply.status === 200 ? always({ status: 204, headers: withoutType(reply) })() : reply;
};
export const withoutType = ({ headers }: Reply) => {
  const { 'Content-Type': _, 'Last-Modified': __, ...others } = headers;
  return others;
};
/** Lets a handler see what another method or target leads to. */
export const alsoDoing = (handle: Handle, received: Received, changes: Partial<Received>) =>
  handle({ ...received, headers: { ...received.headers, ...authorized }, body: Buffer.from(''), ...changes });

let turns = 0;
export const next = () => {
  turns += 1;
  return turns;
};
export const looks = new Map<string, number>();
export const isSecondLook = (path: string) => {
  const count = (looks.get(path) ?? 0) + 1;
  looks.set(path, count);
  return count === 2;
};
