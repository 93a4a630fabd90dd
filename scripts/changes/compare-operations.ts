import type { OpenApiDocument, Operation, Parameter, RequestBody } from '../contract/openapi-document.ts';
import { operationCauses } from '../contract/operation-causes.ts';
import { type DescribedOperation, listOperations } from '../contract/operations.ts';
import { resolveReference } from '../contract/resolve-reference.ts';
import { type Finding, major, minor, type OperationFinding } from './change.ts';
import type { CompareResponses, Documents } from './compare-responses.ts';
import { comparedNames, compareMembers, isSame, type Members, show } from './members.ts';

const LOOKED_AT = [
  'operationId',
  'parameters',
  'requestBody',
  'responses',
  'security',
  'x-causes',
  'x-limits',
];

/** What is other in the operations of two documents. */
export function compareOperations(
  documents: Documents,
  compareResponses: CompareResponses,
): OperationFinding[] {
  const was = new Map(listOperations(documents.before).map((one) => [nameOf(one), one]));
  const is = new Map(listOperations(documents.after).map((one) => [nameOf(one), one]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((operation) => {
    const [old, current] = [was.get(operation), is.get(operation)];
    if (old === undefined) return [{ operation, ...minor('became available') }];
    if (current === undefined) return [{ operation, ...major('went away', 'Stop asking for it.') }];
    const findings = [
      ...compareNames(old, current),
      ...compareParameters(documents, old.parameters, current.parameters),
      ...compareBodies(documents, old.operation, current.operation),
      ...compareCauses(documents, old.operation, current.operation),
      ...compareSecurity(documents, old.operation, current.operation),
      ...compareLimits(old.operation, current.operation),
      ...compareMembers(
        old.operation as unknown as Members,
        current.operation as unknown as Members,
        '',
        LOOKED_AT,
      ),
    ];
    return [
      ...findings.map((finding) => ({ operation, ...finding })),
      ...compareAnswers(compareResponses, old.operation, current.operation).map((one) => ({
        operation,
        ...one,
      })),
    ];
  });
}

function nameOf({ method, path }: DescribedOperation): string {
  return `${method.toUpperCase()} ${path}`;
}

function compareNames(
  { operationId: was }: DescribedOperation,
  { operationId: is }: DescribedOperation,
): Finding[] {
  if (was === is) return [];
  return [major(`got another name: ${was} became ${is}`, `Write ${is} in ResponseOf and generated clients.`)];
}

function compareParameters(
  { before, after, compareSchemas }: Documents,
  was: readonly Parameter[],
  is: readonly Parameter[],
): Finding[] {
  const byName = (parameters: readonly Parameter[]) =>
    Object.fromEntries(parameters.map((one) => [`the ${one.in} parameter \`${one.name}\``, one]));
  const [old, current] = [byName(was), byName(is)];
  const { added, removed, kept } = comparedNames(old, current);
  return [
    ...removed.map((name) => major(`will no longer take ${name}`, `Stop sending ${name}.`)),
    ...added.map((name) =>
      current[name]?.required === true
        ? major(`must now be sent ${name}`, `Send ${name}.`)
        : minor(`may now be sent ${name}`),
    ),
    ...kept.flatMap((name) => {
      const [one, other] = [old[name], current[name]];
      if (one === undefined || other === undefined) return [];
      return [
        ...compareRequired(one.required, other.required, name),
        ...compareSchemas(one.schema, other.schema, 'request', name),
        ...compareMembers(withExamples(before, one) as Members, withExamples(after, other) as Members, name, [
          'schema',
          'required',
          'name',
          'in',
        ]),
      ];
    }),
  ];
}

function compareRequired(was = false, is = false, name: string): Finding[] {
  if (was === is) return [];
  return is
    ? [major(`must now be sent ${name}`, `Send ${name}.`)]
    : [minor(`may now be sent without ${name}`)];
}

function compareBodies(
  { before, after, compareSchemas }: Documents,
  was: Operation,
  is: Operation,
): Finding[] {
  const body = (document: OpenApiDocument, { requestBody }: Operation): RequestBody | undefined =>
    requestBody && resolveReference(document, requestBody);
  const [old, current] = [body(before, was), body(after, is)];
  if (old === undefined && current === undefined) return [];
  if (old === undefined)
    return compareRequired(false, current?.required, 'a body').concat(
      current?.required === true ? [] : [minor('may now be sent a body')],
    );
  if (current === undefined) return [major('will no longer take a body', 'Stop sending a body.')];
  const { added, removed, kept } = comparedNames(old.content, current.content);
  return [
    ...compareRequired(old.required, current.required, 'a body'),
    ...removed.map((type) => major(`will no longer take ${type}`, `Send another type than ${type}.`)),
    ...added.map((type) => minor(`may now be sent ${type}`)),
    ...kept.flatMap((type) => {
      const [one, other] = [old.content[type] ?? {}, current.content[type] ?? {}];
      return [
        ...compareSchemas(one.schema, other.schema, 'request', '`body`'),
        ...compareMembers(withExamples(before, one), withExamples(after, other), 'the body', ['schema']),
      ];
    }),
    ...compareMembers(old as unknown as Members, current as unknown as Members, 'the body', [
      'content',
      'required',
    ]),
  ];
}

/** The codes, and the causes of each. */
function compareCauses({ before, after }: Documents, was: Operation, is: Operation): Finding[] {
  const { added, removed } = comparedNames(was.responses, is.responses);
  const [old, current] = [operationCauses(before, was), operationCauses(after, is)];
  const causesOf = (causes: ReadonlyMap<number, readonly string[]>, code: string) =>
    causes.get(Number(code)) ?? [];
  const may = (code: string, cause?: string) =>
    minor(`may now answer ${[code, cause].filter(Boolean).join(' ')}`);
  const never = (code: string, cause?: string) => {
    const answer = [code, cause].filter(Boolean).join(' ');
    return major(`will no longer answer ${answer}`, `See what is answered in place of ${answer}.`);
  };
  return Object.keys({ ...was.responses, ...is.responses }).flatMap((code) => {
    const [had, has] = [causesOf(old, code), causesOf(current, code)];
    const fresh = has.filter((cause) => !had.includes(cause));
    const gone = had.filter((cause) => !has.includes(cause));
    // The causes that an operation has lost a code for are not worth a sentence each.
    if (removed.includes(code)) return [never(code)];
    if (added.includes(code) && fresh.length === 0) return [may(code)];
    return [...gone.map((cause) => never(code, cause)), ...fresh.map((cause) => may(code, cause))];
  });
}

function compareAnswers(
  compareResponses: CompareResponses,
  was: Operation,
  is: Operation,
): (Finding & { code: string })[] {
  return comparedNames(was.responses, is.responses).kept.flatMap((code) => {
    const [old, current] = [was.responses[code], is.responses[code]];
    if (old === undefined || current === undefined) return [];
    return compareResponses(old, current).map((finding) => ({ ...finding, code }));
  });
}

function compareSecurity({ before, after }: Documents, was: Operation, is: Operation): Finding[] {
  const [old, current] = [was.security ?? before.security ?? [{}], is.security ?? after.security ?? [{}]];
  const names = (requirement: object) => Object.keys(requirement).join(' with ') || 'no credentials';
  const label = (requirement: object) => {
    const scopes = Object.values(requirement).flat();
    return scopes.length === 0
      ? names(requirement)
      : `${names(requirement)} for ${scopes.map(show).join(' and ')}`;
  };
  const isIn = (list: readonly object[]) => (one: object) => list.some((other) => isSame(one, other));
  return [
    ...old
      .filter((one) => !isIn(current)(one))
      .map((one) => major(`will no longer take ${label(one)}`, `Use ${current.map(label).join(' or ')}.`)),
    ...current.filter((one) => !isIn(old)(one)).map((one) => minor(`may now be asked with ${label(one)}`)),
  ];
}

/** How many entries a collection may have, by the cause of the refusal of more. */
function compareLimits({ 'x-limits': was = [] }: Operation, { 'x-limits': is = [] }: Operation): Finding[] {
  const byCause = (limits: typeof was) => Object.fromEntries(limits.map((limit) => [limit.cause, limit]));
  const [old, current] = [byCause(was), byCause(is)];
  return Object.keys({ ...old, ...current }).flatMap((cause) => {
    const [one, other] = [old[cause], current[cause]];
    const [had, has] = [one?.maximum ?? Number.POSITIVE_INFINITY, other?.maximum ?? Number.POSITIVE_INFINITY];
    const what = `${has === Number.POSITIVE_INFINITY ? 'any number of' : `up to ${has}`} entries (${cause})`;
    const from = had === Number.POSITIVE_INFINITY ? '' : `; it was ${had}`;
    return [
      ...(has < had ? [major(`will take ${what}${from}`, `Keep to ${has} entries.`)] : []),
      ...(has > had ? [minor(`may now be asked for ${what}${from}`)] : []),
      ...compareMembers({ 'x-message': one?.message }, { 'x-message': other?.message }, cause, []),
    ];
  });
}

/** Its examples as they are, wherever they stand. */
function withExamples<T extends { readonly examples?: Parameter['examples'] }>(
  document: OpenApiDocument,
  holder: T,
): Members {
  const { examples, ...members } = holder;
  if (examples === undefined) return members;
  return {
    ...members,
    examples: Object.fromEntries(
      Object.entries(examples).map(([name, value]) => [name, resolveReference(document, value)]),
    ),
  };
}
