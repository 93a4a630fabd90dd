import { relative, resolve } from 'node:path';
import { DocumentError, type Problem } from '../contract/document-error.ts';
import { loadDocument } from '../contract/load-document.ts';
import { runRedocly } from '../redocly/run-redocly.ts';

const UNRESOLVED = "Can't resolve $ref: ";

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
  const { stdout, stderr } = await runRedocly([
    'lint',
    file,
    '--extends=spec',
    '--format=json',
    '--max-problems=1000',
  ]);
  const problems = stdout.trim() === '' ? [{ file, reason: stderr }] : readProblems(stdout);
  if (problems.length > 0) throw new DocumentError(problems);
}

function readProblems(report: string): Problem[] {
  const { problems } = JSON.parse(report) as { problems: readonly RedoclyProblem[] };
  const errors = problems.filter(({ severity, ignored }) => severity === 'error' && ignored !== true);
  const parseErrors = new Set(errors.map(({ message }) => message.replace(/^Failed to parse: /, '')));
  return errors
    .filter(({ message }) => !isEcho(message, parseErrors))
    .map(({ ruleId, message, location: [place] }) => ({
      file: relative('', resolve(place?.source.ref ?? '')),
      line: place?.start?.line ?? 1,
      column: place?.start?.col ?? 1,
      reason: `${message.replaceAll(`${resolve()}/`, '')} (${ruleId})`,
    }));
}

/** Redocly repeats the parse error of a file at every reference to the file. */
function isEcho(message: string, parseErrors: ReadonlySet<string>): boolean {
  return message.startsWith(UNRESOLVED) && parseErrors.has(message.slice(UNRESOLVED.length));
}
