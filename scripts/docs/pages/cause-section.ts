import type { Cause } from '../../contract/causes.ts';
import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import type { SharedResponse } from '../../contract/responses.ts';
import { browserLimit } from '../../recipes/browser-limits.ts';
import type { Recipe } from '../../recipes/recipe.ts';
import { type AnswerExpectation, expectAnswers } from '../model/answer-expectations.ts';
import { answeringOperations, operationsWithCause } from '../model/answering-operations.ts';
import { keywordsLine } from './keywords.ts';
import { blocks, type CodeBlock, code, codeGroup, heading, printJson, widget } from './markdown.ts';
import { operationLink } from './operation-links.ts';
import { sampleBlocks } from './sample-blocks.ts';

/** More are not read one by one; the list of the code has them. */
const MOST_OPERATIONS = 12;

/** A cause of a code: who can have it, the answer, and how to bring it about. */
export function causeSection(
  document: OpenApiDocument,
  { status }: SharedResponse,
  cause: Cause,
  recipes: readonly Recipe[],
): string {
  const own = recipes.filter((recipe) => recipe.status === status && recipe.cause === cause.name);
  const expected = expectAnswers(document, own)[own[0]?.name ?? ''];
  const answer = answerBlock(cause, expected);
  return blocks(
    heading(2, cause.summary, cause.name),
    `${code(cause.name)} · ${whoHasIt(document, status, cause.name)}`,
    keywordsLine(cause.keywords),
    answer === undefined ? 'The answer has no body.' : codeGroup(answer),
    ...own.map((recipe) => recipeBlocks(document, recipe)),
  );
}

function whoHasIt(document: OpenApiDocument, status: number, cause: string): string {
  const all = answeringOperations(document, status).length;
  const operations = operationsWithCause(document, status, cause);
  if (operations.length === 0) return 'only requests that no operation describes';
  if (operations.length === all && all > MOST_OPERATIONS)
    return `[all ${all} operations of the code](#operations)`;
  if (operations.length > MOST_OPERATIONS)
    return `${operations.length} of the [${all} operations of the code](#operations)`;
  return operations.map(operationLink).join(', ');
}

/** What the answer to the recipe is compared with, so that one section shows one example. */
function answerBlock(cause: Cause, expected: AnswerExpectation | undefined): CodeBlock | undefined {
  if (cause.mediaType !== undefined) {
    const body = expected === undefined ? cause.value : expected.example;
    return { language: 'json', label: 'Body of the answer', code: printJson(body) };
  }
  const exampleOf = (name: string) => expected?.headers.find((header) => header.name === name)?.example;
  const lines = Object.entries(cause.headers).map(([name, value]) => `${name}: ${exampleOf(name) ?? value}`);
  return lines.length === 0
    ? undefined
    : { language: 'http', label: 'Headers of the answer, which has no body', code: lines.join('\n') };
}

function recipeBlocks(document: OpenApiDocument, recipe: Recipe): string {
  const samples = sampleBlocks(document, recipe.status, recipe.name, recipe);
  return blocks(`**See it:** ${recipe.title}`, samples, runWidget(recipe));
}

function runWidget(recipe: Recipe): string {
  const { name, request, empties, state } = recipe;
  const limit = browserLimit(recipe);
  if (limit === 'forbidden-method') return `Browsers do not let a page send ${request.method}; curl does.`;
  if (limit === 'forbidden-header') return 'Browsers do not let a page set these headers; curl does.';
  return blocks(
    widget('RunRecipe', name),
    limit === 'hidden-redirect' ? 'A browser shows a page only that it is a redirect.' : '',
    empties === undefined ? '' : `It takes all ${empties.slice(1)} from the mock.`,
    state === undefined ? '' : 'It changes the state of the mock for this one request.',
  );
}
