import { relative } from 'node:path';
import { bundleDocument } from '../build/bundle.ts';
import { parseOpenApi } from '../contract/load-document.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { readSourceFiles } from '../contract/source-files.ts';
import type { Finding } from './findings.ts';
import { sourcePlaces } from './source-places.ts';
import { lintBundleWithSpectral } from './spectral.ts';

/**
 * Lints what the build makes of a source, and says where the source has it.
 *
 * @param file path of the root file of a source without faults
 * @param made the bundle as JSON, for whoever has it
 * @param part the part of it that is to be linted; all of it, if there is none
 */
export async function lintBundleOf(
  file: string,
  made?: string,
  part?: OpenApiDocument,
): Promise<readonly Finding[]> {
  try {
    const json = made ?? (await bundleDocument(file)).json;
    // Read once there is something to tell the place of.
    const places = async () => {
      const { files } = await readSourceFiles(file);
      return sourcePlaces(file, files, parseOpenApi(json, relative('', file)));
    };
    const wanted = part === undefined ? json : JSON.stringify(part);
    return await lintBundleWithSpectral(file, wanted, part !== undefined, places);
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
    return [
      { file: relative('', file), line: 1, column: 1, severity: 'error', rule: 'source', message: reason },
    ];
  }
}
