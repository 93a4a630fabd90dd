import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface PlainPrismOptions {
  readonly document: string;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
}

const require = createRequire(import.meta.url);

/** The program of Prism's own command line. */
export function prismProgram(): string {
  const file = require.resolve('@stoplight/prism-cli/package.json');
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { readonly bin: { readonly prism: string } };
  return join(dirname(file), bin.prism);
}

/** What the program is started with to mock a document. */
export function prismArguments({ document, host, port }: PlainPrismOptions): string[] {
  return [prismProgram(), 'mock', document, '--host', host, '--port', String(port)];
}

/**
 * Serves a document with Prism as it comes, until this process is asked to end.
 *
 * @returns the code that Prism ended with; 0 where it was asked to
 */
export async function servePlainPrism(options: PlainPrismOptions): Promise<number> {
  const child = spawn(process.execPath, prismArguments(options), { stdio: ['ignore', 'inherit', 'inherit'] });
  const end = () => void child.kill();
  process.on('SIGINT', end).on('SIGTERM', end);
  return new Promise((done, failed) => {
    child.once('error', failed).once('exit', (code, signal) => done(signal === null ? (code ?? 1) : 0));
  });
}
