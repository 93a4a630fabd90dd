import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../contract/document-error.ts';

/**
 * The compiler of all code here. Under this name, because openapi-typescript asks for a `typescript` of before 7; and by
 * its file, because both have a `tsc` and npm links one of them.
 */
export const TSC = programOf(createRequire(import.meta.url).resolve('@typescript/native/package.json'));

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROBLEM = /^(?:(?<file>.+)\((?<line>\d+),(?<column>\d+)\): )?error TS\d+: (?<reason>.*(?:\n +.*)*)/gm;

/**
 * Runs the compiler with the arguments of its command line.
 *
 * @returns what it finds wrong
 * @throws an Error with what it printed, if it could not run
 */
export function runTypeScript(args: readonly string[]): Promise<readonly Problem[]> {
  const given = [TSC, ...args, '--pretty', 'false'];
  return new Promise((done, fail) => {
    execFile(process.execPath, given, { cwd: ROOT, maxBuffer: 16 << 20 }, (error, stdout, stderr) => {
      const problems = [...stdout.matchAll(PROBLEM)].map(problemOf);
      if (error === null || problems.length > 0) done(problems);
      else fail(new Error(`TypeScript cannot run: ${stderr || stdout || error.message}`));
    });
  });
}

function problemOf({ groups: { file, line, column, reason = '' } = {} }: RegExpExecArray): Problem {
  const said = reason.replaceAll(/\n +/g, ' ');
  if (file === undefined) return { file: 'tsconfig.json', reason: said };
  return {
    file: relative('', resolve(ROOT, file)),
    line: Number(line),
    column: Number(column),
    reason: said,
  };
}

function programOf(manifest: string): string {
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly bin: { readonly tsc: string } };
  return join(dirname(manifest), bin.tsc);
}
