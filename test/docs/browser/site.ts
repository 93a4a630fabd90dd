import { stripVTControlCharacters } from 'node:util';
import { loadDocument } from '../../../scripts/contract/load-document.ts';
import type { OpenApiDocument } from '../../../scripts/contract/openapi-document.ts';
import { DOCS_PREFIX } from '../../../scripts/docs/docs-prefix.ts';
import { serveSite } from '../../../scripts/docs/serve.ts';
import { createMock } from '../../../scripts/mock/create-mock.ts';
import { builtSite } from './built-site.ts';

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

export async function openSite(): Promise<Site> {
  const folder = await builtSite();
  const log: string[] = [];
  const mock = await createMock({
    deleteAllAfter: 1,
    log: (text) => log.push(...stripVTControlCharacters(text).split('\n')),
    help: DOCS_PREFIX,
    extend: async (app) => serveSite(app, folder),
  });
  return {
    document: await loadDocument('generated/openapi.json'),
    folder,
    log,
    origin: await mock.listen(),
    close: () => mock.close(),
  };
}
