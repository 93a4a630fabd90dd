import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface Api {
  register(
    handlers: Readonly<
      Record<string, (context: Context, request: unknown, response: ServerResponse) => void>
    >,
  ): void;
  init(): Promise<unknown>;
  mockResponseForOperation(id: string): { readonly status: number; readonly mock: unknown };
  handleRequest(request: object, ...given: readonly unknown[]): Promise<unknown>;
}

interface Context {
  readonly operation: { readonly operationId: string };
  readonly validation: { readonly errors: unknown };
}

// What the library leaves to who uses it: a server, and what is sent.
const [folder = '', definition, port] = process.argv.slice(2);
const { OpenAPIBackend } = createRequire(join(folder, 'package.json'))('openapi-backend') as {
  readonly OpenAPIBackend: new (options: object) => Api;
};
const api = new OpenAPIBackend({ definition, apiRoot: '/api/v2', quick: true });
api.register({
  notImplemented: ({ operation }, _, response) => {
    const { status, mock } = api.mockResponseForOperation(operation.operationId);
    send(response, status, mock);
  },
  validationFail: ({ validation }, _, response) => send(response, 400, validation.errors),
  notFound: (_, __, response) => send(response, 404, []),
});
await api.init();

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function answer(
  { method, url = '', headers }: IncomingMessage,
  text: string,
  response: ServerResponse,
) {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const query = Object.fromEntries(searchParams);
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  await api.handleRequest({ method, path: pathname, query, headers, body }, undefined, response);
}

createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => void answer(request, Buffer.concat(parts).toString(), response));
}).listen(Number(port), '127.0.0.1');
