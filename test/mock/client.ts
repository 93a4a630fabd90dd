import { Agent, request } from 'node:http';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { contractCheck, type Received } from '../../scripts/fuzz/contract-check.ts';
import { bundledDocument, type Mock, type MockOptions } from '../../scripts/mock/create-mock.ts';
import { type MockParts, makeMock } from '../../scripts/mock/make-mock.ts';

/** A request as a client makes it. The account that may write makes it, unless its headers say otherwise. */
export interface Outgoing {
  /** GET if left out. */
  readonly method?: string;
  /** Path and query, as they go over the wire. */
  readonly target: string;
  /** Undefined takes a field away that would be sent by default. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Text and bytes are sent as they are; anything else as JSON, labelled so. */
  readonly body?: unknown;
  /** The answer may have a code that the document does not list for the operation: the request asks for it by name. */
  readonly unexpected?: boolean;
}

export interface Answer extends Received {
  /** The body's value; undefined where there is none. */
  readonly json: unknown;
}

export type Send = (outgoing: Outgoing) => Promise<Answer>;

/** A listening mock, and a client for it that holds every answer against the document. */
export interface Client {
  readonly mock: Mock;
  /** Host and port. */
  readonly host: string;
  /** @throws an Error that says what is wrong with the answer */
  readonly send: Send;
  /** Takes any answer. */
  readonly sendUnchecked: Send;
  /** Changes the state through the control endpoint. */
  setState(changes: unknown): Promise<Answer>;
  /** Leads state, store and quotas back to the start. */
  reset(): Promise<Answer>;
  close(): Promise<void>;
}

export const statePath = '/_mock/state';

export const credentials = {
  writer: { authorization: basic('demo:demo-token') },
  reader: { authorization: basic('viewer:viewer-token') },
  wrong: { authorization: basic('demo:wrong-token') },
  none: { authorization: undefined },
} as const;

const check = contractCheck(await loadDocument(bundledDocument));

export async function startClient(options: MockOptions = {}, parts?: Partial<MockParts>): Promise<Client> {
  const mock = await makeMock(options, parts);
  const url = new URL(await mock.listen());
  const agent = new Agent({ keepAlive: true });
  const exchange = (outgoing: Outgoing) => transmit(url, agent, outgoing);
  return {
    mock,
    host: url.host,
    async send(outgoing) {
      const { method = 'GET', target, unexpected = false } = outgoing;
      const answer = await exchange(outgoing);
      const faults = check.faults(method, target, answer);
      if (!unexpected && !check.expects(method, target, answer.status))
        faults.push('the document does not expect the code here');
      if (answer.headers.get('access-control-allow-origin') !== '*')
        faults.push('a page of another origin cannot read it');
      if (faults.length > 0) throw new Error(`${method} ${target}: ${answer.status}: ${faults.join('; ')}`);
      return answer;
    },
    sendUnchecked: exchange,
    setState: (body) => exchange({ method: 'PUT', target: statePath, body }),
    reset: () => exchange({ method: 'DELETE', target: statePath }),
    async close() {
      agent.destroy();
      await mock.close();
    },
  };
}

/** `fetch` would repair paths and refuse some methods and header fields. */
export function transmit(url: URL, agent: Agent, outgoing: Outgoing): Promise<Answer> {
  const { method = 'GET', target, headers, body } = outgoing;
  const isRaw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
  const bytes = isRaw ? body : JSON.stringify(body);
  const fields = {
    ...credentials.writer,
    ...(isRaw ? {} : { 'content-type': 'application/json' }),
    ...(bytes === undefined ? {} : { 'content-length': String(Buffer.byteLength(bytes)) }),
    ...headers,
  };
  const defined = Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return new Promise((done, fail) => {
    const { hostname, port } = url;
    const setHost = !('host' in fields);
    request({ hostname, port, agent, method, path: target, headers: defined, setHost }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        done({
          status: response.statusCode ?? 0,
          headers: toHeaders(response.headers),
          body: text,
          json: text === '' ? undefined : JSON.parse(text),
        });
      });
    })
      .on('error', fail)
      .end(bytes);
  });
}

export function toHeaders(fields: Readonly<Record<string, unknown>>): Headers {
  return new Headers(
    Object.entries(fields).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
}

export function basic(userAndToken: string): string {
  return `Basic ${Buffer.from(userAndToken).toString('base64')}`;
}
