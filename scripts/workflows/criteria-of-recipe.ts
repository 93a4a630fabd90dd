import { placeholdersOf } from '../recipes/placeholders.ts';
import type { Recipe } from '../recipes/recipe.ts';
import { REMAINING } from '../recipes/required-headers.ts';
import type { Expressions } from './expressions.ts';

/** What the document says about the answers with a code. */
export interface DescribedAnswer {
  readonly hasBody: boolean;
  readonly requiredHeaders: readonly string[];
  /** Whether authenticated requests are told how many more may follow. */
  readonly countsRequests: boolean;
}

export interface Criterion {
  readonly condition: string;
  readonly type?: 'regex';
  readonly context?: string;
}

const FIRST_ERROR = '$response.body#/0';

/** The success criteria of the step that is to be answered with the code: status, headers, body. */
export function criteriaOf(recipe: Recipe, answer: DescribedAnswer, expressions: Expressions): Criterion[] {
  const { status, request, expect = {} } = recipe;
  const { headers = {}, details = {} } = expect;
  const isAuthenticated = ['write', 'read'].includes(request.account ?? 'write');
  return [
    { condition: `$statusCode == ${status}` },
    ...answer.requiredHeaders
      .filter((name) => headers[name] === undefined)
      .map((name) => ({ condition: `$response.header.${name} != null` })),
    ...Object.entries(headers).map(([name, value]) => headerCriterion(name, value, expressions)),
    ...(answer.countsRequests && isAuthenticated
      ? [{ condition: REMAINING.map((name) => `$response.header.${name} >= 0`).join(' || ') }]
      : []),
    ...(answer.hasBody ? [matching('$response.header.Content-Type', '^application/json\\b')] : []),
    ...(status < 400 ? [] : [{ condition: `${FIRST_ERROR}/status == ${status}` }]),
    ...(status < 400 ? [] : [{ condition: `${FIRST_ERROR}/message != ''` }]),
    ...Object.entries(details).map(([name, value]) => {
      const [pointer, operand] = Array.isArray(value) ? [`${name}/0`, value[0]] : [name, value];
      return { condition: `${FIRST_ERROR}/details/${pointer} == ${expressions.operand(operand)}` };
    }),
  ];
}

/** Conditions cannot join texts, so a value with a placeholder in it becomes a pattern. */
function headerCriterion(name: string, value: string, expressions: Expressions): Criterion {
  const context = `$response.header.${name}`;
  const operand = expressions.operand(value);
  if (operand !== undefined) return { condition: `${context} == ${operand}` };
  const pattern = [...placeholdersOf(value)].reduce(
    (text, placeholder) => text.replaceAll(`{${placeholder}}`, placeholder === 'base' ? '.*' : '\\d+'),
    value,
  );
  return matching(context, `^${pattern}$`);
}

function matching(context: string, condition: string): Criterion {
  return { context, condition, type: 'regex' };
}
