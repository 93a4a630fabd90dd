import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { operationCauses } from '../../contract/operation-causes.ts';
import { type DescribedOperation, listOperations } from '../../contract/operations.ts';
import { listResponses } from '../../contract/responses.ts';

/** An operation that is answered with a code. */
export interface OperationEntry {
  readonly method: string;
  readonly path: string;
  /** Where the reference describes it. */
  readonly href: string;
}

/** The operations that document a code, in the order of the document. */
export function answeringOperations(document: OpenApiDocument, status: number): OperationEntry[] {
  return listOperations(document)
    .filter(({ operation }) => listResponses(document, operation).some((one) => one.status === status))
    .map(describeOperation);
}

/** The operations that can have each cause of a code, in the order of the document. */
export function operationsByCause(
  document: OpenApiDocument,
  status: number,
): ReadonlyMap<string, readonly OperationEntry[]> {
  const byCause = new Map<string, OperationEntry[]>();
  for (const operation of listOperations(document)) {
    for (const cause of operationCauses(document, operation.operation).get(status) ?? []) {
      byCause.set(cause, [...(byCause.get(cause) ?? []), describeOperation(operation)]);
    }
  }
  return byCause;
}

function describeOperation({ method, path, operationId }: DescribedOperation): OperationEntry {
  return {
    method: method.toUpperCase(),
    path,
    href: referenceTo(operationId),
  };
}

/** The address that Redoc gives an operation. */
function referenceTo(operationId: string): string {
  return `reference.html#operation/${encodeURIComponent(operationId)}`;
}
