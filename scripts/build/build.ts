import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DocumentError } from '../contract/document-error.ts';
import { parseOpenApi } from '../contract/load-document.ts';
import { workflowFiles } from '../workflows/workflow-files.ts';
import { bundleDocument } from './bundle.ts';
import { checkDocument } from './check-document.ts';
import { buildDocs } from './docs.ts';
import { extensionsModule } from './extensions-module.ts';
import { toOpenApi30 } from './openapi-3-0.ts';
import { PRODUCT_FILES, type Product } from './products.ts';
import { renderResponseTable } from './response-table.ts';
import { withScratchFolder } from './scratch-folder.ts';
import { STAMP } from './stamp.ts';

export interface BuildOptions {
  /** Path of the root file of the source. */
  readonly document: string;
  /** Path of the output folder; it is made if it is not there. */
  readonly out: string;
  readonly products: readonly Product[];
}

/** A file that was written, and the seconds after which it was ready. */
export interface BuiltFile {
  readonly file: string;
  readonly seconds: number;
}

/**
 * Builds products of a document and puts them into the output folder. Either all of them are replaced or none.
 *
 * @throws DocumentError if the source is not valid
 */
export function build({ document, out, products }: BuildOptions): Promise<BuiltFile[]> {
  return withScratchFolder(out, async (scratch) => {
    const built = await buildInto(scratch, document, products);
    for (const { file } of built) {
      await mkdir(dirname(join(out, file)), { recursive: true });
      await rename(join(scratch, file), join(out, file));
    }
    return built.map(({ file, seconds }) => ({ file: join(out, file), seconds }));
  });
}

/**
 * Builds products of a document into an empty folder.
 *
 * @returns the files, relative to the folder
 * @throws DocumentError if the source is not valid
 */
export async function buildInto(
  folder: string,
  document: string,
  products: readonly Product[],
): Promise<BuiltFile[]> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  const pathOf = (file: string) => join(folder, file);
  // The compiler takes more than a second to load: that goes on while Redocly works.
  const site = products.includes('docs') ? import('../docs/build-site.ts') : undefined;
  const types = products.includes('types') ? import('./types.ts') : undefined;

  const bundling = bundleDocument(document, pathOf('bundle.yaml'));
  // The bundler stumbles over much of what the check reports, in a less useful way; the check has the first word.
  const [check, bundled] = await Promise.allSettled([checkDocument(document), bundling]);
  if (check.status === 'rejected') throw check.reason;
  if (bundled.status === 'rejected') throw bundled.reason;

  const { yaml, json } = bundled.value;
  const [yamlFile, jsonFile, json30File] = PRODUCT_FILES.bundle;
  const json30 = `${JSON.stringify(toOpenApi30(parseOpenApi(json, jsonFile)))}\n`;
  await Promise.all([
    writeFile(pathOf(yamlFile), yaml),
    writeFile(pathOf(jsonFile), json),
    writeFile(pathOf(json30File), json30),
  ]);
  const bundledAfter = seconds();

  /** Each says which files it wrote: not every document has workflows for all of theirs. */
  const makers: Record<Product, () => Promise<readonly string[]>> = {
    bundle: async () => PRODUCT_FILES.bundle,
    types: async () => {
      const text = await (await types)?.generateTypes(parseOpenApi(json, jsonFile));
      if (text !== undefined) await writeFile(pathOf(PRODUCT_FILES.types[0]), text);
      return PRODUCT_FILES.types;
    },
    table: async () => {
      const { javascript, declarations } = renderResponseTable(parseOpenApi(json, jsonFile));
      const [javascriptFile, declarationsFile] = PRODUCT_FILES.table;
      await writeFile(pathOf(javascriptFile), javascript);
      await writeFile(pathOf(declarationsFile), declarations);
      return PRODUCT_FILES.table;
    },
    extensions: async () => {
      const { javascript, declarations } = await extensionsModule(document);
      const [javascriptFile, declarationsFile] = PRODUCT_FILES.extensions;
      await writeFile(pathOf(javascriptFile), javascript);
      await writeFile(pathOf(declarationsFile), declarations);
      return PRODUCT_FILES.extensions;
    },
    workflows: async () => {
      const files = [...workflowFiles(parseOpenApi(json, jsonFile), `../${yamlFile}`)];
      await mkdir(pathOf('workflows'), { recursive: true });
      await Promise.all(files.map(([file, text]) => writeFile(pathOf(`workflows/${file}`), text)));
      return files.map(([file]) => `workflows/${file}`);
    },
    docs: async () => {
      await buildDocs(pathOf(yamlFile), pathOf('docs/reference.html'));
      await (await site)?.buildSite(parseOpenApi(json, jsonFile), pathOf('docs'), STAMP);
      return PRODUCT_FILES.docs;
    },
  };
  const built = await Promise.all(
    products.map(async (product) => {
      const files = await makers[product]();
      const after = product === 'bundle' ? bundledAfter : seconds();
      return files.map((file) => ({ file, seconds: after }));
    }),
  ).catch(async (error: unknown) => {
    throw await withPlaces(error, document);
  });
  return built.flat();
}

/** What the makers stumble over is against a rule of the contract; the rules know the place in the source. */
async function withPlaces(error: unknown, document: string): Promise<unknown> {
  if (error instanceof DocumentError) return error;
  const { lintWithSpectral } = await import('../lint/spectral.ts');
  const findings = (await lintWithSpectral(document)).filter(({ severity }) => severity === 'error');
  if (findings.length === 0) return error;
  return new DocumentError(
    findings.map(({ file, line, column, message, rule }) => ({
      ...{ file, line, column },
      reason: `${message} (${rule})`,
    })),
  );
}
