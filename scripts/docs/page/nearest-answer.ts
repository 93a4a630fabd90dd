import type { AnswerExpectation } from '../model/answer-expectations.ts';
import { alignJson } from './align-json.ts';

/** Of what the contract says of answers with a code, what is most like one that came; undefined where it says nothing. */
export function nearestAnswer(
  answers: readonly AnswerExpectation[],
  status: number,
  body: string,
): AnswerExpectation | undefined {
  const came = parse(body);
  const distance = ({ example }: AnswerExpectation) =>
    alignJson(example, came, new Set()).filter(({ kind }) => kind !== 'same').length;
  return answers.filter((one) => one.status === status).toSorted((a, b) => distance(a) - distance(b))[0];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
