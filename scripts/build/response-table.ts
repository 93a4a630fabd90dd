import { listCauses } from '../contract/causes.ts';
import type { Header, OpenApiDocument, Response } from '../contract/openapi-document.ts';
import { operationCauses } from '../contract/operation-causes.ts';
import { listOperations } from '../contract/operations.ts';
import { resolveReference } from '../contract/resolve-reference.ts';
import { listResponses, listSharedResponses, type SharedResponse } from '../contract/responses.ts';
import { retryPolicyOf } from '../contract/retry-policies.ts';
import { STAMP } from './stamp.ts';

/** A module of constants, and what TypeScript has to know of it and beside it: every value is a literal. */
export interface ResponseTable {
  readonly javascript: string;
  readonly declarations: string;
}

/**
 * Writes what a client asks of a bundled document at run time: the shared responses by code, the codes of each
 * operation, and the headers. What causes an answer can have is for the compiler alone.
 *
 * @throws an Error that names the response, if it has other media types than the shared one of its code, or no policy
 */
export function renderResponseTable(document: OpenApiDocument): ResponseTable {
  const shared = new Map(listSharedResponses(document).map((one) => [one.status, one]));
  const statuses: Record<string, Record<string, number[]>> = {};
  for (const { path, method, operation } of listOperations(document)) {
    const documented = listResponses(document, operation);
    for (const { status, response } of documented) {
      const expected = shared.get(status)?.response ?? response;
      if (String(mediaTypes(response)) === String(mediaTypes(expected))) continue;
      throw new Error(`The ${status} of ${method} ${path} has other media types than the shared ${status}.`);
    }
    statuses[path] = { ...statuses[path], [method]: documented.map(({ status }) => status) };
  }
  const responses = [...shared].map(([status, one]) => [status, entryOf(document, one)] as const);
  const constants: readonly Table[] = [
    {
      name: 'responses',
      description: 'The shared responses by status code.',
      value: Object.fromEntries(responses),
    },
    { name: 'statuses', description: 'The status codes that each operation documents.', value: statuses },
    {
      name: 'headers',
      description: 'Every header, and whether its value may be a number.',
      value: headers(document),
    },
  ];
  const types: readonly Table[] = [
    {
      name: 'Causes',
      description: 'The causes that the answers of each operation can have, by status code.',
      value: causes(document),
    },
    {
      name: 'Details',
      description: 'The schema of the details of an error, by its cause.',
      value: details(document, [...shared.values()]),
    },
  ];
  return {
    javascript: print(
      constants.map((one) => comment(one, `export const ${one.name} = ${toObject(one.value, toJson)};`)),
    ),
    declarations: print([
      ...constants.map((one) =>
        comment(one, `export declare const ${one.name}: ${toObject(one.value, toType)};`),
      ),
      ...types.map((one) => comment(one, `export interface ${one.name} ${toObject(one.value, toType)}`)),
    ]),
  };
}

interface Table {
  readonly name: string;
  readonly description: string;
  readonly value: object;
}

function entryOf(document: OpenApiDocument, { component, status, response }: SharedResponse) {
  return {
    name: component,
    summary: response['x-summary'],
    class: `${Math.trunc(status / 100)}xx`,
    retry: retryPolicyOf(document, response).name,
    mediaTypes: mediaTypes(response),
    headers: Object.keys(response.headers ?? {}),
    causes: listCauses(document, response).map(({ name }) => name),
  };
}

function mediaTypes(response: Response): string[] {
  return Object.keys(response.content ?? {});
}

function headers(document: OpenApiDocument): Record<string, boolean> {
  const components = Object.entries(document.components?.headers ?? {});
  return Object.fromEntries(
    components.map(([name, header]) => [
      name,
      allowsNumber(resolveReference<Header>(document, header).schema),
    ]),
  );
}

function allowsNumber(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return false;
  const { type, oneOf = [], anyOf = [] } = schema as Readonly<Record<string, unknown[] | undefined>>;
  return (
    [type].flat().some((one) => one === 'integer' || one === 'number') ||
    [...oneOf, ...anyOf].some(allowsNumber)
  );
}

function causes(document: OpenApiDocument): Record<string, object> {
  const table: Record<string, object> = {};
  for (const { path, method, operation } of listOperations(document)) {
    const byStatus = Object.fromEntries(operationCauses(document, operation));
    table[path] = { ...table[path], [method]: byStatus };
  }
  return table;
}

function details(document: OpenApiDocument, shared: readonly SharedResponse[]): Record<string, string> {
  const all = shared.flatMap(({ response }) => listCauses(document, response));
  return Object.fromEntries(
    all.flatMap((cause) =>
      cause.mediaType === undefined || cause.details === undefined ? [] : [[cause.name, cause.details]],
    ),
  );
}

function comment({ description }: Table, declaration: string): string {
  return `/** ${description} */\n${declaration}\n`;
}

function print(declarations: readonly string[]): string {
  return [`// ${STAMP}\n`, ...declarations].join('\n');
}

/** One line for each key, so that a change of the document is a small change of the file. */
function toObject(value: object, toText: (key: string, item: unknown) => string): string {
  return `{\n${Object.entries(value)
    .map(([key, item]) => `  ${toText(key, item)},\n`)
    .join('')}}`;
}

function toJson(key: string, item: unknown): string {
  return `${JSON.stringify(key)}: ${JSON.stringify(item)}`;
}

/** A code stays a number, so that it indexes the table as the status of an answer does. */
function toType(key: string, item: unknown): string {
  return `readonly ${/^\d+$/.test(key) ? key : JSON.stringify(key)}: ${literalType(item)}`;
}

function literalType(value: unknown): string {
  if (Array.isArray(value)) return `readonly [${value.map(literalType).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, item]) => toType(key, item))
    .join(', ')} }`;
}
