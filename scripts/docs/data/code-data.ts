import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import type { Recipe } from '../../recipes/recipe.ts';
import { type AnswerExpectation, expectAnswers } from '../model/answer-expectations.ts';
import { type AnswerSchemas, answerSchemasFor } from './answer-checks.ts';

/** What the page of a code loads to run its recipes. */
export interface CodeData {
  readonly recipes: readonly Recipe[];
  /** By the names of the recipes. */
  readonly expectations: Readonly<Record<string, AnswerExpectation>>;
  readonly schemas: AnswerSchemas;
}

/** The file of it, below the base of the site. */
export function codeDataFile(status: number): string {
  return `data/${status}.json`;
}

export function codeData(document: OpenApiDocument, status: number, recipes: readonly Recipe[]): CodeData {
  const own = recipes.filter((recipe) => recipe.status === status);
  const expectations = expectAnswers(document, own);
  return { recipes: own, expectations, schemas: answerSchemasFor(document, Object.values(expectations)) };
}
