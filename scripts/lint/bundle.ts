import { relative } from 'node:path';
import { parseOpenApi } from '../contract/load-document.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { readSourceFiles } from '../contract/source-files.ts';
import { type Finding, notMade } from './findings.ts';
import { sourcePlaces } from './source-places.ts';
import { lintBundleWithSpectral } from './spectral.ts';

/**
 * Lints what the build has made of a source, and says where the source has it.
 *
 * @param file path of the root file of the source
 * @param json the bundle
 * @param part the part of it that is to be linted; all of it, if there is none
 */
export async function lintBundle(
  file: string,
  json: string,
  part?: OpenApiDocument,
): Promise<readonly Finding[]> {
  // Read once there is something to tell the place of.
  const places = async () => {
    const { files } = await readSourceFiles([file]);
    return sourcePlaces(file, files, parseOpenApi(json, relative('', file)));
  };
  try {
    const wanted = part === undefined ? json : JSON.stringify(part);
    return await lintBundleWithSpectral(file, wanted, part !== undefined, places);
  } catch (error) {
    return [notMade(file, error)];
  }
}
