import { type Cause, listCauses } from '../contract/causes.ts';
import { answeredEntity } from '../contract/entity-schema.ts';
import {
  type ApiModel,
  type Collection,
  type ModelOperation,
  modelOf,
  operationOf,
} from '../contract/model.ts';
import { narrowedName } from '../contract/narrowed-response.ts';
import type {
  MediaType,
  OpenApiDocument,
  Operation,
  RequestBody,
  Response,
} from '../contract/openapi-document.ts';
import { componentKey, isReference, resolveReference } from '../contract/resolve-reference.ts';
import { listSharedResponses, type SharedResponse } from '../contract/responses.ts';
import { isObject, objectAt } from './json.ts';
import { narrowErrors } from './narrow-errors.ts';
import { mapOperations, withComponents } from './operations.ts';

/**
 * Says of each operation which causes each of its codes can have: those that fit what it takes and does, and those that
 * unique fields, references, limits or the operation itself name. Codes that these bring are added. An operation that
 * can have some of the causes of a shared response only refers to a response with the examples of those.
 *
 * @throws an Error that names the cause, if no shared response has it
 */
export function spellOutCauses(document: OpenApiDocument): OpenApiDocument {
  const causesOf = new Map(
    listSharedResponses(document).map((one) => [one, listCauses(document, one.response)] as const),
  );
  const shared = new Map([...causesOf.keys()].map((one) => [String(one.status), one] as const));
  const named = namedCauses(document);
  const variants: Record<string, Response> = {};
  const schemas: Record<string, unknown> = {};
  const model = modelOf(document);
  const actions = new Map(
    model.paths.flatMap(({ operations }) => operations.map((one) => [one.operationId, one])),
  );
  const changed = mapOperations(document, (operation) => {
    const modelled = actions.get(operation.operationId);
    const hasReadOnly = hasReadOnlyFields(document, operation, model, modelled);
    const own = [
      ...(named.get(operation.operationId) ?? []),
      ...Object.values(operation['x-causes'] ?? {}).flat(),
    ];
    const responses: Record<string, Operation['responses'][string]> = { ...operation.responses };
    for (const cause of own) {
      const { status, component } = sharedOf(cause, causesOf);
      responses[status] ??= { $ref: `#/components/responses/${component}` };
    }
    const causes: Record<string, readonly string[]> = {};
    for (const [status, response] of Object.entries(responses)) {
      const one = shared.get(status);
      const all = one === undefined ? [] : (causesOf.get(one) ?? []);
      if (one === undefined || all.length < 2) continue;
      const possible = all
        .filter(
          ({ name, appliesTo }) => own.includes(name) || applies(appliesTo, operation, modelled, hasReadOnly),
        )
        .map(({ name }) => name);
      causes[status] = possible;
      if (!isReference(response) || componentKey(response) !== one.component) continue;
      if (possible.length === all.length || possible.length === 0) continue;
      const name = narrowedName(
        one.component,
        possible,
        all.map((cause) => cause.name),
      );
      if (variants[name] === undefined) {
        const narrowed = narrow(document, one, possible);
        variants[name] = narrowed.response;
        Object.assign(schemas, narrowed.schemas);
      }
      responses[status] = { $ref: `#/components/responses/${name}` };
    }
    return { ...operation, responses: inOrder(responses), 'x-causes': causes };
  });
  return withComponents(withComponents(changed, 'responses', variants), 'schemas', schemas);
}

/** The causes that the entities and the limits bring, by operation. */
function namedCauses(document: OpenApiDocument): ReadonlyMap<string, readonly string[]> {
  const causes = new Map<string, string[]>();
  const add = (operation: ModelOperation | undefined, cause: unknown) => {
    if (operation !== undefined && typeof cause === 'string')
      causes.set(operation.operationId, [...(causes.get(operation.operationId) ?? []), cause]);
  };
  const model = modelOf(document);
  for (const collection of model.collections) {
    const create = operationOf(collection, 'create');
    for (const { cause } of create?.operation['x-limits'] ?? []) add(create, cause);
    const update = operationOf(collection, 'update');
    const changeable = bodyProperties(document, update?.operation);
    for (const [name, property] of Object.entries(entityProperties(document, collection))) {
      for (const cause of [objectAt(property, 'x-unique').cause, objectAt(property, 'x-maximum').cause]) {
        add(create, cause);
        if (Object.hasOwn(changeable, name)) add(update, cause);
      }
      addRefusals(property, collection, model, add);
    }
  }
  return causes;
}

