import { memberOf } from './json.ts';
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

export const listsCollection: OperationShape = (operation, all) =>
  operation.method === 'get' && isCollection(operation.template, all);

export const createsInCollection: OperationShape = (operation, all) =>
  operation.method === 'post' && operation.hasRequestBody && isCollection(operation.template, all);

export const isLimitedByPlan: OperationShape = ({ place }) =>
  memberOf(place.value, 'x-plan-limit') !== undefined;

export const deletesCollection: OperationShape = (operation, all) =>
  operation.method === 'delete' &&
  !endsInParameter(operation.template) &&
  all.some(({ method, template }) => method === 'post' && template === operation.template);

export const deletesOne: OperationShape = (operation, all) =>
  operation.method === 'delete' && takesPathParameter(operation, all) && !deletesCollection(operation, all);

/** A path is a collection if its GET pages through entries, or if one entry has a path of its own below it. */
function isCollection(template: string, all: readonly Operation[]): boolean {
  return all.some(
    (other) =>
      (other.template === template && other.method === 'get' && takesLimit(other)) ||
      (endsInParameter(other.template) && parentOf(other.template) === template),
  );
}

function takesLimit({ parameters }: Operation): boolean {
  return parameters.some((parameter) => parameter.in === 'query' && parameter.name === 'limit');
}

function endsInParameter(template: string): boolean {
  return /\/\{[^/]*\}$/.test(template);
}

function parentOf(template: string): string {
  return template.slice(0, template.lastIndexOf('/'));
}
