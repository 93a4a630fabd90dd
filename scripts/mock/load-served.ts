import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { displayPath, parseOpenApi, readText } from '../contract/load-document.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { noSuchEdition } from '../overlay/editions.ts';
import type { MockOptions } from './options.ts';
import { Recent } from './recent.ts';
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

/** In characters: the contract and its editions, or one very large document. */
const MOST_KEPT = 16_000_000;

const lastRead = new Recent<{ readonly text: string; readonly document: OpenApiDocument }>(
  MOST_KEPT,
  ({ text }) => text.length,
);

/**
 * Reads a bundled document that a mock can serve. As long as its text is that of before it is the same object, so that
 * the mocks of a process, as tests make them one after the other, share what is made of it.
 *
 * @throws DocumentError or an Error that says what cannot be read, or what the mock cannot do without
 */
export async function readServable(file: string): Promise<OpenApiDocument> {
  const text = await readText(file);
  const key = resolve(file);
  const before = lastRead.get(key);
  if (before?.text === text) return before.document;
  const document = parseOpenApi(text, displayPath(file));
  assertServable(document);
  lastRead.set(key, { text, document });
  return document;
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
    return readServable(document ?? (edition === undefined ? bundledDocument : bundledEdition(edition)));
  }
  const { overlayContract, overlayDocument } = await import('./overlaid.ts');
  return document === undefined ? overlayContract(overlay, edition) : overlayDocument(overlay, document);
}