/** What refers to another entry may stand in the way of its deletion. */
function addRefusals(
  property: unknown,
  from: Collection,
  { collections }: ApiModel,
  add: (operation: ModelOperation | undefined, cause: unknown) => void,
): void {
  const references = {
    ...objectAt(property, 'items', 'x-references'),
    ...objectAt(property, 'x-references'),
  };
  const target = collections.find(({ path }) => path === references.collection);
  const cause = objectAt(references, 'on-delete').refuse;
  if (target === undefined) return;
  add(operationOf(target, 'delete'), cause);
  // Where all entries go, those that refer to one another go together; filters may leave some of them.
  const deleteAll = operationOf(target, 'delete-all');
  const isFiltered = deleteAll?.parameters.some((parameter) => parameter['x-filter'] !== undefined) === true;
  if (target !== from || isFiltered) add(deleteAll, cause);
}

/** The properties of what a collection holds, as its answers show them. */
export function entityProperties(
  document: OpenApiDocument,
  collection: Collection,
): Readonly<Record<string, unknown>> {
  const read = operationOf(collection, 'read') ?? operationOf(collection, 'list');
  const schema = read && answeredEntity(document, read.operation)?.whole;
  return isObject(schema) ? objectAt(resolveReference(document, schema), 'properties') : {};
}

/** The properties of the body that an operation takes. */
function bodyProperties(
  document: OpenApiDocument,
  operation: Operation | undefined,
): Readonly<Record<string, unknown>> {
  if (operation?.requestBody === undefined) return {};
  const { content } = resolveReference<RequestBody>(document, operation.requestBody);
  const schema = content['application/json']?.schema;
  return isObject(schema) ? objectAt(resolveReference(document, schema), 'properties') : {};
}

/** Whether a body may not hold all that the entry is answered with. */
function hasReadOnlyFields(
  document: OpenApiDocument,
  operation: Operation,
  { collections }: ApiModel,
  modelled: ModelOperation | undefined,
): boolean {
  if (operation.requestBody === undefined) return false;
  const collection = collections.find(({ path }) => path === modelled?.role.collection);
  const taken = bodyProperties(document, operation);
  const answered = collection === undefined ? {} : entityProperties(document, collection);
  return Object.keys(answered).some((name) => !Object.hasOwn(taken, name));
}

function applies(
  appliesTo: readonly string[] | undefined,
  { requestBody }: Operation,
  modelled: ModelOperation | undefined,
  hasReadOnly: boolean,
): boolean {
  if (appliesTo === undefined) return true;
  return appliesTo.some(
    (what) =>
      what === modelled?.action ||
      (what === 'readOnly' && hasReadOnly) ||
      (what === 'requestBody' && requestBody !== undefined) ||
      (what === 'parameters' && (modelled?.parameters.length ?? 0) > 0),
  );
}

function sharedOf(cause: string, causesOf: ReadonlyMap<SharedResponse, readonly Cause[]>): SharedResponse {
  for (const [shared, causes] of causesOf) if (causes.some(({ name }) => name === cause)) return shared;
  throw new Error(`No shared response has the cause '${cause}', which the document names.`);
}

/** A shared response with the examples of some causes only, and the schemas of errors that it needs beside those known. */
function narrow(document: OpenApiDocument, { component, response }: SharedResponse, kept: readonly string[]) {
  const { content, description, headers, 'x-causes': causes, ...members } = response;
  const pick = <T>(all: Readonly<Record<string, T>> = {}) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => kept.includes(name)));
  const bodies = Object.entries(content ?? {}).map(([type, media]) => {
    const body: MediaType = { ...media, examples: pick(media.examples) };
    return { type, ...narrowErrors(document, body, component) };
  });
  const narrowed = {
    ...members,
    'x-shared': { $ref: `#/components/responses/${component}` },
    description,
    ...(causes === undefined ? {} : { 'x-causes': pick(causes) }),
    ...(headers === undefined ? {} : { headers }),
    ...(content === undefined
      ? {}
      : { content: Object.fromEntries(bodies.map(({ type, media }) => [type, media])) }),
  } as Response;
  return { response: narrowed, schemas: Object.assign({}, ...bodies.map((body) => body.schemas)) as object };
}

function inOrder(responses: Operation['responses']): Operation['responses'] {
  return Object.fromEntries(Object.entries(responses).toSorted(([a], [b]) => a.localeCompare(b)));
}
