import { oncePerDocument } from './once-per-document.ts';
import type { Method, Operation, Parameter } from './openapi-document.ts';
import { resolveReference } from './resolve-reference.ts';

const METHODS: readonly Method[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** An operation with what it takes from its path. */
export interface DescribedOperation {
  /** The path template, such as `/products/{product_id}`. */
  readonly path: string;
  readonly method: Method;
  readonly operationId: string;
  readonly operation: Operation;
  /** Those of the path item and of the operation. */
  readonly parameters: readonly Parameter[];
}

/** Every operation, in the order of the paths. */
export const listOperations = oncePerDocument((document): readonly DescribedOperation[] =>
  Object.entries(document.paths).flatMap(([path, item]) => {
    const pathItem = resolveReference(document, item);
    return METHODS.flatMap((method) => {
      const operation = pathItem[method];
      if (operation === undefined) return [];
      const inherited = (pathItem.parameters ?? []).map((one) => resolveReference(document, one));
      const own = (operation.parameters ?? []).map((one) => resolveReference(document, one));
      return [
        { path, method, operationId: operation.operationId, operation, parameters: override(inherited, own) },
      ];
    });
  }),
);

/** An operation's parameter replaces the path's of the same name and place (OpenAPI 3.1.1, section 4.8.10). */
function override(inherited: readonly Parameter[], own: readonly Parameter[]): Parameter[] {
  const isReplaced = (one: Parameter) => own.some((other) => other.name === one.name && other.in === one.in);
  return [...inherited.filter((one) => !isReplaced(one)), ...own];
}
