import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { prismArguments } from '../prism/plain-prism.ts';
import type { OtherMock } from './others.ts';

export const JITI = fileURLToPath(new URL('../../node_modules/jiti/lib/jiti-cli.mjs', import.meta.url));

/** A server in a process of its own. */
export interface Running {
  /** Where the document's paths begin. */
  readonly url: string;
  /** Milliseconds from the start of the process to the first answer. */
  readonly startUp: number;
  /** Resident memory in mebibytes, at this moment. */
  memory(): number;
  stop(): Promise<void>;
}

/** Who may write. Prism only looks whether there are credentials. */
export const headers = {
  authorization: `Basic ${Buffer.from('demo:demo-token').toString('base64')}`,
  'content-type': 'application/json',
};

/** Tells what a request is one of; the mocks take no notice. */
export const SCENARIO_FIELD = 'x-bench-scenario';

export function sandboxHeader(name: string | undefined): Readonly<Record<string, string>> {
  return name === undefined ? {} : { 'x-mock-sandbox': name };
}

/** `prism mock`, as it comes. */
export async function startPrism(document: string, signal?: AbortSignal): Promise<Running> {
  const port = await freePort();
  const options = { document, port, host: '127.0.0.1' };
  return start(prismArguments(options), `http://127.0.0.1:${port}`, signal);
}

/** This project's mock, as its package runs it: compiled, with nobody's limits in the way. */
export async function startMock(document: string, signal?: AbortSignal): Promise<Running> {
  const port = await freePort();
  const limits = ['--requests-per-hour', '999999999', '--plan-limit', '/products=999999999'];
  const program = fileURLToPath(new URL('../../dist/commands/store-api.js', import.meta.url));
  const args = [program, 'mock', '--document', document, '--port', String(port), ...limits];
  return start(args, `http://127.0.0.1:${port}/api/v2`, signal);
}

/** Node's own server, which sends the bytes that the mock would send and does nothing else. */
export async function startBare(answers: string, signal?: AbortSignal): Promise<Running> {
  const port = await freePort();
  const args = [JITI, script('bare-server.ts'), answers, String(port)];
  return start(args, `http://127.0.0.1:${port}/api/v2`, signal);
}

/**
 * Another mock, on the same document in the form of OpenAPI 3.0.
 *
 * @param folder where it is installed
 */
export async function startOther(
  { args, node }: OtherMock,
  folder: string,
  document: string,
  signal?: AbortSignal,
): Promise<Running> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/api/v2`;
  return start(args({ folder, document, port }), url, signal, node?.(folder));
}

async function start(
  args: readonly string[],
  url: string,
  signal?: AbortSignal,
  node = process.execPath,
): Promise<Running> {
  const started = performance.now();
  const child = spawn(node, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    killSignal: 'SIGKILL',
    ...(signal && { signal }),
  });
  // Whoever ended it knows.
  child.on('error', () => undefined);
  await answered(child, `${url}/products/32`);
  const startUp = performance.now() - started;
  return {
    url,
    startUp,
    memory: () =>
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024,
    stop: async () => {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

async function answered(child: ChildProcess, url: string): Promise<void> {
  for (;;) {
    const end = child.exitCode ?? child.signalCode;
    if (end !== null) throw new Error(`A server ended with ${end} before it answered.`);
    try {
      const { status } = await fetch(url, { headers: { ...headers, [SCENARIO_FIELD]: 'read' } });
      if (status === 200) return;
    } catch {
      // It does not listen yet.
    }
    await wait(5);
  }
}

function script(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
