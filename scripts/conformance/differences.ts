import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { resolveReference } from '../contract/resolve-reference.ts';
import { listSharedResponses } from '../contract/responses.ts';
import { fillJson, fillText } from '../recipes/placeholders.ts';
import type { Recipe } from '../recipes/recipe.ts';
import type { Dish } from '../recipes/run-recipe.ts';

/** In what an answer differs from what the recipe and the document say; empty if in nothing. */
export function differencesOf(recipe: Recipe, dish: Dish, document: OpenApiDocument): string[] {
  const { status } = recipe;
  const { answer } = dish;
  if (answer.status !== status) return [`status ${answer.status}, not ${status}`];
  const shared = listSharedResponses(document).find((one) => one.status === status)?.response;
  const required = Object.entries(shared?.headers ?? {}).filter(
    ([, header]) => resolveReference(document, header).required === true,
  );
  return [
    ...required
      .filter(([name]) => answer.headers[name.toLowerCase()] === undefined)
      .map(([name]) => `no ${name}`),
    ...headerDifferences(recipe, dish),
    ...(shared?.content === undefined ? [] : errorDifferences(recipe, dish)),
  ];
}

function headerDifferences({ expect = {} }: Recipe, { answer, request, values }: Dish): string[] {
  return Object.entries(expect.headers ?? {}).flatMap(([name, text]) => {
    const got = answer.headers[name.toLowerCase()];
    const wanted = fillText(text, values);
    const isSame = name === 'Location' ? isSameUri(got, wanted, request.url) : got === wanted;
    return got === undefined || isSame ? [] : [`${name} is ${got}, not ${wanted}`];
  });
}

/** RFC 9110, section 10.2.2: a relative Location is resolved against the URI of the request. */
function isSameUri(got: string | undefined, wanted: string, base: string): boolean {
  return (
    got !== undefined && URL.canParse(got, base) && new URL(got, base).href === new URL(wanted, base).href
  );
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
