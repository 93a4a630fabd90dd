import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { compilePackage } from '../../scripts/package/compile.ts';
import { packPackage, type Tarball } from '../../scripts/package/pack.ts';

/** What a consumer brings along; this repository has it already. */
const TOOLS = ['@types/node', 'msw', 'openapi-fetch', 'typescript', 'vite', 'vitest'];

export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A project of somebody else that has installed the packed tarball. */
export interface ConsumerProject {
  readonly folder: string;
  readonly tarball: Tarball;
  /** Runs a program in the project to its end. */
  run(program: string, ...args: string[]): Promise<Run>;
  remove(): Promise<void>;
}

/** Packs the package as it stands and installs it in a project that is empty but for the files of `project/`. */
export async function createConsumerProject(): Promise<ConsumerProject> {
  // `npm run lint` checks the types of all code.
  await compilePackage({ noCheck: true });
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'consumer-')));
  const run = (program: string, ...args: string[]) => runIn(folder, program, args);
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const tarball = await packPackage(folder);
    await cp('test/package/project', folder, { recursive: true });
    await install(tarball, folder);
    for (const tool of TOOLS) await linkTool(tool, folder);
    return { folder, tarball, run, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * What `npm install` would leave behind, without its registry: the unpacked tarball, its dependencies in the versions
 * that it names and those that it leaves to the consumer (this repository has the same), and its program.
 */
async function install({ file }: Tarball, folder: string): Promise<void> {
  const target = join(folder, 'node_modules/store-api-contract');
  await mkdir(target, { recursive: true });
  const { exitCode, stderr } = await runIn(folder, 'tar', [
    '-xzf',
    file,
    '-C',
    target,
    '--strip-components=1',
  ]);
  if (exitCode !== 0) throw new Error(stderr);
  const { dependencies, peerDependencies, bin } = JSON.parse(
    await readFile(join(target, 'package.json'), 'utf8'),
  ) as Readonly<Record<'dependencies' | 'peerDependencies' | 'bin', Readonly<Record<string, string>>>>;
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) await linkTool(name, folder);
  await mkdir(join(folder, 'node_modules/.bin'));
  for (const [name, script] of Object.entries(bin)) {
    await chmod(join(target, script), 0o755);
    await symlink(join(target, script), join(folder, 'node_modules/.bin', name));
  }
}

/** Some tools come along with the package, in other versions; what a project has itself is found first. */
async function linkTool(tool: string, folder: string): Promise<void> {
  const link = join(folder, 'node_modules', tool);
  await rm(link, { recursive: true, force: true });
  await mkdir(dirname(link), { recursive: true });
  await symlink(resolve('node_modules', tool), link, 'dir');
}

function runIn(cwd: string, program: string, args: readonly string[]): Promise<Run> {
  const env = {
    ...process.env,
    NO_COLOR: '1',
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  };
  return new Promise((done) => {
    execFile(program, args, { cwd, env, maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
      done({ exitCode: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
    });
  });
}
