import { spawn, spawnSync } from 'node:child_process';

/** The shells that people paste into, as they are when somebody types: zsh knows no comments then. */
const INTERACTIVE = {
  bash: ['--noprofile', '--norc', '-i', '-s'],
  zsh: ['-f', '-i', '-s'],
} as const;

export type Shell = keyof typeof INTERACTIVE;

/** Those that are here. In CI all of them have to be. */
export const shells = (Object.keys(INTERACTIVE) as Shell[]).filter((shell) => {
  const isHere = process.env.CI === 'true' || spawnSync(shell, ['-c', ':']).status === 0;
  if (!isHere) console.warn(`There is no ${shell}: what is tried in it is SKIPPED.`);
  return isHere;
});

export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Gives a shell lines as if they were pasted into it.
 *
 * @param variables of the environment, beside those of this process
 */
export function paste(
  shell: Shell,
  text: string,
  { cwd, variables = {} }: { readonly cwd?: string; readonly variables?: Record<string, string> } = {},
): Promise<Output> {
  return new Promise((done, fail) => {
    const child = spawn(shell, INTERACTIVE[shell], {
      cwd,
      env: { ...process.env, HISTFILE: '', ...variables },
      // Without a terminal of its own it would take that of the tests.
      detached: true,
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      output.stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      output.stderr += chunk;
    });
    child.on('error', fail);
    child.on('close', () => done(output));
    child.stdin.on('error', fail).end(`${text}\nexit\n`);
  });
}

/** The codes of the answers that `curl -i` has printed, each right behind the body before, without `100 Continue`. */
export function statusLines(stdout: string): number[] {
  return [...stdout.matchAll(/HTTP\/1\.1 (?!100)(\d{3})/g)].map(([, code]) => Number(code));
}
