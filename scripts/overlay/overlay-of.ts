import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What all operations of a document answer by their shape: an OpenAPI Overlay beside the root file. */
const OVERLAY = 'every-operation.overlay.yaml';

/**
 * The path of the overlay of a document; undefined where there is none. A source that has one is whole only as the
 * build makes it.
 *
 * @param document path of the root file
 */
export async function overlayOf(document: string): Promise<string | undefined> {
  const overlay = join(dirname(document), OVERLAY);
  return access(overlay).then(
    () => overlay,
    () => undefined,
  );
}
