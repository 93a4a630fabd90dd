import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { startStateOf } from '../mock/start-state.ts';
import { recipesOf } from '../recipes/recipes.ts';
import { undoOf } from './data/undo.ts';
import { type Files, filesBeside } from './files-beside.ts';
import { mockOf } from './model/mock-server.ts';
import { navigation } from './pages/navigation.ts';
import { type Page, pageSource, sourceFile } from './pages/page.ts';
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
  /** Makes the reference as Redoc renders it. */
  readonly reference: () => Promise<string>;
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
  { document, guides, bundles, reference, repository }: SiteSource,
  { base, url }: SitePlace,
  scratch: string,
  out: string,
): Promise<void> {
  const { title, version, summary = '' } = document.info as typeof document.info & { summary?: string };
  const recipes = recipesOf(document);
  const pages = [...documentPages(document, recipes), ...guides];
  const config = configModule({
    ...{ base, url, title, description: summary, repository },
    navigation: navigation(document, guides),
    facts: {
      version,
      mock: mockOf(document),
      defaultState: startStateOf(document),
      undo: undoOf(document, recipes),
    },
  });
  const theme = `export { default } from ${JSON.stringify(pathTo('page/theme.ts'))};\n`;
  await writeFiles(
    scratch,
    new Map([
      ...pages.map((page) => [sourceFile(page), pageSource(page)] as const),
      ['.vitepress/config.mts', config],
      ['.vitepress/theme/index.ts', theme],
    ]),
  );
  const building = runVitePress(scratch, out);
  // VitePress and Redoc have processes of their own. Neither is left alone with a folder that is gone.
  const beside = Promise.all([reference(), filesBeside(document, recipes, pages, { base, bundles })]);
  await Promise.allSettled([building, beside]);
  await building;
  const [html, files] = await beside;
  const finished = finishReference(html, base, mockOf(document).base);
  await writeFiles(out, new Map([...files, ['reference.html', finished]]));
}

async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const place of new Set([...files.keys()].map((file) => dirname(file))))
    await mkdir(join(folder, place), { recursive: true });
  await Promise.all([...files].map(([file, content]) => writeFile(join(folder, file), content)));
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
