import { readFile } from 'node:fs/promises';
import { parse, stringify } from 'yaml';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { derive } from '../derive/derive.ts';
import { applyOverlay } from '../overlay/apply-overlay.ts';
import { overlayOf } from '../overlay/overlay-of.ts';
import { readOverlay } from '../overlay/read-overlay.ts';
import { runRedocly } from '../redocly/run-redocly.ts';
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
 * @param scratchFile path of a file that may be written
 * @throws an Error with the reason, if Redocly cannot bundle it
 */
export async function joinSource(document: string, scratchFile: string): Promise<OpenApiDocument> {
  const { exitCode, stderr } = await runRedocly([
    'bundle',
    document,
    `--output=${scratchFile}`,
    // Otherwise two components of one name become `Name` and `Name-2`, with a mere warning.
    '--component-renaming-conflicts-severity=error',
  ]);
  if (exitCode !== 0) throw new Error(`${document} cannot be bundled: ${stderr}`);
  const joined: OpenApiDocument = parse(await readFile(scratchFile, 'utf8'));
  const overlay = await overlayOf(document);
  // Its actions are for documents of any shape, those without lists among them.
  return overlay === undefined ? joined : applyOverlay(joined, await readOverlay(overlay), 'pass');
}

/** Writes a joined source as it is published: what it says once is spelt out. */
export function bundle(source: OpenApiDocument): Bundle {
  const bundled = derive(source);
  const yaml = stringify(bundled, { aliasDuplicateObjects: false, lineWidth: 120 });
  return { yaml: `# ${STAMP}\n${yaml}`, json: `${JSON.stringify(bundled)}\n` };
}

/** Does both. */
export async function bundleDocument(document: string, scratchFile: string): Promise<Bundle> {
  return bundle(await joinSource(document, scratchFile));
}
