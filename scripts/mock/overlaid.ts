import { fileURLToPath } from 'node:url';
import { DocumentError } from '../contract/document-error.ts';
import { loadDocument } from '../contract/load-document.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { derive } from '../derive/derive.ts';
import { applyOverlay } from '../overlay/apply-overlay.ts';
import { overlayOfEdition } from '../overlay/editions.ts';
import { readOverlay } from '../overlay/read-overlay.ts';
import { assertServable } from './servable.ts';

/** The source of the contract in one document, and where its editions stand. */
const SOURCE = fileURLToPath(new URL('../../generated/source.json', import.meta.url));
const ROOT = fileURLToPath(new URL('../../openapi/openapi.yaml', import.meta.url));

/**
 * The contract, or an edition of it, changed by an overlay before what follows from its shape is spelt out.
 *
 * @param overlay path of the overlay
 * @throws DocumentError that names the overlay, if it cannot be carried out or takes away what the mock needs
 */
export async function overlayContract(
  overlay: string,
  edition: string | undefined,
): Promise<OpenApiDocument> {
  const source = await loadDocument(SOURCE);
  const base =
    edition === undefined
      ? source
      : applyOverlay(source, await readOverlay(await overlayOfEdition(ROOT, edition)), 'fail');
  return change(base, overlay, derive);
}

/** Any bundled document, changed by an overlay as it stands. */
export async function overlayDocument(overlay: string, document: string): Promise<OpenApiDocument> {
  return change(await loadDocument(document), overlay, (changed) => changed);
}

async function change(
  document: OpenApiDocument,
  overlay: string,
  complete: (changed: OpenApiDocument) => OpenApiDocument,
): Promise<OpenApiDocument> {
  const read = await readOverlay(overlay);
  const changed = applyOverlay(document, read, 'fail');
  try {
    const completed = complete(changed);
    assertServable(completed);
    return completed;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new DocumentError([
      { file: read.file, reason: `With this overlay the mock cannot work. ${error.message}` },
    ]);
  }
}
