import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { publint } from 'publint';
import { satisfies } from 'semver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diskUsage } from '../../scripts/package/disk-usage.ts';
import { INSTALL_LIMITS } from '../../scripts/package/measure-install.ts';
import { TSC } from '../../scripts/package/typescript.ts';
import { rules } from '../../scripts/ruleset/index.ts';
import { bundleClient } from './bundle-client.ts';
import { type ConsumerProject, createConsumerProject } from './consumer-project.ts';
import { testOwnApi } from './own-api.ts';
import { testRecipes } from './recipes.ts';

/** What a compiled file imports by name, static, dynamic or by `require`; Node's own modules have a prefix. */
const IMPORT = /(?:from |import\(|require\()['"]((?!\.|node:)[^'"]+)['"]/g;

const RECIPES = ['typed-client', 'retries', 'msw-handlers', 'mock-set-up', 'vite.config'].map(
  (name) => `recipes/${name}.ts`,
);

/** What many projects still have, and openapi-typescript asks for. */
const TSC_5 = 'node_modules/typescript/bin/tsc';

let project: ConsumerProject;
beforeAll(async () => {
  project = await createConsumerProject();
}, 300_000);
afterAll(() => project?.remove());

describe('the tarball', () => {
  test('holds what is exported, and no source of ours', () => {
    const folders = new Set(project.tarball.files.map((file) => file.replace(/\/.*/, '/')));
    expect([...folders].toSorted()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/',
      'generated/',
      'openapi/',
      'package.json',
      'redocly.yaml',
    ]);
    expect(project.tarball.files.filter((file) => /(?<!\.d)\.ts$/.test(file))).toEqual([]);
  });

  test('has the modules of the mock in one, and those of the client and of the rules apart', () => {
    const { files } = project.tarball;
    expect(files).not.toContain('dist/mock/engine.js');
    expect(files).toEqual(
      expect.arrayContaining(['dist/mock/create-mock.js', 'dist/client/match.js', 'dist/ruleset/causes.js']),
    );
  });

  test('publint finds nothing', async () => {
    const tarball = new Uint8Array(await readFile(project.tarball.file)).buffer;
    const { messages } = await publint({ pack: { tarball }, strict: true });
    expect(messages).toEqual([]);
  });

  test('arethetypeswrong finds nothing', async () => {
    const attw = resolve('node_modules/@arethetypeswrong/cli/dist/index.js');
    // The YAML is no module; all else is for ESM alone.
    const args = ['--profile=esm-only', '--exclude-entrypoints=openapi.yaml'];
    const { stdout, exitCode } = await project.run(process.execPath, attw, project.tarball.file, ...args);
    expect(exitCode, stdout).toBe(0);
  });
});

describe('the installation', () => {
  test('runs no script, and asks for no Node that the package does not ask for', async () => {
    const shipped = await shippedPackages();
    expect(shipped.length).toBeGreaterThan(10);
    expect(shipped.filter(({ hasInstallScript }) => hasInstallScript === true)).toEqual([]);
    const refused = shipped.filter(({ engines }) => !satisfies('20.19.0', engines?.node ?? '*'));
    expect(refused.map(({ path }) => path)).toEqual([]);
  });

  test('is small', async () => {
    // `npm run measure-install` counts what the registry gives; these are the same packages, as they lie here.
    const shipped = await shippedPackages();
    expect(shipped.length + 1).toBeLessThanOrEqual(INSTALL_LIMITS.packages);
    const sizes = await Promise.all(shipped.map(({ path }) => diskUsage(path)));
    const own = await diskUsage(join(project.folder, 'node_modules/store-api-contract'));
    const megabytes = sizes.reduce((sum, size) => sum + size, own) / 1_000_000;
    expect(megabytes).toBeLessThanOrEqual(INSTALL_LIMITS.megabytes);
  });

  test('brings everything that the compiled files import', async () => {
    const manifest = JSON.parse(await readFile('package.json', 'utf8')) as Record<string, object>;
    const { dependencies, peerDependencies } = manifest;
    const own = new Set(['store-api-contract', ...Object.keys({ ...dependencies, ...peerDependencies })]);
    const imported = project.tarball.files
      .filter((file) => /^dist\/.*\.(js|d\.ts)$/.test(file))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(IMPORT)])
      .map(([, name = '']) => name.replace(/^((?:@[^/]+\/)?[^/]+).*/, '$1'));
    expect([...new Set(imported)].filter((name) => !own.has(name))).toEqual([]);
  });

  test('has the licences of what comes with it in its own files', () => {
    expect(project.tarball.files).toEqual(
      expect.arrayContaining([
        'dist/mock/LICENCES.txt',
        'generated/prism/LICENCES.txt',
        'generated/prism/prism.cjs',
      ]),
    );
  });
});

