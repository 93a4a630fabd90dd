import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadDocument } from '../contract/load-document.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { noSuchEdition } from '../overlay/editions.ts';
import type { MockOptions } from './options.ts';
import { assertServable } from './servable.ts';

const generated = (file: string) => fileURLToPath(new URL(`../../generated/${file}`, import.meta.url));

export const bundledDocument = generated('openapi.json');

/** The editions of the contract that there are. */
export function bundledEditions(): readonly string[] {
  return readdirSync(generated('editions')).toSorted();
}

/** Path of the bundled document of an edition. */
export function bundledEdition(edition: string): string {
  const known = bundledEditions();
  if (!known.includes(edition)) throw new Error(noSuchEdition(edition, known));
  return generated(`editions/${edition}/openapi.json`);
}

/**
 * Loads what the options ask a mock to serve.
 *
 * @throws DocumentError or an Error that says what cannot be read, or what the mock cannot do without
 */
export async function loadServed(
  options: Pick<MockOptions, 'document' | 'edition' | 'overlay'>,
): Promise<OpenApiDocument> {
  const { document, edition, overlay } = options;
  if (document !== undefined && edition !== undefined)
    throw new Error(
      "The options 'document' and 'edition' exclude each other: editions are of the contract itself.",
    );
  if (overlay === undefined) {
    const plain = await loadDocument(
      document ?? (edition === undefined ? bundledDocument : bundledEdition(edition)),
    );
    assertServable(plain);
    return plain;
  }
  const { overlayContract, overlayDocument } = await import('./overlaid.ts');
  return document === undefined ? overlayContract(overlay, edition) : overlayDocument(overlay, document);
}
