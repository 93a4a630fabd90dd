import type { FilledRequest } from './fill-request.ts';
import type { Answer } from './run-recipe.ts';

/** A step before or after the request that counts was not answered as it has to be. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
  readonly answer: Answer;

  constructor({ method, url }: FilledRequest, answer: Answer, wanted: readonly number[]) {
    super(`${method} ${url} was answered with ${answer.status}, not ${wanted.join(' or ')}.`);
    this.answer = answer;
  }
}
