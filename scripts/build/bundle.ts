import { readFile } from 'node:fs/promises';
import { parse, stringify } from 'yaml';
import { overlayOf } from '../contract/overlay.ts';
import { runRedocly } from '../redocly/run-redocly.ts';
import { derive } from './derive/derive.ts';
import { STAMP } from './stamp.ts';

/** One document in one file, twice. */
export interface Bundle {
  readonly yaml: string;
  /** The same data. JSON has no comments, so this one bears no stamp. */
  readonly json: string;
}

/**
 * Bundles a document of many files into one, and spells out what its source says once. Components keep their names.
 *
 * @param document path of the root file
 * @param scratchFile path of a file that may be written
 * @throws an Error with the reason, if Redocly cannot bundle it
 */
export async function bundleDocument(document: string, scratchFile: string): Promise<Bundle> {
  const overlay = await overlayOf(document);
  const { exitCode, stderr } = await runRedocly([
    'bundle',
    document,
    `--output=${scratchFile}`,
    // Otherwise two components of one name become `Name` and `Name-2`, with a mere warning.
    '--component-renaming-conflicts-severity=error',
    ...(overlay === undefined ? [] : [`--overlay=${overlay}`]),
  ]);
  if (exitCode !== 0) throw new Error(`${document} cannot be bundled: ${stderr}`);
  const bundled = derive(parse(await readFile(scratchFile, 'utf8')));
  const yaml = stringify(bundled, { aliasDuplicateObjects: false, lineWidth: 120 });
  return { yaml: `# ${STAMP}\n${yaml}`, json: `${JSON.stringify(bundled)}\n` };
}
