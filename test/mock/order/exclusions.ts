import type { DecisionId } from './decision-ids.ts';

type Operation =
  | 'list'
  | 'count'
  | 'read'
  | 'singleton'
  | 'create'
  | 'update'
  | 'delete'
  | 'delete-all'
  | 'act';

/** The operations that a decision is about; one that is not here is about any request. */
const operationsOf: Readonly<Partial<Record<DecisionId, readonly (Operation | 'none')[]>>> = {
  '501 unsupported-method': ['none'],
  '302 deprecated-version': ['none'],
  '404 no-such-route': ['none'],
  '405 not-yet-implemented': ['none'],
  '405 unsupported-by-resource': ['none'],
  '204 methods-in-allow': ['none'],
  '403 missing-permission': ['create', 'update', 'delete', 'delete-all'],
  '415 unsupported-content-type': ['create', 'update'],
  '413 limit-above-maximum': ['list'],
  // The body of a GET is not read.
  '413 body-too-large': ['none', 'create', 'update', 'delete', 'delete-all'],
  '400 malformed-syntax (2)': ['create', 'update'],
  // Neither the delete-all nor `/time` and `/store` take anything that could be invalid.
  '400 invalid-field': ['list', 'count', 'read', 'create', 'update', 'delete'],
  '404 no-such-resource': ['read', 'update', 'delete'],
  'what the store refuses': ['list', 'count', 'create', 'update', 'delete', 'delete-all'],
  '304 not-modified-since': ['list', 'read'],
  '202 task-scheduled': ['delete-all'],
  '204 nothing-to-delete': ['delete-all'],
  '204 deleted': ['delete'],
  '201 created': ['create'],
  '200 updated': ['update'],
  '200 read': ['read'],
  '204 empty-list': ['list'],
  '200 read (2)': ['list'],
  '200 read (3)': ['count'],
  '204 empty-list (2)': ['singleton'],
  '200 read (4)': ['singleton'],
  'another success': ['act'],
};

interface Exclusion {
  readonly these: readonly DecisionId[];
  readonly those: readonly DecisionId[];
  readonly reason: string;
}

const exclusions: readonly Exclusion[] = [
  {
    these: ['503 down-for-maintenance'],
    those: ['503 being-upgraded'],
    reason: 'the store is in one state at a time',
  },
  {
    these: ['501 unsupported-method'],
    those: ['405 not-yet-implemented', '405 unsupported-by-resource', '204 methods-in-allow'],
    reason: 'only methods that the API supports are held against the methods of a path',
  },
  {
    these: ['302 deprecated-version', '404 no-such-route'],
    those: ['405 not-yet-implemented', '405 unsupported-by-resource', '204 methods-in-allow'],
    reason: 'a path that is not there has no methods',
  },
  {
    these: ['204 methods-in-allow'],
    those: ['405 not-yet-implemented', '405 unsupported-by-resource'],
    reason: 'every path has OPTIONS',
  },
  {
    these: ['401 missing-credentials'],
    those: ['401 incorrect-credentials'],
    reason: 'credentials that are missing are not wrong',
  },
  {
    these: ['401 missing-credentials', '401 incorrect-credentials'],
    those: ['509 hourly-limit-reached', '403 missing-permission'],
    reason: 'without the credentials of an account there is no account',
  },
  {
    these: ['413 body-too-large'],
    those: ['400 malformed-syntax (2)', '201 created', '200 updated'],
    reason: 'a body that is too large is not read',
  },
  {
    these: ['400 invalid-field'],
    those: ['200 read'],
    reason: 'a read takes nothing but an id, and one that is invalid belongs to nothing',
  },
  {
    these: ['404 no-such-resource'],
    those: ['what the store refuses', '304 not-modified-since', '200 updated', '200 read'],
    reason: 'these need a resource that exists',
  },
  {
    these: ['204 empty-list (2)'],
    those: ['200 read (4)'],
    reason: 'what there is one of is there, or it is not',
  },
  {
    these: ['what the store refuses'],
    those: ['304 not-modified-since'],
    reason: 'a filter that cannot be applied matches nothing that could have been modified',
  },
];

/** Why two decisions cannot hold for one request; undefined if they can. */
export function reasonAgainst(one: DecisionId, other: DecisionId): string | undefined {
  const [own, others] = [operationsOf[one], operationsOf[other]];
  if (own !== undefined && others !== undefined && !own.some((operation) => others.includes(operation)))
    return 'they are about different operations';
  return exclusions.find(
    ({ these, those }) =>
      (these.includes(one) && those.includes(other)) || (these.includes(other) && those.includes(one)),
  )?.reason;
}
