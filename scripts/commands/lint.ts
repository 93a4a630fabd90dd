import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { TSC } from '../package/typescript.ts';
import { mayColour } from '../terminal/may-colour.ts';
import { giveWay } from '../thread/give-way.ts';
import { createLintCommand, type LintOptions, runLint } from './lint-command.ts';
import { runCommand } from './run-command.ts';

/** Each checker looks at some types that another has looked at, which pays where it has a core of its own. */
const CHECKERS = Math.max(1, Math.min(4, Math.floor(availableParallelism() / 2)));

/** npm puts what it installs into the path. */
const CODE_CHECKS = [
  ['biome', 'check', '--error-on-warnings'],
  ['node', TSC, ...remembering('project')],
  ['node', TSC, ...remembering('page'), '-p', 'scripts/docs/page'],
  ['node', TSC, ...remembering('back-office'), '-p', 'test/back-office/app'],
] as const;

/** The compiler looks again at what changed since the last time, and at what that touches. */
function remembering(name: string): readonly string[] {
  const file = `node_modules/.cache/tsc/${name}.tsbuildinfo`;
  return ['--noEmit', '--checkers', String(CHECKERS), '--incremental', '--tsBuildInfoFile', file];
}

const command = createLintCommand()
  .option('--code', 'then check formats and types of the code as well, as `npm run lint` does')
  .action(async ({ code, ...options }: LintOptions & { readonly code?: true }) => {
    const checks = code === true ? new CodeChecks() : undefined;
    try {
      await runLint(options, () => checks?.start());
      if (process.exitCode === undefined && checks !== undefined) process.exitCode = await checks.tell();
    } finally {
      checks?.end();
    }
  });

/**
 * The checks of the code. The document goes first: it is what most changes are about. Once it leaves a core to others they
 * start, and what they say waits for its turn.
 */
class CodeChecks {
  readonly #ending = new AbortController();
  #codes: Promise<readonly number[]> | undefined;
  #take: (() => void) | undefined;

  start(): void {
    if (this.#codes !== undefined) return;
    const turn = new Promise<void>((done) => {
      this.#take = done;
    });
    giveWay('much');
    const { signal } = this.#ending;
    this.#codes = Promise.all(CODE_CHECKS.map(([tool, ...args]) => runTool(tool, args, turn, signal)));
  }

  /** @returns the code that the process ends with */
  async tell(): Promise<number> {
    this.start();
    this.#take?.();
    const codes = await this.#codes;
    return codes?.every((code) => code === 0) === true ? 0 : 1;
  }

  end(): void {
    this.#ending.abort();
  }
}

async function runTool(
  tool: string,
  args: readonly string[],
  turn: Promise<void>,
  signal: AbortSignal,
): Promise<number> {
  const child = spawn(tool, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...(mayColour(process.stdout) && { FORCE_COLOR: '1' }) },
    signal,
  });
  const ended = once(child, 'close') as Promise<[number | null]>;
  // It is looked at once it is its turn.
  ended.catch(() => undefined);
  await turn;
  child.stdout.pipe(process.stdout, { end: false });
  child.stderr.pipe(process.stderr, { end: false });
  try {
    const [code] = await ended;
    return code ?? 1;
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    console.error(`error: ${tool} cannot be run (${reason}). Use npm run lint.`);
    return 1;
  }
}

await runCommand(command);
