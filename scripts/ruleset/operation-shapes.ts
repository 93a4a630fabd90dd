import type { Operation } from './operations.ts';

/** What an operation looks like, told from its method, path, parameters and body, never from its name. */
export type OperationShape = (operation: Operation, all: readonly Operation[]) => boolean;

export const anyOperation: OperationShape = () => true;

export const takesPathParameter: OperationShape = ({ template, parameters }) =>
  template.includes('{') || parameters.some((parameter) => parameter.in === 'path');

export const takesRequestBody: OperationShape = ({ hasRequestBody }) => hasRequestBody;

export const takesInput: OperationShape = ({ hasRequestBody, parameters }) =>
  hasRequestBody || parameters.length > 0;

/** Field names are not case-sensitive (RFC 9110, section 5.1). */
export const isConditional: OperationShape = ({ parameters }) =>
  parameters.some(({ in: place, name }) => place === 'header' && name.toLowerCase() === 'if-modified-since');

export const readsOrReplaces: OperationShape = ({ method }) => method === 'get' || method === 'put';

export const listsCollection: OperationShape = ({ method, kind }) =>
  method === 'get' && kind === 'collection';

export const createsInCollection: OperationShape = ({ method, kind, hasRequestBody }) =>
  method === 'post' && hasRequestBody && kind === 'collection';

/** What is added to and never read is taken for a collection, unless it is replaced as a whole. */
export const deletesCollection: OperationShape = ({ method, kind, template }, all) => {
  if (method !== 'delete') return false;
  const methods = all.filter((other) => other.template === template).map((other) => other.method);
  const isAddedTo = methods.includes('post') && !methods.includes('get') && !methods.includes('put');
  return kind === 'collection' || (kind === 'singleton' && isAddedTo);
};

export const deletesOne: OperationShape = (operation, all) =>
  operation.method === 'delete' && takesPathParameter(operation, all) && !deletesCollection(operation, all);
