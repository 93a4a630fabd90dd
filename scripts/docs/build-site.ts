import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { recipesOf } from '../recipes/recipes.ts';
import { describeHandbook } from './model/handbook.ts';
import { mockOf } from './model/mock-server.ts';
import { bundlePageScript } from './page-script.ts';
import { finishReference } from './reference.ts';
import { renderHandbook } from './render-handbook.ts';

/** In the order in which they are applied. */
const STYLES = ['colours', 'ground', 'frame', 'overview', 'code', 'cause', 'result', 'narrow', 'paper'];

/**
 * Writes the site: the handbook, and beside it the reference, which Redoc has rendered already.
 *
 * @param folder path of the site's folder; it holds the reference as `reference.html`
 * @param stamp what generated files say of themselves
 */
export async function buildSite(document: OpenApiDocument, folder: string, stamp: string): Promise<void> {
  await mkdir(join(folder, 'assets'), { recursive: true });
  const recipes = recipesOf(document);
  const script = await bundlePageScript(document, recipes);
  await Promise.all([
    writeFile(join(folder, 'index.html'), renderHandbook(describeHandbook(document, recipes), stamp)),
    writeFile(join(folder, 'assets/handbook.js'), `/* ${stamp} */\n${script}`),
    writeFile(join(folder, 'assets/handbook.css'), await readStyles()),
    finishFile(join(folder, 'reference.html'), new URL(mockOf(document).base).origin),
  ]);
}

async function readStyles(): Promise<string> {
  const files = STYLES.map((name) => fileURLToPath(new URL(`assets/${name}.css`, import.meta.url)));
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
}

async function finishFile(file: string, mock: string): Promise<void> {
  await writeFile(file, finishReference(await readFile(file, 'utf8'), mock));
}