describe('the exports', () => {
  test('speak TLS with what comes with the package', async () => {
    const { stdout, stderr } = await project.run(process.execPath, 'https.mjs');
    expect([stdout, stderr]).toEqual(['https: -----BEGIN CERTIFICATE-----\n', '']);
  });

  test('can be imported', async () => {
    const { stdout, stderr } = await project.run(process.execPath, 'imports.mjs');
    expect(stderr).toBe('');
    const client = [
      'UndocumentedResponseError',
      'isRetryable',
      'match',
      'readResponse',
      'responses',
      'retryDelay',
    ];
    expect(JSON.parse(stdout)).toEqual({
      client,
      2026: { exports: client, codes: 24, retryable: [true, false] },
      mock: 'function',
      ruleset: Object.keys(rules).length,
      'openapi.json': '3.1.0',
      'openapi-3.0.json': '3.0.3',
      '2026/openapi.json': 'Store API response contract, edition 2026',
      'openapi.yaml': true,
      'openapi/*': true,
      'package.json': 'store-api-contract',
    });
  });

  test.each([
    { resolution: 'nodenext', module: 'nodenext', compiler: TSC_5 },
    { resolution: 'bundler', module: 'esnext', compiler: TSC },
  ])('have types with the resolution $resolution', async ({ resolution, module, compiler }) => {
    const given = ['client-types.ts', 'client-types-2026.ts', 'tool-types.ts', ...RECIPES];
    const how = ['--moduleResolution', resolution, '--module', module, '--resolveJsonModule'];
    expect(await compile(compiler, given, [...how, '--skipLibCheck', '--types', 'node'])).toBe('');
  });

  test('`.` and `./types` have types that need no others', async () => {
    const how = ['--moduleResolution', 'bundler', '--module', 'esnext', '--typeRoots', 'recipes'];
    expect(await compile(TSC_5, ['client-types.ts'], how)).toBe('');
  });

  test.each([
    { entry: '.', place: '' },
    { entry: './2026', place: 'editions/2026/' },
  ])('`$entry` loads nothing but itself, in less than 6 kB', async ({ place }) => {
    const { modules, imports, gzipped } = await bundleClient(project.folder, `dist/${place}client/index.js`);
    expect(modules).toEqual([
      ...['index', 'match', 'read-response', 'retry', 'undocumented-response-error'].map(
        (name) => `dist/${place}client/${name}.js`,
      ),
      `generated/${place}responses.js`,
    ]);
    expect(imports).toEqual([]);
    expect(gzipped).toBeLessThan(6000);
  });
});

describe('store-api', () => {
  test.each([
    { given: ['--version'], want: { exitCode: 0, stdout: /^\d+\.\d+\.\d+\n$/, stderr: /^$/ } },
    { given: ['--help'], want: { exitCode: 0, stdout: /^Usage: store-api .*\n +mock /s, stderr: /^$/ } },
    { given: ['mock', '--help'], want: { exitCode: 0, stdout: /^Usage: store-api mock /, stderr: /^$/ } },
    { given: ['mock', '--port', 'x'], want: { exitCode: 2, stdout: /^$/, stderr: /^error: option '--port/ } },
    { given: ['sell'], want: { exitCode: 2, stdout: /^$/, stderr: /^error: unknown command 'sell'/ } },
  ])('$given', async ({ given, want }) => {
    const bin = join(project.folder, 'node_modules/.bin/store-api');
    const { exitCode, stdout, stderr } = await project.run(bin, ...given);
    expect(exitCode).toBe(want.exitCode);
    expect(stdout).toMatch(want.stdout);
    expect(stderr).toMatch(want.stderr);
  });
});

describe('an API of somebody else', () => testOwnApi(() => project));

describe('the recipes', () => testRecipes(() => project));

interface LockedPackage {
  readonly path: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly engines?: { readonly node?: string };
}

/** What an install brings beside the package itself, as the lockfile has it. */
async function shippedPackages(): Promise<LockedPackage[]> {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
    packages: Record<string, Omit<LockedPackage, 'path'>>;
  };
  return Object.entries(packages)
    .map(([path, one]) => ({ ...one, path }))
    .filter(({ path, dev }) => path !== '' && dev !== true);
}

/** Compiles files of the project with strict options, and gives back what the compiler says. */
async function compile(compiler: string, files: readonly string[], how: readonly string[]): Promise<string> {
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'];
  const target = ['--noEmit', '--target', 'es2023', '--lib', 'es2023,dom,dom.iterable'];
  const { stdout } = await project.run(
    process.execPath,
    ...[compiler, ...strict, ...target, ...how, ...files],
  );
  return stdout;
}
