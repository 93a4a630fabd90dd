import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editionFolder } from '../build/products.ts';

/** What the client knows of the contract, as its compiled modules import it. */
const CONTRACT = "'../../generated/";

/**
 * Gives each edition a client of its own: the compiled modules once more, with the table and the types of the edition.
 *
 * @param dist path of the folder of the compiled modules
 */
export async function addEditionClients(dist: string, editions: readonly string[]): Promise<void> {
  for (const edition of editions) {
    const folder = join(dist, editionFolder(edition), 'client');
    await cp(join(dist, 'client'), folder, { recursive: true });
    for (const file of await readdir(folder)) {
      const text = await readFile(join(folder, file), 'utf8');
      const own = `'../../../../generated/${editionFolder(edition)}/`;
      await writeFile(join(folder, file), text.replaceAll(CONTRACT, own));
    }
  }
}
