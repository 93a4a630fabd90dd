import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { derive } from '../derive/derive.ts';
import { applyOverlay } from '../overlay/apply-overlay.ts';
import { overlayOf } from '../overlay/overlay-of.ts';
import { readOverlay } from '../overlay/read-overlay.ts';
import { RedoclyCore, writeYaml } from '../redocly/core.ts';
import { STAMP } from './stamp.ts';

/** One document in one file, twice. */
export interface Bundle {
  readonly yaml: string;
  /** The same data. JSON has no comments, so this one bears no stamp. */
  readonly json: string;
}

/**
 * Joins a document of many files into one, with what all operations answer by their shape. Components keep their names.
 *
 * @param document path of the root file
 * @param run Redocly over the same files, where they were read before; it is of no use afterwards
 * @throws an Error with the reason, if Redocly cannot bundle it
 */
export async function joinSource(
  document: string,
  run = new RedoclyCore(document),
): Promise<OpenApiDocument> {
  const joined = (await run.bundle().catch((error: unknown) => {
    throw new Error(`${document} cannot be bundled: ${error instanceof Error ? error.message : error}`);
  })) as OpenApiDocument;
  const overlay = await overlayOf(document);
  // Its actions are for documents of any shape, those without lists among them.
  return overlay === undefined ? joined : applyOverlay(joined, await readOverlay(overlay), 'pass');
}

/** Writes a joined source as it is published: what it says once is spelt out. */
export function bundle(source: OpenApiDocument): Bundle {
  return bundleFrom(derive(source));
}

/** Writes a document in which that is spelt out already. */
export function bundleFrom(bundled: OpenApiDocument): Bundle {
  return {
    json: `${JSON.stringify(bundled)}\n`,
    // Once it is asked for: not everybody needs it.
    get yaml() {
      return `# ${STAMP}\n${writeYaml(bundled)}`;
    },
  };
}

/** Does both. */
export async function bundleDocument(document: string): Promise<Bundle> {
  return bundle(await joinSource(document));
}
