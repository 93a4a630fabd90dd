import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { listOperations } from '../contract/operations.ts';
import { listSharedResponses } from '../contract/responses.ts';
import type { Recipe } from '../recipes/recipe.ts';
import { codeData, codeDataFile } from './data/code-data.ts';
import { operationData, operationDataFile } from './data/operation-data.ts';
import { sampleFiles } from './data/sample-data.ts';
import { llmsFiles } from './pages/llms-files.ts';
import { DOWNLOADS } from './pages/navigation.ts';
import { type Page, twinFile, twinOf } from './pages/page.ts';
import { previewPictures } from './preview-pictures.ts';

/** Files that every site has as they are. */
const PUBLIC = fileURLToPath(new URL('public/', import.meta.url));

/** What stands beside the pages, by the files below the base of the site. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** The data that pages load, and what programs read: the pages as Markdown, their lists, the documents. */
export async function filesBeside(
  document: OpenApiDocument,
  recipes: readonly Recipe[],
  pages: readonly Page[],
  { base, bundles }: { readonly base: string; readonly bundles: string },
): Promise<Files> {
  const { title, summary = '' } = document.info as typeof document.info & { summary?: string };
  const read = (folder: string, files: readonly string[]) =>
    Promise.all(files.map(async (file) => [file, await readFile(join(folder, file))] as const));
  return new Map<string, string | Uint8Array>([
    ...pages.map((page) => [twinFile(page), twinOf(page, base)] as const),
    ...llmsFiles(pages, base, title, summary),
    ...listSharedResponses(document).map(
      ({ status }) => [codeDataFile(status), JSON.stringify(codeData(document, status, recipes))] as const,
    ),
    ...listOperations(document).map(
      (one) => [operationDataFile(one.operationId), JSON.stringify(operationData(document, one))] as const,
    ),
    ...[...sampleFiles(document, recipes)].map(([file, data]) => [file, JSON.stringify(data)] as const),
    ...previewPictures(pages),
    ...(await read(bundles, DOWNLOADS)),
    ...(await read(PUBLIC, await readdir(PUBLIC))),
  ]);
}
