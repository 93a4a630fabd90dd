import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildInto } from './build.ts';
import { ALL_PRODUCTS } from './products.ts';
import { withScratchFolder } from './scratch-folder.ts';

/**
 * The committed files that are not, byte for byte, what the source builds, missing ones included.
 *
 * @param document path of the root file of the source
 * @param out path of the folder that holds what was built
 * @throws DocumentError if the source is not valid
 */
export function findStaleFiles(document: string, out: string): Promise<string[]> {
  return withScratchFolder(out, async (scratch) => {
    const built = await buildInto(scratch, { document, products: ALL_PRODUCTS });
    const stale = await Promise.all(
      built.map(async ({ file }) => {
        const fresh = await readFile(join(scratch, file));
        const kept = await readFile(join(out, file)).catch(() => undefined);
        return kept?.equals(fresh) ? [] : [join(out, file)];
      }),
    );
    return stale.flat();
  });
}
