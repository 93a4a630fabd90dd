import { listCauses } from '../contract/causes.ts';
import type { OpenApiDocument, Server, UndescribedRequest } from '../contract/openapi-document.ts';
import { componentKey, resolveReference } from '../contract/resolve-reference.ts';
import { listSharedResponses } from '../contract/responses.ts';
import type { Change, Finding, OperationFinding } from './change.ts';
import { major, minor } from './change.ts';
import { compareOperations } from './compare-operations.ts';
import { type CompareResponses, type Documents, responseComparison } from './compare-responses.ts';
import { schemaComparison } from './compare-schemas.ts';
import { comparedNames, compareMembers, type Members } from './members.ts';
import { toChanges } from './sentences.ts';

const LOOKED_AT = [
  'info',
  'servers',
  'security',
  'paths',
  'components',
  'x-retry-policies',
  'x-undescribed-requests',
  'x-path-aliases',
];

/**
 * Everything that a consumer can notice between two bundles, the greatest changes first: what clients may send, what they
 * may be answered, and what the answers mean. The names of what the build makes of shared responses are none of it.
 */
export function compareDocuments(before: OpenApiDocument, after: OpenApiDocument): Change[] {
  const documents: Documents = { before, after, compareSchemas: schemaComparison(before, after) };
  const compareResponses = responseComparison(documents);
  const operations = compareOperations(documents, compareResponses);
  return toChanges(after, operations, [
    ...named('The document', compareTop(before, after)),
    ...compareServers(before.servers ?? [], after.servers ?? []),
    ...compareSchemes(before, after),
    ...comparePathItems(before, after),
    ...compareShared(documents, compareResponses, operations),
    ...compareUndescribed(before, after),
    ...compareAliases(before, after),
    ...comparePolicies(before, after),
  ]);
}

/** A finding whose subject is no operation. */
function named(subject: string, findings: readonly Finding[]): Change[] {
  return findings.map(({ what, ...finding }) => ({ ...finding, text: `${subject} ${what}` }));
}

function compareTop(before: OpenApiDocument, after: OpenApiDocument): Finding[] {
  const members = (document: OpenApiDocument) => document as unknown as Members;
  return [
    ...compareMembers(members(before), members(after), '', LOOKED_AT),
    ...compareMembers(before.info, after.info, '', ['version']),
  ];
}

function compareServers(before: readonly Server[], after: readonly Server[]): Change[] {
  const byUrl = (servers: readonly Server[]) => Object.fromEntries(servers.map((one) => [one.url, one]));
  const [was, is] = [byUrl(before), byUrl(after)];
  const { added, removed, kept } = comparedNames(was, is);
  return [
    ...removed.flatMap((url) => named(`The server ${url}`, [major('went away', 'Ask another one.')])),
    ...added.flatMap((url) => named(`The server ${url}`, [minor('became available')])),
    ...kept.flatMap((url) =>
      named(`The server ${url}`, compareMembers({ ...was[url] }, { ...is[url] }, '', [])),
    ),
  ];
}

function compareSchemes(before: OpenApiDocument, after: OpenApiDocument): Change[] {
  const [was, is] = [before.components?.securitySchemes ?? {}, after.components?.securitySchemes ?? {}];
  const { added, removed, kept } = comparedNames(was, is);
  const subject = (name: string) => `The security scheme ${name}`;
  return [
    ...removed.flatMap((name) => named(subject(name), [major('went away', 'Use another one.')])),
    ...added.flatMap((name) => named(subject(name), [minor('became available')])),
    ...kept.flatMap((name) => {
      const [old, current] = [was[name], is[name]];
      if (old === undefined || current === undefined) return [];
      return named(
        subject(name),
        compareMembers({ ...resolveReference(before, old) }, { ...resolveReference(after, current) }, '', []),
      );
    }),
  ];
}

