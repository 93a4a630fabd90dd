import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The program that runs the TypeScript of scripts, as `npm run` does. */
export const JITI = fileURLToPath(new URL('../../node_modules/jiti/lib/jiti-cli.mjs', import.meta.url));

export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `scripts/commands/<name>.ts` to its end, as `npm run` would in that folder. */
export async function runScript(name: string, args: readonly string[], folder: string): Promise<Run> {
  const { output, ended } = startScript(name, args, folder);
  const exitCode = await ended;
  return { exitCode, stdout: output.stdout, stderr: output.stderr };
}

/**
 * Runs a script that serves, until the work with it is done, and asks it to terminate.
 *
 * @param ready what it prints on stdout when it serves
 */
export async function withServingScript(
  name: string,
  args: readonly string[],
  folder: string,
  ready: string,
  use: (stdout: string) => Promise<void>,
  signal: NodeJS.Signals = 'SIGTERM',
): Promise<Run> {
  const { child, output, ended } = startScript(name, args, folder);
  try {
    await Promise.race([
      untilPrinted(child, output, ready),
      ended.then((code) => {
        throw new Error(`${name} ended with ${code}: ${output.stderr}`);
      }),
    ]);
    await use(output.stdout);
  } finally {
    child.kill(signal);
  }
  return { exitCode: await ended, stdout: output.stdout, stderr: output.stderr };
}

/** Starts a script. */
export function startScript(name: string, args: readonly string[], folder: string) {
  const script = fileURLToPath(new URL(`../../scripts/commands/${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, [JITI, script, ...args], { cwd: folder });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    output.stderr += chunk;
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, output, ended };
}

async function untilPrinted(child: ChildProcess, output: { stdout: string }, text: string): Promise<void> {
  while (!output.stdout.includes(text)) await once(child.stdout ?? child, 'data');
}
