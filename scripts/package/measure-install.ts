import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compilePackage } from './compile.ts';
import { diskUsage } from './disk-usage.ts';
import { packPackage } from './pack.ts';

/** What an install of the package may come to. */
export const INSTALL_LIMITS = {
  /** On the disk: the contract in two editions, the mock, and what it needs. */
  megabytes: 36,
  /** This one included. */
  packages: 60,
  /** From the import of the package to a mock that can be asked, by the median. In milliseconds. */
  ready: 300,
} as const;

/** Milliseconds since the package began to be imported. */
export interface Start {
  readonly ready: number;
  readonly answered: number;
}

export interface Installed {
  readonly megabytes: number;
  readonly packages: number;
  /** Each in a process of its own. */
  readonly starts: readonly Start[];
}

const START = `
const began = performance.now();
const { createMock } = await import('store-api-contract/mock');
const mock = await createMock();
const ready = performance.now() - began;
const authorization = \`Basic \${btoa('demo:demo-token')}\`;
const { statusCode } = await mock.inject({ url: '/api/v2/products/32', headers: { authorization } });
const answered = performance.now() - began;
await mock.close();
if (statusCode !== 200) throw new Error(\`The mock answered \${statusCode}.\`);
console.log(JSON.stringify({ ready, answered }));
`;

/**
 * Packs the package, installs it in an empty folder as npm does for everybody, and starts mocks there.
 *
 * @param times how many
 * @throws if npm has no registry to install from
 */
export async function measureInstall(times: number): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), 'store-api-install-'));
  const run = promisify(execFile);
  try {
    await compilePackage();
    const { file } = await packPackage(folder);
    await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    await run('npm', ['install', '--no-audit', '--no-fund', file], { cwd: folder });
    await writeFile(join(folder, 'start.js'), START);
    const starts: Start[] = [];
    // One before those that count: the files come from the disk then.
    for (let time = 0; time <= times; time += 1) {
      const { stdout } = await run(process.execPath, ['start.js'], { cwd: folder });
      if (time > 0) starts.push(JSON.parse(stdout) as Start);
    }
    const lock = await readFile(join(folder, 'package-lock.json'), 'utf8');
    const { packages } = JSON.parse(lock) as { readonly packages: object };
    return {
      megabytes: (await diskUsage(join(folder, 'node_modules'))) / 1_000_000,
      packages: Object.keys(packages).filter((path) => path !== '').length,
      starts,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
