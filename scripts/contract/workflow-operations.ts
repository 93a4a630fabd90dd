import { isMap, type Node } from 'yaml';
import type { Problem } from './document-error.ts';
import { membersNamed, placeOf, type SourceFile, scalarOf } from './source-files.ts';

/** Checks that the workflows of a source are some, and that each of their steps is an operation of the document. */
export function checkWorkflows(files: readonly SourceFile[]): Problem[] {
  const isWorkflow = ({ path }: SourceFile) => path.endsWith('.arazzo.yaml');
  const idsOf = (file: SourceFile) => membersNamed(file, 'operationId');
  const known = new Set(
    files.filter((file) => !isWorkflow(file)).flatMap((file) => idsOf(file).map(scalarOf)),
  );
  return files.filter(isWorkflow).flatMap((file) => [
    ...(isMap(file.yaml.contents) && file.yaml.has('workflows')
      ? []
      : [
          {
            file: placeOf(file, file.yaml.contents as Node).file,
            line: 1,
            column: 1,
            reason: 'has no `workflows`',
          },
        ]),
    ...idsOf(file)
      .filter((node) => !known.has(scalarOf(node)))
      .map((node) => ({
        ...placeOf(file, node),
        reason: `no operation of the document has the operationId ${scalarOf(node)}`,
      })),
  ]);
}
