import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseOpenApi } from '../contract/load-document.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { workflowFiles } from '../workflows/workflow-files.ts';
import type { BuildOptions, BuiltFile } from './build.ts';
import { type Bundle, bundle } from './bundle.ts';
import { extensionsModule } from './extensions-module.ts';
import { toOpenApi30 } from './openapi-3-0.ts';
import { PRODUCT_FILES, type Product } from './products.ts';
import { renderResponseTable } from './response-table.ts';
import type { TypeMaker } from './type-maker.ts';

interface Making {
  /** Path of the root file of the source. */
  readonly root: string;
  /** The source in one document. */
  readonly source: OpenApiDocument;
  /** For whoever has it. */
  readonly bundled?: Bundle;
  readonly products: readonly Product[];
  /** Undefined where no types are wanted. */
  readonly types: TypeMaker | undefined;
  readonly onJson?: BuildOptions['onJson'];
}

/**
 * Makes products of one document in a folder.
 *
 * @returns the files, relative to the folder
 */
export async function makeProducts(
  folder: string,
  { root, source, bundled: made, products, types, onJson }: Making,
): Promise<BuiltFile[]> {
  const pathOf = (file: string) => join(folder, file);
  await mkdir(folder, { recursive: true });
  const [yamlFile, jsonFile, json30File] = PRODUCT_FILES.bundle;
  const begun = performance.now();
  const bundled = made ?? bundle(source);
  const { json } = bundled;
  // First of all, because another thread makes them.
  const making = products.includes('types') ? types?.ask(json) : undefined;
  // Whoever waits for it is told, if something else fails before.
  making?.catch(() => undefined);
  if (products.includes('bundle')) {
    await writeFile(pathOf(jsonFile), json);
    await onJson?.(pathOf(jsonFile));
    const json30 = `${JSON.stringify(toOpenApi30(parseOpenApi(json, jsonFile)))}\n`;
    await Promise.all([writeFile(pathOf(json30File), json30), writeFile(pathOf(yamlFile), bundled.yaml)]);
  }
  const bundleSeconds = secondsSince(begun);

  /** Each says which files it wrote: not every document has workflows for all of theirs. */
  const makers: Record<Product, () => Promise<readonly string[]>> = {
    bundle: async () => PRODUCT_FILES.bundle,
    types: async () => {
      await writeFile(pathOf(PRODUCT_FILES.types[0]), (await making)?.text ?? '');
      return PRODUCT_FILES.types;
    },
    source: async () => {
      await writeFile(pathOf(PRODUCT_FILES.source[0]), `${JSON.stringify(source)}\n`);
      return PRODUCT_FILES.source;
    },
    table: async () => {
      const { javascript, declarations } = renderResponseTable(parseOpenApi(json, jsonFile));
      const [javascriptFile, declarationsFile] = PRODUCT_FILES.table;
      await writeFile(pathOf(javascriptFile), javascript);
      await writeFile(pathOf(declarationsFile), declarations);
      return PRODUCT_FILES.table;
    },
    extensions: async () => {
      const { javascript, declarations } = await extensionsModule(root);
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
  };
  const elsewhere = async (product: Product) =>
    product === 'bundle' ? bundleSeconds : product === 'types' ? (await making)?.seconds : undefined;
  const built = await Promise.all(
    products.map(async (product) => {
      const started = performance.now();
      const files = await makers[product]();
      const seconds = (await elsewhere(product)) ?? secondsSince(started);
      return files.map((file) => ({ file, seconds }));
    }),
  );
  return built.flat();
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}
