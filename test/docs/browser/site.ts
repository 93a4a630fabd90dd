import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { buildDocs } from '../../../scripts/build/docs.ts';
import { loadDocument } from '../../../scripts/contract/load-document.ts';
import type { OpenApiDocument } from '../../../scripts/contract/openapi-document.ts';
import { buildSite } from '../../../scripts/docs/build-site.ts';
import { serveSite } from '../../../scripts/docs/serve.ts';
import { createMock } from '../../../scripts/mock/create-mock.ts';

/** The site of the real document, served by a mock. */
export interface Site {
  readonly document: OpenApiDocument;
  readonly folder: string;
  /** What the mock has answered: a line for each request, with code and cause. */
  readonly log: readonly string[];
  /** Of the mock, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** The reference takes seconds to render, and most tests do not look at it. */
export type SiteParts = 'with reference' | 'without reference';

/** What the template of the reference comes down to. */
const EMPTY_REFERENCE =
  '<html><head><meta http-equiv="Content-Security-Policy" content=""></head><body></body></html>';

export async function openSite(parts: SiteParts): Promise<Site> {
  const document = await loadDocument('generated/openapi.json');
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  const reference = join(folder, 'reference.html');
  if (parts === 'with reference') await buildDocs('generated/openapi.json', reference);
  else await writeFile(reference, EMPTY_REFERENCE);
  await buildSite(document, folder, 'Written by a test.');
  const log: string[] = [];
  const mock = await createMock({
    deleteAllAfter: 1,
    log: (text) => log.push(...stripVTControlCharacters(text).split('\n')),
    extend: (app) => serveSite(app, folder),
  });
  return {
    document,
    folder,
    log,
    origin: await mock.listen(),
    async close() {
      await mock.close();
      await rm(folder, { recursive: true });
    },
  };
}
