import { type FilledRequest, fillRequest } from '../../recipes/fill-request.ts';
import type { RecipeAccount } from '../../recipes/recipe.ts';
import type { OperationData, TriedParameter } from '../data/operation-data.ts';

/** What stands in the form of an operation. */
export interface Filling {
  account: RecipeAccount;
  body: string;
  /** By `keyOf`. */
  values: Record<string, string>;
}

/** The form as it is shown first: what the document has as examples, as far as it is required. */
export function firstFilling(data: OperationData): Filling {
  const values = data.parameters.map((one) => [keyOf(one), one.required ? one.example : ''] as const);
  return { account: 'write', body: printBody(data, 0), values: Object.fromEntries(values) };
}

/** The request that a form stands for. */
export function triedRequest(
  data: OperationData,
  { account, body, values }: Filling,
  server: Parameters<typeof fillRequest>[1],
): FilledRequest {
  const fields = data.parameters
    .filter((one) => one.in === 'header' && values[keyOf(one)] !== '')
    .map((one) => [one.name, values[keyOf(one)] ?? '']);
  const content = data.bodies.length === 0 ? {} : { 'Content-Type': 'application/json' };
  const request = fillRequest({ method: data.method, path: '', account }, server, {});
  return {
    ...request,
    url: `${server.base}${filledPath(data, values)}`,
    headers: { ...request.headers, ...Object.fromEntries(fields), ...content },
    body: data.bodies.length === 0 ? undefined : body,
  };
}

export function filledPath({ path, parameters }: OperationData, values: Filling['values']): string {
  const query = parameters
    .filter((one) => one.in === 'query' && (values[keyOf(one)] ?? '') !== '')
    .map((one) => `${encodeURIComponent(one.name)}=${encodeURIComponent(values[keyOf(one)] ?? '')}`);
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(values[`path ${name}`] ?? ''),
  );
  return query.length === 0 ? filled : `${filled}?${query.join('&')}`;
}

export function keyOf({ in: place, name }: Pick<TriedParameter, 'in' | 'name'>): string {
  return `${place} ${name}`;
}

export function printBody({ bodies }: OperationData, place: number): string {
  const body = bodies[place];
  return body === undefined ? '' : JSON.stringify(body.value, undefined, 2);
}
