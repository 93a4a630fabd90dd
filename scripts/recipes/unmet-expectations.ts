import { isExpectedHeader } from './expected-header.ts';
import { fillJson, fillText } from './placeholders.ts';
import type { Recipe } from './recipe.ts';
import type { Dish } from './run-recipe.ts';

/**
 * What a recipe expects of its answer and did not get, in sentences: the code, and what it says beside the contract.
 * Whether the answer keeps the contract itself is for others to check.
 */
export function unmetExpectations({ status, expect = {} }: Recipe, dish: Dish): string[] {
  const { answer, request, values } = dish;
  const { headers = {}, details = {} } = expect;
  const unmet = answer.status === status ? [] : [`The status is ${answer.status} instead of ${status}.`];
  for (const [name, text] of Object.entries(headers)) {
    const value = answer.headers[name.toLowerCase()];
    const wanted = fillKnown(text, values, fillText);
    if (value === undefined) unmet.push(`The header ${name} is missing.`);
    else if (!isExpectedHeader(name, value, wanted, request.url))
      unmet.push(`The header ${name} is ${value} instead of ${wanted}.`);
  }
  const came = detailsOf(answer.body);
  for (const [name, expected] of Object.entries(details)) {
    const [value, wanted] = [came[name], fillKnown(expected, values, fillJson)].map((one) =>
      JSON.stringify(one),
    );
    if (value !== wanted) unmet.push(`The details have ${name} ${value ?? 'missing'} instead of ${wanted}.`);
  }
  return unmet;
}

/** Placeholders stay where an answer that is not as it should be has left nothing to put in. */
function fillKnown<T, R>(
  value: T,
  values: Dish['values'],
  fill: (value: T, values: Dish['values']) => R,
): T | R {
  try {
    return fill(value, values);
  } catch {
    return value;
  }
}

/** The `details` of the first error in a body. */
function detailsOf(body: string): Readonly<Record<string, unknown>> {
  try {
    return (JSON.parse(body) as { readonly details?: Record<string, unknown> }[])[0]?.details ?? {};
  } catch {
    return {};
  }
}
