import { access, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { runRedocly } from '../redocly/run-redocly.ts';
import { derive } from './derive/derive.ts';
import { STAMP } from './stamp.ts';

/** One document in one file, twice. */
export interface Bundle {
  readonly yaml: string;
  /** The same data. JSON has no comments, so this one bears no stamp. */
  readonly json: string;
}

/** What all operations of a document answer by their shape: an OpenAPI Overlay beside the root file. */
const OVERLAY = 'every-operation.overlay.yaml';

/**
 * Bundles a document of many files into one, and spells out what its source says once. Components keep their names.
 *
 * @param document path of the root file
 * @param scratchFile path of a file that may be written
 * @throws an Error with the reason, if Redocly cannot bundle it
 */
export async function bundleDocument(document: string, scratchFile: string): Promise<Bundle> {
  const { exitCode, stderr } = await runRedocly([
    'bundle',
    document,
    `--output=${scratchFile}`,
    // Otherwise two components of one name become `Name` and `Name-2`, with a mere warning.
    '--component-renaming-conflicts-severity=error',
    ...(await overlaysOf(document)),
  ]);
  if (exitCode !== 0) throw new Error(`${document} cannot be bundled: ${stderr}`);
  const bundled = derive(parse(await readFile(scratchFile, 'utf8')));
  const yaml = stringify(bundled, { aliasDuplicateObjects: false, lineWidth: 120 });
  return { yaml: `# ${STAMP}\n${yaml}`, json: `${JSON.stringify(bundled, undefined, 2)}\n` };
}

async function overlaysOf(document: string): Promise<readonly string[]> {
  const overlay = join(dirname(document), OVERLAY);
  return access(overlay).then(
    () => [`--overlay=${overlay}`],
    () => [],
  );
}
