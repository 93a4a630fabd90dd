import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { STAMP } from '../build/stamp.ts';
import { runRedocly } from '../redocly/run-redocly.ts';

const TEMPLATE = fileURLToPath(new URL('reference.hbs', import.meta.url));

/**
 * Writes the reference documentation of a document as one HTML file that needs nothing else.
 *
 * @param bundle path of the bundled document
 * @param file path of the file to write
 * @returns what it holds
 * @throws an Error with the reason, if Redocly cannot render it
 */
export async function renderReference(bundle: string, file: string): Promise<string> {
  const { exitCode, stderr } = await runRedocly([
    'build-docs',
    bundle,
    `--output=${file}`,
    '--inlineBundle',
    `--template=${TEMPLATE}`,
    `--templateOptions.stamp=${STAMP}`,
  ]);
  if (exitCode !== 0) throw new Error(`${bundle} cannot be rendered: ${stderr}`);
  return readFile(file, 'utf8');
}
