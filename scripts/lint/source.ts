import { resolve } from 'node:path';
import type { Problem } from '../contract/document-error.ts';
import { readSourceFiles } from '../contract/source-files.ts';
import { type Finding, oneLine } from './findings.ts';

/**
 * Looks for what keeps the linters from seeing a document: files that are broken, empty or not there. They would say
 * so at every reference, and find fault with what they cannot read.
 *
 * @param file path of the root file
 * @param edited which files have changed since the last look, if that found nothing: the others can still be read
 */
export async function lintSource(file: string, edited: readonly string[] = []): Promise<Finding[]> {
  if (edited.length > 0 && (await areReadable(edited))) return [];
  const { problems } = await readSourceFiles([file]);
  return problems.map(toFinding);
}

/** Whether files are there and can be read, with all that they lead to. */
async function areReadable(paths: readonly string[]): Promise<boolean> {
  const { files, problems } = await readSourceFiles(paths);
  const read = new Set(files.map(({ path }) => path));
  return problems.length === 0 && paths.every((path) => read.has(resolve(path)));
}

function toFinding({ file, line = 1, column = 1, reason }: Problem): Finding {
  return {
    file,
    line,
    column,
    severity: 'error',
    rule: 'source',
    message: oneLine(reason),
  };
}
