import { type Collection, modelOf, operationOf } from '../contract/model.ts';
import type { Header, OpenApiDocument, Response } from '../contract/openapi-document.ts';
import type { DescribedOperation } from '../contract/operations.ts';
import { componentKey, isReference, resolveReference } from '../contract/resolve-reference.ts';
import { successOf } from '../contract/responses.ts';
import { isObject, mapValues, objectAt } from './json.ts';

const NAME = 'Location';

/**
 * Gives each answer to a create a `Location` of its own: the path of the entry that its body shows, below the entries
 * that the parameters show.
 */
export function locateCreated(document: OpenApiDocument): OpenApiDocument {
  const changed: Record<string, Response> = {};
  for (const collection of modelOf(document).collections) {
    const create = operationOf(collection, 'create');
    const created = create && successOf(create.operation);
    // One that several operations share has no path to show.
    if (created === undefined || !isReference(created)) continue;
    const response = resolveReference<Response>(document, created);
    const header = response.headers?.[NAME];
    const path = entryPath(collection, response);
    if (header === undefined || path === undefined) continue;
    const { example, ...own } = resolveReference<Header>(document, header);
    const location = { ...own, example: `${baseOf(example, document)}${path}` };
    changed[componentKey(created)] = { ...response, headers: { ...response.headers, [NAME]: location } };
  }
  const responses = mapValues(
    document.components?.responses ?? {},
    (response, name) => changed[name] ?? response,
  );
  return { ...document, components: { ...document.components, responses } } as OpenApiDocument;
}

/** The path of the entry that a body shows; undefined where the document has no path for it, or no example. */
function entryPath(collection: Collection, response: Response): string | undefined {
  const entry = (['read', 'update', 'delete'] as const)
    .map((action) => operationOf(collection, action))
    .find((operation) => operation !== undefined);
  if (entry === undefined) return undefined;
  const [example] = Object.values(response.content?.['application/json']?.examples ?? {});
  const shown = isObject(example) ? objectAt(example, 'value') : {};
  const values = Object.fromEntries(
    entry.parameters.map(({ name, in: place, example: value }) => [place === 'path' ? name : '', value]),
  );
  const { key } = entry.role;
  if (key !== undefined && shown.id !== undefined) values[key] = shown.id;
  return fill(entry, values);
}

function fill({ path }: DescribedOperation, values: Readonly<Record<string, unknown>>): string | undefined {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  if (names.some((name) => values[name] === undefined)) return undefined;
  return path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
}

/** What comes before the path in the header's own example. */
function baseOf(example: unknown, { paths }: OpenApiDocument): string {
  const text = String(example ?? '');
  const collections = Object.keys(paths).map((path) => path.replace(/\/\{.*/, ''));
  const place = collections.map((path) => text.indexOf(`${path}/`)).find((index) => index >= 0) ?? 0;
  return text.slice(0, place);
}