const OF_OPERATIONS = ['parameters', 'get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

function comparePathItems(before: OpenApiDocument, after: OpenApiDocument): Change[] {
  return comparedNames(before.paths, after.paths).kept.flatMap((path) => {
    const [old, current] = [before.paths[path], after.paths[path]];
    if (old === undefined || current === undefined) return [];
    const [was, is] = [resolveReference(before, old), resolveReference(after, current)];
    return named(path, compareMembers({ ...was }, { ...is }, '', OF_OPERATIONS));
  });
}

/** The shared responses, which other documents refer to, where nothing has been said of an operation that has them. */
function compareShared(
  documents: Documents,
  compareResponses: CompareResponses,
  operations: readonly OperationFinding[],
): Change[] {
  const byName = (document: OpenApiDocument) =>
    Object.fromEntries(listSharedResponses(document).map((one) => [one.component, one]));
  const [was, is] = [byName(documents.before), byName(documents.after)];
  const { added, removed, kept } = comparedNames(was, is);
  const subject = (name: string) => `The shared response ${name}`;
  const said = new Set(operations.map(({ what }) => what));
  return [
    ...removed.flatMap((name) => named(subject(name), [major('went away', `Stop referring to ${name}.`)])),
    ...added.flatMap((name) => named(subject(name), [minor('became available')])),
    ...kept.flatMap((name) => {
      const [old, current] = [was[name], is[name]];
      if (old === undefined || current === undefined) return [];
      const causes = comparedNames(
        namesOf(documents.before, old.response),
        namesOf(documents.after, current.response),
      );
      const answer = (cause: string) => `${current.status} ${cause}`;
      return named(
        subject(name),
        [
          ...causes.removed.map((cause) =>
            major(
              `will no longer answer ${answer(cause)}`,
              `See what is answered in place of ${answer(cause)}.`,
            ),
          ),
          ...causes.added.map((cause) => minor(`may now answer ${answer(cause)}`)),
          ...compareResponses(old.response, current.response),
        ].filter(({ what }) => !said.has(what)),
      );
    }),
  ];
}

function namesOf(document: OpenApiDocument, response: Parameters<typeof listCauses>[1]): Members {
  return Object.fromEntries(listCauses(document, response).map(({ name }) => [name, true]));
}

type Undescribed = Readonly<Record<string, UndescribedRequest>>;

function compareUndescribed(before: OpenApiDocument, after: OpenApiDocument): Change[] {
  const [was, is]: Undescribed[] = [before, after].map((one) => one['x-undescribed-requests'] ?? {});
  const { added, removed, kept } = comparedNames(was, is);
  const subject = (name: string) => `A request that no operation describes (${name})`;
  const answer = ({ response, cause }: UndescribedRequest) => `${componentKey(response)} ${cause}`;
  return [
    ...removed.flatMap((name) =>
      named(subject(name), [major('will no longer have an answer of its own', 'Send none such.')]),
    ),
    ...added.flatMap((name) => named(subject(name), [minor('will now have an answer of its own')])),
    ...kept.flatMap((name) => {
      const [old, current] = [was?.[name], is?.[name]];
      if (old === undefined || current === undefined) return [];
      const isOther = answer(old) !== answer(current);
      return named(subject(name), [
        ...(isOther
          ? [major(`will be answered ${answer(current)} (was ${answer(old)})`, 'Read that answer as well.')]
          : []),
        ...compareMembers({ ...old }, { ...current }, '', ['response', 'cause']),
      ]);
    }),
  ];
}

function compareAliases(
  { 'x-path-aliases': was = {} }: OpenApiDocument,
  { 'x-path-aliases': is = {} }: OpenApiDocument,
) {
  return Object.keys({ ...was, ...is }).flatMap((name) => {
    if (was[name] === is[name]) return [];
    const subject = `The other spelling ${name} of a path`;
    if (was[name] === undefined) return named(subject, [minor(`may now stand for ${is[name]}`)]);
    return named(subject, [
      major(
        is[name] === undefined
          ? 'will no longer be answered'
          : `will stand for ${is[name]} (was ${was[name]})`,
        `Write ${was[name]} in paths.`,
      ),
    ]);
  });
}

function comparePolicies(before: OpenApiDocument, after: OpenApiDocument): Change[] {
  const [was = {}, is = {}] = [before['x-retry-policies'], after['x-retry-policies']];
  return Object.keys({ ...was, ...is }).flatMap((name) => {
    const subject = `The retry policy ${name}`;
    if (was[name] === undefined) return named(subject, [minor('became available')]);
    if (is[name] === undefined)
      return named(subject, [major('went away', 'See what policy took its place.')]);
    return named(subject, compareMembers({ description: was[name] }, { description: is[name] }, '', []));
  });
}
