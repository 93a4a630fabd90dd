import { copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { listOperations } from '../contract/operations.ts';
import { listSharedResponses } from '../contract/responses.ts';
import { startStateOf } from '../mock/start-state.ts';
import { recipesOf } from '../recipes/recipes.ts';
import { codeData, codeDataFile } from './data/code-data.ts';
import { operationData, operationDataFile } from './data/operation-data.ts';
import { sampleFiles } from './data/sample-data.ts';
import { undoOf } from './data/undo.ts';
import { mockOf } from './model/mock-server.ts';
import { llmsFiles } from './pages/llms-files.ts';
import { DOWNLOADS, navigation } from './pages/navigation.ts';
import { type Page, pageSource, sourceFile, twinFile, twinOf } from './pages/page.ts';
import { documentPages } from './pages/pages.ts';
import { finishReference } from './reference.ts';
import { runVitePress } from './run-vitepress.ts';
import type { SiteOptions } from './site-config.ts';

/** Where a site will stand. */
export interface SitePlace {
  /** The path on its server, between slashes. */
  readonly base: string;
  /** Where it stands in public, if that is known. */
  readonly url?: string | undefined;
}

export interface SiteSource {
  readonly document: OpenApiDocument;
  /** Path of the folder with the bundles that can be downloaded. */
  readonly bundles: string;
  /** Path of the reference as Redoc has rendered it. */
  readonly reference: string;
  readonly guides: readonly Page[];
  /** Where the source stands in public, if that is known. */
  readonly repository?: string | undefined;
}

/**
 * Builds the site.
 *
 * @param scratch path of an empty folder for what VitePress reads
 * @param out path of the folder to write
 */
export async function buildSite(
  source: SiteSource,
  { base, url }: SitePlace,
  scratch: string,
  out: string,
): Promise<void> {
  const { document, guides } = source;
  const { title, version, summary = '' } = document.info as typeof document.info & { summary?: string };
  const recipes = recipesOf(document);
  const pages = [...documentPages(document, recipes), ...guides];
  const files = new Map<string, string>([
    ...pages.map((page) => [sourceFile(page), pageSource(page)] as const),
    ...pages.map((page) => [`public/${twinFile(page)}`, twinOf(page, base)] as const),
    ...[...llmsFiles(pages, base, title, summary)].map(([file, text]) => [`public/${file}`, text] as const),
    ...listSharedResponses(document).map(
      ({ status }) =>
        [`public/${codeDataFile(status)}`, JSON.stringify(codeData(document, status, recipes))] as const,
    ),
    ...listOperations(document).map(
      (one) =>
        [
          `public/${operationDataFile(one.operationId)}`,
          JSON.stringify(operationData(document, one)),
        ] as const,
    ),
    ...[...sampleFiles(document, recipes)].map(
      ([file, data]) => [`public/${file}`, JSON.stringify(data)] as const,
    ),
    [
      '.vitepress/config.mts',
      configModule({
        ...{ base, url, title, repository: source.repository },
        description: summary,
        navigation: navigation(document, guides),
        facts: {
          version,
          mock: mockOf(document),
          defaultState: startStateOf(document),
          undo: undoOf(document, recipes),
        },
      }),
    ],
    ['.vitepress/theme/index.ts', `export { default } from ${JSON.stringify(pathTo('page/theme.ts'))};\n`],
    [
      'public/reference.html',
      finishReference(await readFile(source.reference, 'utf8'), base, mockOf(document).base),
    ],
  ]);
  for (const folder of new Set([...files.keys()].map((file) => dirname(file))))
    await mkdir(join(scratch, folder), { recursive: true });
  await Promise.all([
    ...[...files].map(([file, text]) => writeFile(join(scratch, file), text)),
    ...DOWNLOADS.map((file) => copyFile(join(source.bundles, file), join(scratch, 'public', file))),
    cp(pathTo('public'), join(scratch, 'public'), { recursive: true }),
  ]);
  await runVitePress(scratch, out);
}

/** VitePress reads its configuration from a module beside the pages. */
function configModule(options: SiteOptions): string {
  return [
    `import { siteConfig } from ${JSON.stringify(pathTo('site-config.ts'))};`,
    `export default siteConfig(${JSON.stringify(options)});`,
    '',
  ].join('\n');
}

function pathTo(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
