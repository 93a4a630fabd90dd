import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, constants, readFile, stat } from 'node:fs/promises';
import { Command } from 'commander';
import { lintBundleAside } from '../lint/bundle-aside.ts';
import { lintDocument } from '../lint/document.ts';
import { isFailure } from '../lint/findings.ts';
import { printFindings } from '../lint/print-findings.ts';
import { mayColour } from '../terminal/may-colour.ts';

const SOURCE = 'openapi/openapi.yaml';
const BUNDLE = 'generated/openapi.yaml';

/** npm puts the tools into the path. */
const CODE_CHECKS = [
  ['biome', 'check', '--error-on-warnings'],
  ['tsc', ...remembering('project')],
  ['tsc', ...remembering('page'), '-p', 'scripts/docs/page'],
  ['tsc', ...remembering('back-office'), '-p', 'test/back-office/app'],
] as const;

/** The compiler looks again at what changed since the last time, and at what that touches. */
function remembering(name: string): readonly string[] {
  return ['--noEmit', '--incremental', '--tsBuildInfoFile', `node_modules/.cache/tsc/${name}.tsbuildinfo`];
}

const program = new Command('lint')
  .description(
    'Lints an OpenAPI document with Redocly, with spectral:oas and with the rules of the contract, file by file.',
  )
  .option('--code', 'then check formats and types of the code as well, as `npm run lint` does')
  .argument(
    '[file]',
    `the document; without one, ${SOURCE} and, once that is clean, ${BUNDLE} if it is there`,
  )
  .addHelpText(
    'after',
    '\nEach finding is a line: file:line:column severity message (rule). Warnings fail as well.',
  )
  .addHelpText('after', 'Rules without a tool before their name: scripts/ruleset/RULES.md')
  .addHelpText(
    'after',
    'Exit codes: 0 clean, 1 errors or warnings, 2 the document cannot be read or wrong usage',
  )
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .action(async (file: string | undefined, { code }: { readonly code?: true }) => {
    try {
      process.exitCode = await lint(file);
      if (code === true && process.exitCode === 0) process.exitCode = await lintCode();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const hint = error instanceof RangeError ? ' A $ref may lead in a circle through several files.' : '';
      console.error(`error: cannot lint ${file ?? SOURCE} (${reason}).${hint}`);
      process.exitCode = 2;
    }
  });

async function lint(file?: string): Promise<number> {
  const root = file ?? SOURCE;
  const fault = await readingFault(root);
  if (fault !== undefined) {
    console.error(`error: cannot read ${root} (${fault}). Give the path of an OpenAPI document.`);
    return 2;
  }
  const files = [root];
  const linted = await lintDocument(root, lintBundleAside);
  const findings = [...linted.findings];
  if (file === undefined && !findings.some(isFailure) && (await readingFault(BUNDLE)) === undefined) {
    files.push(BUNDLE);
    const { lintWithSpectral } = await import('../lint/spectral.ts');
    if ((await readFile(BUNDLE, 'utf8')) !== linted.bundle)
      findings.push(...(await lintWithSpectral(BUNDLE)));
  }
  console.log(printFindings(findings, files, mayColour(process.stdout)));
  return findings.some(isFailure) ? 1 : 0;
}

/** The document goes first: it is what most changes are about, and the compilers take the longest, side by side. */
async function lintCode(): Promise<number> {
  const codes = await Promise.all(CODE_CHECKS.map(([tool, ...args]) => runTool(tool, args)));
  return codes.every((code) => code === 0) ? 0 : 1;
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

/** Why a file cannot be read; undefined if it can. */
async function readingFault(path: string): Promise<string | undefined> {
  try {
    await access(path, constants.R_OK);
    return (await stat(path)).isFile() ? undefined : 'not a file';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

await program.parseAsync();
