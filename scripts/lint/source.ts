import type { Problem } from '../contract/document-error.ts';
import { readSourceFiles } from '../contract/source-files.ts';
import { type Finding, oneLine } from './findings.ts';

/**
 * Looks for what keeps the linters from seeing a document: files that are broken, empty or not there. They would say
 * so at every reference, and find fault with what they cannot read.
 *
 * @param file path of the root file
 */
export async function lintSource(file: string): Promise<Finding[]> {
  const { problems } = await readSourceFiles(file);
  return problems.map(toFinding);
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
