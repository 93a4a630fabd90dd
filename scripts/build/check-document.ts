import { relative, resolve } from 'node:path';
import { DocumentError, type Problem } from '../contract/document-error.ts';
import { loadDocument } from '../contract/load-document.ts';
import { readSourceFiles } from '../contract/source-files.ts';
import { runRedocly } from '../redocly/run-redocly.ts';
import { checkFacts } from './check-facts.ts';

interface RedoclyProblem {
  readonly ruleId: string;
  readonly severity: 'error' | 'warn';
  readonly message: string;
  readonly ignored?: boolean;
  readonly location: readonly {
    readonly source: { readonly ref: string };
    readonly start?: { readonly line: number; readonly col: number };
  }[];
}

/**
 * Checks that a document, with all files that it refers to, is valid OpenAPI 3.1. Style is the business of the lint.
 *
 * @param file path of the root file
 * @throws DocumentError with every fault
 */
export async function checkDocument(file: string): Promise<void> {
  // Redocly does not give the line where a root file ends to be YAML.
  await loadDocument(file);
  const linting = runRedocly(['lint', file, '--extends=spec', '--format=json', '--max-problems=1000']);
  // Redocly says of a broken file that the references to it cannot be resolved, at each of them.
  const [{ stdout, stderr }, source] = await Promise.all([linting, readSourceFiles(file)]);
  if (source.problems.length > 0) throw new DocumentError(source.problems);
  const facts = checkFacts(file, source.files);
  if (facts.length > 0) throw new DocumentError(facts);
  const problems = stdout.trim() === '' ? [{ file, reason: stderr }] : readProblems(stdout);
  if (problems.length > 0) throw new DocumentError(problems);
}

function readProblems(report: string): Problem[] {
  const { problems } = JSON.parse(report) as { problems: readonly RedoclyProblem[] };
  const errors = problems.filter(({ severity, ignored }) => severity === 'error' && ignored !== true);
  return errors.map(({ ruleId, message, location: [place] }) => ({
    file: relative('', resolve(place?.source.ref ?? '')),
    line: place?.start?.line ?? 1,
    column: place?.start?.col ?? 1,
    reason: `${message.replaceAll(`${resolve()}/`, '')} (${ruleId})`,
  }));
}
