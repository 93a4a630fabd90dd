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

/** What stands beside the pages, by the files below the base of the site; each is made when it is asked for. */
export type FilesBeside = ReadonlyMap<string, () => FileContent | Promise<FileContent>>;
export type FileContent = string | Uint8Array;

/** The data that pages load, and what programs read: the pages as Markdown, their lists, the documents. */
export async function filesBeside(
  document: OpenApiDocument,
  recipes: readonly Recipe[],
  pages: readonly Page[],
  { base, bundles }: { readonly base: string; readonly bundles: string },
): Promise<FilesBeside> {
  const { title, summary = '' } = document.info as typeof document.info & { summary?: string };
  const read = (folder: string, files: readonly string[]) =>
    files.map((file) => [file, () => readFile(join(folder, file))] as const);
  const json = (file: string, make: () => object) => [file, () => JSON.stringify(make())] as const;
  return new Map<string, () => FileContent | Promise<FileContent>>([
    ...pages.map((page) => [twinFile(page), () => twinOf(page, base)] as const),
    ...Object.entries(llmsFiles(pages, base, title, summary)),
    ...listSharedResponses(document).map(({ status }) =>
      json(codeDataFile(status), () => codeData(document, status, recipes)),
    ),
    ...listOperations(document).map((one) =>
      json(operationDataFile(one.operationId), () => operationData(document, one)),
    ),
    ...[...sampleFiles(document, recipes)].map(([file, make]) => json(file, make)),
    ...[...previewPictures(pages)].map(([file, picture]) => [file, () => picture] as const),
    ...read(bundles, DOWNLOADS),
    ...read(PUBLIC, await readdir(PUBLIC)),
  ]);
}
