import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { startStateOf } from '../mock/start-state.ts';
import type { Recipe } from '../recipes/recipe.ts';
import { recipesOf } from '../recipes/recipes.ts';
import { undoOf } from './data/undo.ts';
import { type FileContent, type FilesBeside, filesBeside } from './files-beside.ts';
import { mockOf } from './model/mock-server.ts';
import { navigation } from './pages/navigation.ts';
import { type Page, pageSource, sourceFile } from './pages/page.ts';
import { documentPages } from './pages/pages.ts';
import { finishReference } from './reference.ts';
import type { VitePress } from './run-vitepress.ts';
import type { SiteOptions } from './site-config.ts';

/** The configuration of VitePress; once it is another, VitePress has to begin anew. */
export const CONFIG_FILE = '.vitepress/config.mts';

/** Where a site will stand. */
export interface SitePlace {
  /** The path on its server, between slashes. */
  readonly base: string;
  /** Where it stands in public, if that is known. */
  readonly url?: string | undefined;
}

/** What a site is made of. */
export interface SiteContent {
  readonly document: OpenApiDocument;
  readonly guides: readonly Page[];
  /** Where the source stands in public, if that is known. */
  readonly repository?: string | undefined;
}

export interface SiteSource extends SiteContent {
  /** Waits for the bundles that can be downloaded, and gives the path of their folder. */
  readonly bundles: () => Promise<string>;
  readonly vitePress: VitePress;
  /** Makes the reference as Redoc renders it. */
  readonly reference: () => Promise<string>;
}

/** What VitePress reads, by the files below the folder that it is given. */
export interface VitePressSource {
  readonly pages: readonly Page[];
  readonly recipes: readonly Recipe[];
  readonly files: ReadonlyMap<string, string>;
}

/** Writes the pages of a site, and the configuration. */
export function vitePressSource(
  { document, guides, repository }: SiteContent,
  { base, url }: SitePlace,
): VitePressSource {
  const { title, version, summary = '' } = document.info as typeof document.info & { summary?: string };
  const recipes = recipesOf(document);
  const pages = [...documentPages(document, recipes), ...guides];
  const config = configModule({
    ...{ base, url, title, description: summary, repository },
    navigation: navigation(document, guides, base),
    facts: {
      version,
      mock: mockOf(document),
      defaultState: startStateOf(document),
      undo: undoOf(document, recipes),
    },
  });
  const theme = `export { default } from ${JSON.stringify(pathTo('page/theme.ts'))};\n`;
  const files = new Map([
    ...pages.map((page) => [sourceFile(page), pageSource(page)] as const),
    [CONFIG_FILE, config],
    ['.vitepress/theme/index.ts', theme],
  ]);
  return { pages, recipes, files };
}

/**
 * Builds the site.
 *
 * @param scratch path of an empty folder for what VitePress reads
 * @param out path of the folder to write
 */
export async function buildSite(
  source: SiteSource,
  place: SitePlace,
  scratch: string,
  out: string,
): Promise<void> {
  const { document, bundles, vitePress, reference } = source;
  const { base } = place;
  const { pages, recipes, files } = vitePressSource(source, place);
  await writeFiles(scratch, files);
  const building = vitePress.build(scratch, out);
  // VitePress and Redoc have processes of their own. Neither is left alone with a folder that is gone.
  const beside = bundles().then(async (folder) =>
    Promise.all([
      reference(),
      makeAll(await filesBeside(document, recipes, pages, { base, bundles: folder })),
    ]),
  );
  await Promise.allSettled([building, beside]);
  await building;
  const [html, made] = await beside;
  const finished = finishReference(html, base, mockOf(document).base);
  await writeFiles(out, new Map([...made, ['reference.html', finished]]));
}

async function makeAll(files: FilesBeside): Promise<Map<string, FileContent>> {
  return new Map(await Promise.all([...files].map(async ([file, make]) => [file, await make()] as const)));
}

/**
 * Writes files below a folder.
 *
 * @param folder path of one that is there, or not
 */
export async function writeFiles(folder: string, files: ReadonlyMap<string, FileContent>): Promise<void> {
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
