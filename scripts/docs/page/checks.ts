import { type Schema, Validator } from '@cfworker/json-schema';
import type { AnswerSchemas } from '../data/answer-checks.ts';
import type { Check, Checks } from './compare-answer.ts';

/** Say only that something below them is wrong, which is said there. */
const OUTER = new Set(['$ref', 'properties', 'items', 'prefixItems', 'allOf', 'additionalProperties']);

/** The checks of answers, without making code of their schemas, which the policy of the pages forbids. */
export function checksOf({ excerpt, bodies, headers }: AnswerSchemas): Checks {
  return {
    bodies: Object.fromEntries(bodies.map((key) => [key, checkOf(excerpt, `body-${key}`)])),
    headers: Object.fromEntries(headers.map((key) => [key, headerCheckOf(excerpt, `header-${key}`)])),
  };
}

function checkOf(excerpt: AnswerSchemas['excerpt'], name: string): Check {
  let validator: Validator | undefined;
  const check: Check = (value) => {
    // To make one takes longer than to use it, and an answer needs one of many.
    validator ??= new Validator({ ...excerpt, $ref: `#/$defs/${name}` } as Schema, '2020-12', false);
    const { valid, errors } = validator.validate(value);
    const telling = errors.filter(
      ({ keyword, keywordLocation }) => !OUTER.has(keyword) && !/\/(anyOf|oneOf)\//.test(keywordLocation),
    );
    check.errors = (telling.length === 0 ? errors : telling).map(({ instanceLocation, error }) => ({
      instancePath: instanceLocation.replace(/^#/, ''),
      message: error.replace(/^Instance /, '').replace(/\.$/, ''),
    }));
    return valid;
  };
  return check;
}

/** A header field is text; the schema says what the text stands for. */
function headerCheckOf(excerpt: AnswerSchemas['excerpt'], name: string): Check {
  const check = checkOf(excerpt, name);
  const checkText: Check = (field) => {
    const { value } = field as { value: string };
    const isRight = check(value) || (value.trim() !== '' && check(Number(value)));
    checkText.errors = check.errors ?? null;
    return isRight;
  };
  return checkText;
}
