import { relative } from 'node:path';
import { bundleDocument } from '../build/bundle.ts';
import { parseOpenApi } from '../contract/load-document.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { readSourceFiles } from '../contract/source-files.ts';
import type { Finding } from './findings.ts';
import { sourcePlaces } from './source-places.ts';
import { lintBundleWithSpectral } from './spectral.ts';

/** What the build makes of a source, and what was found in it. */
export interface LintedBundle {
  readonly findings: readonly Finding[];
  /** As JSON; undefined where it cannot be made, which is a finding. */
  readonly json: string | undefined;
}

/**
 * Makes the bundle of a source and lints it.
 *
 * @param file path of the root file of a source without faults
 */
export async function lintBundle(file: string): Promise<LintedBundle> {
  try {
    const { json } = await bundleDocument(file);
    return { json, findings: await lintBundleOf(file, json) };
  } catch (error) {
    return { json: undefined, findings: [unmade(file, error)] };
  }
}

/**
 * Lints what the build has made of a source, and says where the source has it.
 *
 * @param file path of the root file of the source
 * @param json the bundle
 * @param part the part of it that is to be linted; all of it, if there is none
 */
export async function lintBundleOf(
  file: string,
  json: string,
  part?: OpenApiDocument,
): Promise<readonly Finding[]> {
  // Read once there is something to tell the place of.
  const places = async () => {
    const { files } = await readSourceFiles(file);
    return sourcePlaces(file, files, parseOpenApi(json, relative('', file)));
  };
  try {
    const wanted = part === undefined ? json : JSON.stringify(part);
    return await lintBundleWithSpectral(file, wanted, part !== undefined, places);
  } catch (error) {
    return [unmade(file, error)];
  }
}

function unmade(file: string, error: unknown): Finding {
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
  return { file: relative('', file), line: 1, column: 1, severity: 'error', rule: 'source', message };
}
