import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

export interface ToolRun {
  readonly exitCode: number | null;
  /** What it printed. */
  readonly output: string;
}

const LONGEST = 180_000;

/** Runs a command in a folder; whoever takes too long is ended. */
export function runTool(
  command: readonly string[],
  folder: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<ToolRun> {
  const [name = '', ...args] = command;
  return new Promise((done) => {
    const child = spawn(name, args, {
      cwd: folder,
      env: { ...process.env, CI: 'true', NO_COLOR: '1', ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    child.on('error', (error) => done({ exitCode: null, output: error.message }));
    child.on('close', (exitCode) => done({ exitCode, output }));
  });
}

/**
 * Installs exact versions into a folder of their own, unless it has them.
 *
 * @throws an Error with what npm printed, if it cannot
 */
export async function install(folder: string, packages: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const manifest = { private: true, type: 'module', dependencies: packages };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2));
  const flags = ['--no-audit', '--no-fund', '--legacy-peer-deps', '--prefer-offline'];
  const { exitCode, output } = await runTool(['npm', 'install', ...flags], folder);
  if (exitCode !== 0) throw new Error(`npm cannot install ${Object.keys(packages).join(', ')}: ${output}`);
}

/** The path in which a tool and the newer Node come first. */
export function pathWith(...folders: readonly string[]): string {
  const bins = folders.map((folder) => join(folder, 'node_modules/.bin'));
  return [...bins, process.env.PATH ?? ''].join(delimiter);
}
