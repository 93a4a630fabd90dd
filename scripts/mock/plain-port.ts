import { assertCanListen, explainListenFault } from './listen-fault.ts';
import type { Sandboxes } from './sandbox/sandboxes.ts';
import { createServer, endServer, type ServerOptions } from './server.ts';
import type { CommonWorld } from './world.ts';

/** The server beside one that speaks TLS, for clients that do not. */
export interface PlainPort {
  /** Without a slash at the end; empty until it listens. */
  readonly url: string;
  /** @throws Error as `explainListenFault` makes it */
  listen(host: string, port: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * Makes the server that leads plain requests to the one that speaks TLS. It has the same decisions, of which that is one.
 *
 * @param secure the origin of the server that speaks TLS
 */
export function redirectPlain(
  common: CommonWorld,
  sandboxes: Sandboxes,
  options: ServerOptions,
  secure: () => string,
): PlainPort {
  const server = createServer(common, sandboxes, { ...options, tls: undefined, secure });
  let url = '';
  return {
    get url() {
      return url;
    },
    async listen(host, port) {
      try {
        url = await server.app.listen({ host, port });
      } catch (fault) {
        throw explainListenFault(fault, port, host, '--http-port');
      }
    },
    close: () => endServer(server),
  };
}

/** The port after one, or 0 for any free one where that is none, or is taken. */
export async function portAfter(port: number, host: string): Promise<number> {
  if (port === 0 || port === 65_535) return 0;
  const next = port + 1;
  return assertCanListen(next, host).then(
    () => next,
    () => 0,
  );
}
