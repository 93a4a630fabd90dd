import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import spectral from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import { stringify } from 'yaml';
import { pointerTo } from '../../scripts/contract/json-pointer.ts';
import ruleset from '../../scripts/ruleset/index.ts';
import type { Json } from './merge-patch.ts';

/** What Spectral reports, with the path as a JSON Pointer. */
export interface Result {
  readonly code: string;
  readonly message: string;
  readonly at: string;
  readonly severity: number;
  /** Only for a document of many files: the file, relative to the root's folder. */
  readonly file?: string;
}

const compiled = new spectral.Ruleset(ruleset);

/** Runs the whole ruleset on a document of one file. */
export async function runRuleset(document: Json): Promise<Result[]> {
  const results = await run(JSON.stringify(document), '/contract/openapi.yaml');
  return results.map(({ code, message, path, severity }) => toResult(code, message, path, severity));
}

/**
 * Writes files to a folder that lives for this call, and runs the whole ruleset on one of them.
 *
 * @param files what to write, by path from the root's folder
 */
export async function runRulesetOnFiles(
  files: Readonly<Record<string, Json>>,
  root = 'openapi.yaml',
): Promise<Result[]> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'ruleset-')));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), stringify(content, { aliasDuplicateObjects: false }));
    }
    const results = await run(await readFile(join(folder, root), 'utf8'), join(folder, root));
    return results.map(({ code, message, path, severity, source }) => ({
      ...toResult(code, message, path, severity),
      file: relative(folder, source ?? ''),
    }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function run(text: string, source: string) {
  const linter = new spectral.Spectral();
  linter.setRuleset(compiled);
  return linter.run(new spectral.Document(text, parsers.Yaml, source));
}

function toResult(
  code: string | number,
  message: string,
  path: readonly (string | number)[],
  severity: number,
): Result {
  return { code: String(code), message, at: pointerTo(...path), severity };
}
