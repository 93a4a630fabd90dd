import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { applyOverlay } from '../overlay/apply-overlay.ts';
import { editionsOf, overlayOfEdition } from '../overlay/editions.ts';
import type { Overlay } from '../overlay/overlay.ts';
import { readOverlay } from '../overlay/read-overlay.ts';
import { ALL_PRODUCTS, EDITION_PRODUCTS, editionFolder, type Product } from './products.ts';

/** What of a source is built: with neither, the source as it stands and every edition of it. */
export interface VariantChoice {
  /** The name of one edition. */
  readonly edition?: string | undefined;
  /** Path of an overlay of the user's own, which comes after that of the edition. */
  readonly overlay?: string | undefined;
  /** Whether the editions are left out where neither is given. */
  readonly isAlone?: boolean;
}

/** One document that is built of a source. */
export interface Variant {
  /** Relative to the output folder. */
  readonly folder: string;
  /** What is made of it at most. */
  readonly products: readonly Product[];
  readonly change: (source: OpenApiDocument) => OpenApiDocument;
}

/**
 * @param document path of the root file of the source
 * @throws an Error if there is no such edition, or DocumentError if an overlay cannot be read
 */
export async function variantsOf(
  document: string,
  { edition, overlay, isAlone = false }: VariantChoice,
): Promise<readonly Variant[]> {
  if (overlay !== undefined) return [await ownVariant(document, overlay, edition)];
  if (edition !== undefined) return [await editionVariant(document, edition)];
  const base: Variant = { folder: '', products: ALL_PRODUCTS, change: (source) => source };
  if (isAlone) return [base];
  const editions = await editionsOf(document);
  return [base, ...(await Promise.all(editions.map((one) => editionVariant(document, one))))];
}

async function editionVariant(document: string, edition: string): Promise<Variant> {
  const overlay = await readOverlay(await overlayOfEdition(document, edition));
  return { folder: editionFolder(edition), products: EDITION_PRODUCTS, change: changeBy([overlay]) };
}

async function ownVariant(document: string, overlay: string, edition: string | undefined): Promise<Variant> {
  const first = edition === undefined ? [] : [await readOverlay(await overlayOfEdition(document, edition))];
  const overlays = [...first, await readOverlay(overlay)];
  return { folder: '', products: ALL_PRODUCTS, change: changeBy(overlays) };
}

function changeBy(overlays: readonly Overlay[]): Variant['change'] {
  return (source) => overlays.reduce((current, one) => applyOverlay(current, one, 'fail'), source);
}
