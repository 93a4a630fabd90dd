import type { DescribedOperation } from '../../contract/operations.ts';
import { code } from './markdown.ts';
import { operationAddress } from './resources.ts';

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
