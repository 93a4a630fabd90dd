import { oncePerDocument } from '../../contract/once-per-document.ts';
import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { operationCauses } from '../../contract/operation-causes.ts';
import { type DescribedOperation, listOperations } from '../../contract/operations.ts';

/** The operations that document a code, in the order of the document. */
export function answeringOperations(document: OpenApiDocument, status: number): DescribedOperation[] {
  return answersOf(document)
    .filter(({ causes }) => causes.has(status))
    .map(({ described }) => described);
}

/** Those of them that can have a cause of the code. */
export function operationsWithCause(
  document: OpenApiDocument,
  status: number,
  cause: string,
): DescribedOperation[] {
  return answersOf(document)
    .filter(({ causes }) => causes.get(status)?.includes(cause))
    .map(({ described }) => described);
}

interface OperationAnswers {
  readonly described: DescribedOperation;
  readonly causes: ReadonlyMap<number, readonly string[]>;
}

/** Every cause asks for it. */
const answersOf = oncePerDocument((document): readonly OperationAnswers[] =>
  listOperations(document).map((described) => ({
    described,
    causes: operationCauses(document, described.operation),
  })),
);
