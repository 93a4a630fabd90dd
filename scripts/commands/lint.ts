import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { staleBecause, writeManifest } from '../build/manifest.ts';
import { TSC } from '../package/typescript.ts';
import { digestCode } from './code-digests.ts';
import { createLintCommand, type LintOptions, runLint } from './lint-command.ts';
import { runCommand } from './run-command.ts';

/** Each checker looks at some types that another has looked at, which pays where it has a core of its own. */
const CHECKERS = Math.max(1, Math.min(4, Math.floor(availableParallelism() / 2)));

/** Where it is remembered which code was found to be clean: whoever edits the document need not wait for it again. */
const CLEAN = 'node_modules/.cache/store-api-code';

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
    await runLint(options);
    if (code === true && process.exitCode === undefined) process.exitCode = await checkCode();
  });

/** The document goes first: it is what most changes are about, and the compilers take the longest, side by side. */
async function checkCode(): Promise<number> {
  const inputs = await digestCode();
  if ((await staleBecause(CLEAN, inputs)) === undefined) {
    console.log('The code is what it was when nothing was found in it.');
    return 0;
  }
  const codes = await Promise.all(CODE_CHECKS.map(([tool, ...args]) => runTool(tool, args)));
  if (codes.some((code) => code !== 0)) return 1;
  await writeManifest(CLEAN, inputs, []);
  return 0;
}

async function runTool(tool: string, args: readonly string[]): Promise<number | null> {
  const child = spawn(tool, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return code;
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    console.error(`error: ${tool} cannot be run (${reason}). Use npm run lint.`);
    return 1;
  }
}

await runCommand(command);
