import { relative } from 'node:path';
import { bundleDocument } from '../build/bundle.ts';
import { parseOpenApi } from '../contract/load-document.ts';
import { readSourceFiles } from '../contract/source-files.ts';
import type { Finding } from './findings.ts';
import { sourcePlaces } from './source-places.ts';
import { lintBundleWithSpectral } from './spectral.ts';

/** What was found in the bundle of a source, and the bundle. */
export interface LintedBundle {
  readonly findings: readonly Finding[];
  /** Undefined where the source cannot be bundled. */
  readonly yaml: string | undefined;
}

/**
 * Lints what the build makes of a source, and says where the source has it.
 *
 * @param file path of the root file of a source without faults
 */
export async function lintBundleOf(file: string): Promise<LintedBundle> {
  const { files } = await readSourceFiles(file);
  try {
    const { yaml, json } = await bundleDocument(file);
    const findings = await lintBundleWithSpectral(
      file,
      json,
      sourcePlaces(file, files, parseOpenApi(json, relative('', file))),
    );
    return { findings, yaml };
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
    const finding: Finding = {
      file: relative('', file),
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'source',
      message: reason,
    };
    return { findings: [finding], yaml: undefined };
  }
}
