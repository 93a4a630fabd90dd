import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { listSharedResponses } from '../contract/responses.ts';
import { isExpectedHeader } from '../recipes/expected-header.ts';
import { isOfMediaType } from '../recipes/media-type.ts';
import { fillJson, fillText } from '../recipes/placeholders.ts';
import type { Recipe } from '../recipes/recipe.ts';
import { requiredHeaders } from '../recipes/required-headers.ts';
import type { Dish } from '../recipes/run-recipe.ts';

/** In what an answer differs from what the recipe and the document say; empty if in nothing. */
export function differencesOf(recipe: Recipe, dish: Dish, document: OpenApiDocument): string[] {
  const { status } = recipe;
  const { answer } = dish;
  if (answer.status !== status) return [`status ${answer.status}, not ${status}`];
  const shared = listSharedResponses(document).find((one) => one.status === status)?.response;
  const required = shared === undefined ? [] : requiredHeaders(document, shared, recipe);
  return [
    ...required
      .filter((name) => answer.headers[name.toLowerCase()] === undefined)
      .map((name) => `no ${name}`),
    ...headerDifferences(recipe, dish),
    ...Object.keys(shared?.content ?? {}).flatMap((mediaType) => typeDifferences(mediaType, dish)),
    ...(shared?.content === undefined || status < 400 ? [] : errorDifferences(recipe, dish)),
  ];
}

function headerDifferences({ expect = {} }: Recipe, { answer, request, values }: Dish): string[] {
  return Object.entries(expect.headers ?? {}).flatMap(([name, text]) => {
    const got = answer.headers[name.toLowerCase()];
    const wanted = fillText(text, values);
    const isKept = got === undefined || isExpectedHeader(name, got, wanted, request.url);
    return isKept ? [] : [`${name} is ${got}, not ${wanted}`];
  });
}

function typeDifferences(mediaType: string, { answer }: Dish): string[] {
  const got = answer.headers['content-type'];
  return isOfMediaType(got, mediaType) ? [] : [`Content-Type is ${got ?? 'missing'}, not ${mediaType}`];
}

function errorDifferences({ status, expect = {} }: Recipe, { answer, values }: Dish): string[] {
  const error = firstError(answer.body);
  if (error === undefined) return ['the body is no JSON array of errors'];
  const { details } = error as { details?: Readonly<Record<string, unknown>> };
  return [
    ...(error.status === status ? [] : [`the status in the body is ${print(error.status)}, not ${status}`]),
    ...(typeof error.message === 'string' && error.message !== '' ? [] : ['no message in the body']),
    ...Object.entries(expect.details ?? {}).flatMap(([name, value]) => {
      const [got, wanted] = [print(details?.[name]), print(fillJson(value, values))];
      return got === wanted ? [] : [`${name} in the details is ${got}, not ${wanted}`];
    }),
  ];
}

function firstError(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const [first] = JSON.parse(body);
    return typeof first === 'object' && first !== null ? first : undefined;
  } catch {
    return undefined;
  }
}

function print(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value);
}
