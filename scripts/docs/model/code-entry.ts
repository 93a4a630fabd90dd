import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import type { SharedResponse } from '../../contract/responses.ts';
import { retryPolicyOf } from '../../contract/retry-policies.ts';
import { listUndescribedRequests } from '../../contract/undescribed-requests.ts';
import type { Recipe } from '../../recipes/recipe.ts';
import { type CauseEntry, describeCauses } from './cause-entry.ts';
import { describeHeaders, type HeaderEntry } from './header-entry.ts';
import { renderBlocks, renderInline } from './markdown.ts';
import { answeringOperations, type OperationEntry } from './operation-entry.ts';
import { searchTerms } from './search-terms.ts';
import { snippetFor } from './snippet.ts';
import { listTypedBodies, type TypedBody } from './typed-bodies.ts';

/** One code, as the handbook describes it. */
export interface CodeEntry {
  readonly status: number;
  /** `4xx`, for example. */
  readonly className: string;
  readonly definition: string;
  readonly component: string;
  /** The first sentence of the purpose, as HTML. */
  readonly brief: string;
  /** HTML. */
  readonly purpose: string;
  /** What a client does after the answer, as HTML; empty where the document does not say. */
  readonly next: string;
  readonly retry: { readonly name: string; readonly description: string };
  readonly headers: readonly HeaderEntry[];
  readonly causes: readonly CauseEntry[];
  readonly typedBodies: readonly TypedBody[];
  readonly operations: readonly OperationEntry[];
  /** The kinds of requests that no operation describes and that are answered with the code, as HTML. */
  readonly undescribed: readonly string[];
  readonly snippet: string;
  /** What the filter looks through, in lower case. */
  readonly terms: string;
}

/** Where a description goes on with what the client does after the answer. */
const NEXT = /(?:^|\n\n)\*\*Next:\*\*\s*/;

export function describeCode(
  document: OpenApiDocument,
  shared: SharedResponse,
  recipes: readonly Recipe[],
): CodeEntry {
  const { component, status, response } = shared;
  const [purpose = '', next = ''] = response.description.split(NEXT);
  const policy = retryPolicyOf(document, response);
  const entry = {
    status,
    component,
    className: `${Math.floor(status / 100)}xx`,
    definition: response['x-summary'] ?? '',
    brief: renderInline(firstSentence(purpose)),
    purpose: renderBlocks(purpose),
    next: renderBlocks(capitalise(next)),
    retry: { name: policy.name, description: renderInline(policy.description) },
    headers: describeHeaders(document, response),
    causes: describeCauses(document, shared, recipes),
    typedBodies: listTypedBodies(document, shared),
    operations: answeringOperations(document, status),
    undescribed: listUndescribedRequests(document)
      .filter((request) => request.status === status)
      .map(({ description }) => renderInline(description)),
    snippet: snippetFor(document, shared, recipes),
  };
  return { ...entry, terms: searchTerms(entry, response.description) };
}

function firstSentence(text: string): string {
  return /^[\s\S]*?[.:;](?=\s|$)/.exec(text)?.[0].replace(/[:;]$/, '.') ?? text;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
