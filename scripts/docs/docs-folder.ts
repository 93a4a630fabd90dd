import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the site, in the output folder. */
export const DOCS_FOLDER = 'docs';

/** Where the package has the site, and where it is after it was built. */
const PLACES = ['../../dist/docs', '../../generated/docs'];

/** The path of the site; undefined if it was not built. */
export function findDocs(): string | undefined {
  return PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))).findLast(existsSync);
}
