import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { listOperations } from '../../contract/operations.ts';
import { listSharedResponses } from '../../contract/responses.ts';
import type { Recipe } from '../../recipes/recipe.ts';
import { codePage } from './code-page.ts';
import { operationPage } from './operation-page.ts';
import { operationsPage } from './operations-page.ts';
import { overviewPage } from './overview.ts';
import type { Page } from './page.ts';
import { resourcePage } from './resource-page.ts';
import { listResources } from './resources.ts';

/** The pages that are written from the document. */
export function documentPages(document: OpenApiDocument, recipes: readonly Recipe[]): Page[] {
  return [
    overviewPage(document),
    ...listSharedResponses(document).map((shared) => codePage(document, shared, recipes)),
    operationsPage(document),
    ...listResources(document).map((resource) => resourcePage(document, resource)),
    ...listOperations(document).map((operation) => operationPage(document, operation)),
  ];
}
