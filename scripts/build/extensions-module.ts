import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { STAMP } from './stamp.ts';

/**
 * Writes what `extensions.yaml`, beside the root file, says of the extensions as a module. The rules import it: Spectral
 * runs them as one script, which knows no place of its own to read a file from.
 *
 * @param document path of the root file
 * @returns the module, of an empty object where there is no such file, and its declarations
 */
export async function extensionsModule(
  document: string,
): Promise<{ readonly javascript: string; readonly declarations: string }> {
  const text = await readFile(join(dirname(document), 'extensions.yaml'), 'utf8').catch(() => '{}');
  return {
    javascript: `// ${STAMP}\n\nexport const extensions = ${JSON.stringify(parse(text), undefined, 2)};\n`,
    declarations: `// ${STAMP}\n\n/** JSON Schemas of the extensions, by the object that they stand on. */\nexport declare const extensions: object;\n`,
  };
}
