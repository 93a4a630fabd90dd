import { listCauses } from '../contract/causes.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { listSharedResponses, type SharedResponse } from '../contract/responses.ts';
import type { Impact } from './semver.ts';

/** One thing that is other than it was. */
export interface Change {
  readonly impact: Impact;
  readonly text: string;
}

/**
 * The changes that a general tool takes for editorial, because only this contract gives a meaning to what changed:
 * causes and retry policies.
 */
export function contractChanges(before: OpenApiDocument, after: OpenApiDocument): Change[] {
  const now = new Map(listSharedResponses(after).map((one) => [one.component, one]));
  return listSharedResponses(before).flatMap((was) => {
    const is = now.get(was.component);
    return is === undefined ? [] : [...causeChanges(before, was, after, is), ...retryChanges(was, is)];
  });
}

function causeChanges(
  before: OpenApiDocument,
  was: SharedResponse,
  after: OpenApiDocument,
  is: SharedResponse,
): Change[] {
  const old = listCauses(before, was.response).map(({ name }) => name);
  const current = listCauses(after, is.response).map(({ name }) => name);
  const changed = (names: string[], impact: Impact, what: string) =>
    names.map((name): Change => ({ impact, text: `${is.component}: the cause ${name} was ${what}.` }));
  return [
    ...changed(
      old.filter((name) => !current.includes(name)),
      'major',
      'removed',
    ),
    ...changed(
      current.filter((name) => !old.includes(name)),
      'minor',
      'added',
    ),
  ];
}

function retryChanges(was: SharedResponse, is: SharedResponse): Change[] {
  const [old, current] = [was.response['x-retry'], is.response['x-retry']];
  if (old === current) return [];
  return [{ impact: 'major', text: `${is.component}: the retry policy ${old} became ${current}.` }];
}
