import { withPlaces } from '../build/build.ts';
import { bundleFrom } from '../build/bundle.ts';
import { makeProducts } from '../build/make-products.ts';
import { ALL_PRODUCTS } from '../build/products.ts';
import { startTypeMaker } from '../build/type-maker.ts';
import { DocumentError, type Problem } from '../contract/document-error.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { answerQuestions } from '../thread/answer-questions.ts';
import { giveWay } from '../thread/give-way.ts';

/** Of which source the products are wanted. */
export interface ProductsWanted {
  /** Path of the root file. */
  readonly root: string;
  readonly source: OpenApiDocument;
  /** Its bundle as JSON. */
  readonly json: string;
  /** Path of the folder to write them to. */
  readonly folder: string;
}

/** The files, relative to the folder, or what is wrong with the source. */
export type ProductsMade = { readonly files: readonly string[] } | { readonly problems: readonly Problem[] };

giveWay('a little');
const types = startTypeMaker();

answerQuestions(async ({ root, source, json, folder }: ProductsWanted): Promise<ProductsMade> => {
  try {
    const bundled = bundleFrom(JSON.parse(json));
    const made = await makeProducts(folder, { root, source, bundled, products: ALL_PRODUCTS, types });
    return { files: made.map(({ file }) => file) };
  } catch (error) {
    const placed = await withPlaces(error, root);
    if (placed instanceof DocumentError) return { problems: placed.problems };
    throw placed;
  }
});
