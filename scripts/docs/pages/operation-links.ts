import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { operationCauses } from '../../contract/operation-causes.ts';
import { type DescribedOperation, listOperations } from '../../contract/operations.ts';
import { code } from './markdown.ts';
import { operationAddress } from './resources.ts';

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
const known = new WeakMap<OpenApiDocument, readonly OperationAnswers[]>();

function answersOf(document: OpenApiDocument): readonly OperationAnswers[] {
  const answers =
    known.get(document) ??
    listOperations(document).map((described) => ({
      described,
      causes: operationCauses(document, described.operation),
    }));
  known.set(document, answers);
  return answers;
}

/** `POST /products` */
export function requestLine({ method, path }: DescribedOperation): string {
  return `${method.toUpperCase()} ${path}`;
}

export function operationLink(operation: DescribedOperation): string {
  return `[${code(requestLine(operation))}](/${operationAddress(operation)})`;
}

/** Each of them with what it does. */
export function operationList(operations: readonly DescribedOperation[]): string {
  return operations.map((one) => `- ${operationLink(one)} ${one.operation.summary ?? ''}`).join('\n');
}
