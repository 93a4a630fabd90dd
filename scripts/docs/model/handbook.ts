import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { listOperations } from '../../contract/operations.ts';
import { listSharedResponses } from '../../contract/responses.ts';
import { listRetryPolicies } from '../../contract/retry-policies.ts';
import type { Recipe } from '../../recipes/recipe.ts';
import { type CodeEntry, describeCode } from './code-entry.ts';
import { describeClass, type ResponseClass } from './response-class.ts';

/** All that the handbook says, in the order in which it says it. Texts of the document are rendered HTML. */
export interface Handbook {
  readonly title: string;
  readonly summary: string;
  readonly version: string;
  readonly classes: readonly ClassEntry[];
  readonly policies: readonly { readonly name: string; readonly description: string }[];
  readonly operationCount: number;
}

export interface ClassEntry extends ResponseClass {
  readonly codes: readonly CodeEntry[];
}

/**
 * Describes the responses of a document.
 *
 * @param recipes how to bring about their causes
 */
export function describeHandbook(document: OpenApiDocument, recipes: readonly Recipe[]): Handbook {
  const { title, version, summary = '' } = document.info as typeof document.info & { summary?: string };
  const codes = listSharedResponses(document).map((shared) => describeCode(document, shared, recipes));
  const names = [...new Set(codes.map(({ className }) => className))];
  return {
    title,
    summary,
    version,
    classes: names.map((name) => ({
      ...describeClass(document, name),
      codes: codes.filter(({ className }) => className === name),
    })),
    policies: listRetryPolicies(document),
    operationCount: listOperations(document).length,
  };
}
