import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Tells before anything else is done whether the mock could listen.
 * @throws Error as `explainListenFault` makes it
 */
export async function assertCanListen(port: number, host: string): Promise<void> {
  const server = createServer();
  try {
    await once(server.listen({ port, host }), 'listening');
  } catch (fault) {
    throw explainListenFault(fault, port, host);
  }
  await new Promise((closed) => server.close(closed));
}

/**
 * Why the mock cannot listen, and what to do about it, in one line.
 * @param option the one of the command line that the port comes from
 */
export function explainListenFault(fault: unknown, port: number, host: string, option = '--port'): Error {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  const known: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} of ${host} is in use. Choose another one with ${option} (after npm: -- ${option}).`,
    EACCES: `Port ${port} of ${host} may not be used. Choose one above 1023 with ${option} (after npm: -- ${option}).`,
    EADDRNOTAVAIL: `${host} is no address of this machine. Choose another one with --host.`,
    ENOTFOUND: `The host ${host} is not known. Choose another one with --host.`,
    EAI_AGAIN: `The host ${host} is not known. Choose another one with --host.`,
  };
  return new Error(known[code] ?? `The mock cannot listen on port ${port} of ${host}: ${fault}`, {
    cause: fault,
  });
}
