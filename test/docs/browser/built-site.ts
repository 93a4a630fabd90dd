import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { buildDocs } from '../../../scripts/docs/build-docs.ts';
import { DOCS_PREFIX } from '../../../scripts/docs/docs-prefix.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that the site is built into, once for all tests. */
    readonly siteFolder: string;
  }
}

/** The `globalSetup` of the tests that look at the built site. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  project.provide('siteFolder', folder);
  return () => rm(folder, { recursive: true, force: true });
}

/** The path of the built site. Whoever asks first builds it, while other tests run; the others wait for it. */
export async function builtSite(): Promise<string> {
  const folder = inject('siteFolder');
  const ready = join(folder, 'ready');
  const isFirst = await mkdir(join(folder, 'begun')).then(
    () => true,
    () => false,
  );
  if (isFirst) {
    const reason = await buildDocs('openapi/openapi.yaml', folder, { base: DOCS_PREFIX }).then(
      () => '',
      (error: unknown) => String(error),
    );
    await writeFile(ready, reason);
    if (reason !== '') throw new Error(reason);
  }
  while (!existsSync(ready)) await wait(100);
  if (!existsSync(join(folder, 'docs')))
    throw new Error('The site was not built; the first test that asked for it says why.');
  return join(folder, 'docs');
}
