import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const FILE = /^(?<name>[\w-]+)\.overlay\.yaml$/;

/**
 * The editions of a source: what the overlays in the folder `editions` beside its root file make of it. In their order.
 *
 * @param document path of the root file
 */
export async function editionsOf(document: string): Promise<readonly string[]> {
  const files = await readdir(folderOf(document)).catch(() => []);
  return files.flatMap((file) => FILE.exec(file)?.groups?.name ?? []).toSorted();
}

/**
 * The path of the overlay of an edition.
 *
 * @throws an Error that says which editions there are
 */
export async function overlayOfEdition(document: string, name: string): Promise<string> {
  const known = await editionsOf(document);
  if (known.includes(name)) return join(folderOf(document), `${name}.overlay.yaml`);
  throw new Error(noSuchEdition(name, known));
}

/** What to say to who asks for an edition that is not there. */
export function noSuchEdition(name: string, known: readonly string[]): string {
  return `There is no edition '${name}'. ${known.length === 0 ? 'There are none.' : `There is: ${known.join(', ')}.`}`;
}

function folderOf(document: string): string {
  return join(dirname(document), 'editions');
}
