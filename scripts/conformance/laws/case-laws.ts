import type { Attempt } from '../../cases/case.ts';

/** The law that a cause is tried for. What is not here is a conflict of some kind, as the document names it. */
const BY_CAUSE: Readonly<Record<string, string>> = {
  read: 'success',
  created: 'success',
  updated: 'success',
  deleted: 'success',
  'task-scheduled': 'success',
  'empty-list': 'pages',
  'nothing-to-delete': 'emptied',
  'not-modified-since': 'not-modified',
  'missing-credentials': 'credentials',
  'incorrect-credentials': 'credentials',
  'missing-permission': 'permission',
  'insecure-request': 'redirected',
  'deprecated-version': 'redirected',
  'malformed-syntax': 'undescribed',
  'missing-required-data': 'body-refused',
  'invalid-field': 'body-refused',
  'unknown-field': 'body-refused',
  'read-only-field': 'body-refused',
  'body-too-large': 'body-refused',
  'invalid-parameter': 'parameter-refused',
  'limit-above-maximum': 'parameter-refused',
  'no-such-resource': 'unknown-entry',
  'unsupported-accept': 'negotiation',
  'unsupported-content-type': 'negotiation',
  'missing-content-type': 'negotiation',
  'internal-error': 'state',
  'down-for-maintenance': 'state',
  'being-upgraded': 'state',
  'hourly-limit-reached': 'state',
  'plan-limit-reached': 'state',
  'platform-limit': 'conflict',
  'quantity-unavailable': 'conflict',
};

/** The law that an attempt is held against, which a cause is to come of. */
export function lawOfCase(cause: string, { request, before = [] }: Attempt): string {
  if (cause === 'empty-list') return emptyLaw(request.target, before.length > 0);
  return BY_CAUSE[cause] ?? 'conflict';
}

/** A list may be empty because of its page, of a filter, or because nothing is left. */
function emptyLaw(target: string, isEmptied: boolean): string {
  if (target.includes('page=')) return 'pages';
  if (target.includes('?')) return 'filters';
  return isEmptied ? 'deleted' : 'listed';
}
