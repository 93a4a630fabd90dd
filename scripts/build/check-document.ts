import { relative, resolve } from 'node:path';
import { DocumentError, type Problem } from '../contract/document-error.ts';
import { loadDocument } from '../contract/load-document.ts';
import { type ReadBefore, readSourceFiles } from '../contract/source-files.ts';
import { RedoclyCore, type RedoclyProblem } from '../redocly/core.ts';
import { checkFacts } from './check-facts.ts';

/**
 * Checks that a document, with all files that it refers to, is valid OpenAPI 3.1. Style is the business of the lint.
 *
 * @param file path of the root file
 * @param check what Redocly says of the same files
 * @param before the files as they were read before
 * @throws DocumentError with every fault
 */
export async function checkDocument(
  file: string,
  check = () => new RedoclyCore(file).check(),
  before?: ReadBefore,
): Promise<void> {
  // Beside all that has the first word.
  const checking = check();
  checking.catch(() => undefined);
  // Redocly does not give the line where a root file ends to be YAML.
  await loadDocument(file);
  // Redocly says of a broken file that the references to it cannot be resolved, at each of them.
  const source = await readSourceFiles([file], before);
  if (source.problems.length > 0) throw new DocumentError(source.problems);
  const facts = checkFacts(file, source.files);
  if (facts.length > 0) throw new DocumentError(facts);
  const problems = (await checking).filter(({ severity }) => severity === 'error').map(toProblem);
  if (problems.length > 0) throw new DocumentError(problems);
}

function toProblem({ path, line, column, message, rule }: RedoclyProblem): Problem {
  return {
    file: relative('', path),
    ...{ line, column },
    reason: `${message.replaceAll(`${resolve()}/`, '')} (${rule})`,
  };
}
