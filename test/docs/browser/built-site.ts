import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { DOCS_PREFIX } from '../../../scripts/docs/docs-prefix.ts';
import { startScript } from '../../commands/run-script.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that the site is built into, once for all tests. */
    readonly siteFolder: string;
  }
}

/** The `globalSetup` of the tests that look at the built site: it is built beside the tests that do not. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  project.provide('siteFolder', folder);
  const { child, output, ended } = startScript('docs', ['--out', folder, '--base', DOCS_PREFIX], '.');
  const told = ended.then(async (code) => {
    await writeFile(join(folder, 'told'), code === 0 ? '' : output.stderr || `it ended with ${code}`);
    await rename(join(folder, 'told'), join(folder, 'ready'));
  });
  return async () => {
    child.kill();
    await told;
    await rm(folder, { recursive: true, force: true });
  };
}

/** The path of the built site, when it is there. */
export async function builtSite(): Promise<string> {
  const folder = inject('siteFolder');
  const ready = join(folder, 'ready');
  while (!existsSync(ready)) await wait(100);
  const fault = await readFile(ready, 'utf8');
  if (fault !== '') throw new Error(`The site was not built: ${fault}`);
  return join(folder, 'docs');
}
