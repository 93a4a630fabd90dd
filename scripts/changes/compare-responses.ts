import { type Cause, listCauses } from '../contract/causes.ts';
import type { Header, OpenApiDocument, OrReference, Response, Schema } from '../contract/openapi-document.ts';
import { resolveReference } from '../contract/resolve-reference.ts';
import { type Finding, major, minor } from './change.ts';
import type { CompareSchemas } from './compare-schemas.ts';
import { comparedNames, compareMembers, isObject, isSame, type Members } from './members.ts';

export interface Documents {
  readonly before: OpenApiDocument;
  readonly after: OpenApiDocument;
  readonly compareSchemas: CompareSchemas;
}

export type CompareResponses = (
  before: OrReference<Response>,
  after: OrReference<Response>,
) => readonly Finding[];

/**
 * Makes what says what is other in an answer; it looks at each pair of components once. Which causes an answer can have
 * is the operation's to say, and so are the details that came or went with them: of errors the details are compared
 * cause by cause.
 */
export function responseComparison(documents: Documents): CompareResponses {
  const known = new Map<Response, Map<Response, readonly Finding[]>>();
  return (before, after) => {
    const was = resolveReference(documents.before, before);
    const is = resolveReference(documents.after, after);
    const found = known.get(was)?.get(is);
    if (found !== undefined) return found;
    const findings = compareResolved(documents, was, is);
    known.set(was, (known.get(was) ?? new Map()).set(is, findings));
    return findings;
  };
}

function compareResolved(documents: Documents, was: Response, is: Response): Finding[] {
  return [
    ...compareRetry(was, is),
    ...compareHeaders(documents, was.headers ?? {}, is.headers ?? {}),
    ...compareContent(documents, was, is),
    ...compareCauses(documents, was, is),
    ...compareMembers(was as unknown as Members, is as unknown as Members, '', [
      'headers',
      'content',
      'x-causes',
      'x-retry',
    ]),
  ];
}

function compareRetry({ 'x-retry': was }: Response, { 'x-retry': is }: Response): Finding[] {
  if (was === is) return [];
  const what = `got another retry policy: ${was ?? 'none'} became ${is ?? 'none'}`;
  return [major(what, 'Repeat requests as the new policy says.')];
}

type Headers = NonNullable<Response['headers']>;

function compareHeaders({ before, after, compareSchemas }: Documents, was: Headers, is: Headers): Finding[] {
  const { added, removed, kept } = comparedNames(was, is);
  return [
    ...removed.map((name) => major(`will no longer send the header \`${name}\``, `Do without \`${name}\`.`)),
    ...added.map((name) => minor(`may now send the header \`${name}\``)),
    ...kept.flatMap((name) => {
      const old = resolveReference<Header>(before, was[name] ?? {});
      const current = resolveReference<Header>(after, is[name] ?? {});
      const label = `\`${name}\``;
      return [
        ...compareRequired(old.required, current.required, name),
        ...compareSchemas(old.schema, current.schema, 'response', label),
        ...compareMembers(old as Members, current as Members, label, ['schema', 'required']),
      ];
    }),
  ];
}

function compareRequired(was = false, is = false, header: string): Finding[] {
  if (was === is) return [];
  if (is) return [minor(`will now always send the header \`${header}\``)];
  return [major(`may now lack the header \`${header}\``, `Be ready for an answer without \`${header}\`.`)];
}

function compareContent(
  { before, after, compareSchemas }: Documents,
  was: Response,
  is: Response,
): Finding[] {
  const { added, removed, kept } = comparedNames(was.content, is.content);
  const [causes, current] = [listCauses(before, was), listCauses(after, is)];
  const hasDetails = [...causes, ...current].some((cause) => detailsOf(cause) !== undefined);
  const namesOf = (list: readonly Cause[]) => list.map(({ name }) => name).sort();
  const goesByCauses = isSame(namesOf(causes), namesOf(current)) ? [] : ['details'];
  const body = (document: OpenApiDocument, schema: Schema | undefined) =>
    hasDetails ? errorsWithout(document, schema, goesByCauses) : schema;
  return [
    ...removed.map((type) => major(`will no longer hold ${type}`, `Ask for another type than ${type}.`)),
    ...added.map((type) => minor(`may now hold ${type}`)),
    ...kept.flatMap((type) => {
      const [one, other] = [was.content?.[type], is.content?.[type]];
      return [
        ...compareSchemas(body(before, one?.schema), body(after, other?.schema), 'response', '`body`'),
        ...compareMembers({ ...one }, { ...other }, '', ['schema', 'examples']),
      ];
    }),
  ];
}

/** The schema of a list of errors without some fields, and without what it says of the causes that it is for. */
function errorsWithout(
  document: OpenApiDocument,
  schema: Schema | undefined,
  apart: readonly string[],
): Schema | undefined {
  if (!isObject(schema) || !isObject(schema.items)) return schema;
  const { description: _, ...error } = resolveReference<Members>(document, schema.items);
  const fields = Object.entries(isObject(error.properties) ? error.properties : {});
  const required = Array.isArray(error.required) ? error.required : [];
  return {
    ...schema,
    items: {
      ...error,
      properties: Object.fromEntries(fields.filter(([name]) => !apart.includes(name))),
      required: required.filter((name) => !apart.includes(name)),
    },
  };
}

function compareCauses({ before, after, compareSchemas }: Documents, was: Response, is: Response): Finding[] {
  const old = new Map(listCauses(before, was).map((cause) => [cause.name, cause]));
  return listCauses(after, is).flatMap((cause) => {
    const former = old.get(cause.name);
    if (former === undefined) return [];
    const label = `the cause ${cause.name}`;
    const [had, has] = [detailsOf(former), detailsOf(cause)];
    return [
      ...(had === undefined || has === undefined
        ? []
        : compareSchemas(component(had), component(has), 'response', '`details`')),
      ...compareMembers(membersOf(former), membersOf(cause), label, ['name', 'mediaType', 'x-applies-to']),
    ];
  });
}

function component(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

function detailsOf(cause: Cause): string | undefined {
  return cause.mediaType === undefined ? undefined : cause.details;
}

/** A cause by the names that the document has for its members. */
function membersOf(cause: Cause): Members {
  const { appliesTo, keywords, ...members } = cause;
  const shared = { 'x-applies-to': appliesTo, 'x-keywords': keywords };
  if (members.mediaType === undefined) return { ...shared, ...members };
  const { message, details, value, ...rest } = members;
  return { ...shared, ...rest, 'x-message': message, 'x-details': details, example: value };
}
