import { type Answer, AnswerSource } from '../../scripts/mock/answers.ts';

/** What can be wrong with an answer. Each turns any answer that it is applied to into a wrong one. */
export const faults = {
  'another code': (answer: Answer): Answer => ({ ...answer, status: 418 }),
  'no headers': ({ headers, ...answer }: Answer): Answer => ({
    ...answer,
    headers: onlyContentType(headers),
  }),
  'another body': (answer: Answer): Answer => ({ ...answer, body: answer.body && '[{"message": ""}]' }),
} as const;

export type Fault = keyof typeof faults;

/** By code and cause, such as `409 duplicate-sku`. */
export type Broken = ReadonlyMap<string, Fault>;

/**
 * Breaks the answers of some decisions of every mock, and notes which decisions were answered with.
 *
 * @param noted is filled with the code and the cause of each answer
 * @returns what mends them
 */
export function breakDecisions(broken: Broken, noted: Set<string> = new Set()): () => void {
  const { answer, asked } = AnswerSource.prototype;
  const change = (given: Answer): Answer => {
    const key = `${given.status} ${given.cause}`;
    noted.add(key);
    const fault = broken.get(key);
    return fault === undefined ? given : faults[fault](given);
  };
  AnswerSource.prototype.answer = function (...args) {
    const given = answer.apply(this, args);
    return given instanceof Promise ? given.then(change) : change(given);
  };
  AnswerSource.prototype.asked = async function (...args) {
    const given = await asked.apply(this, args);
    return 'available' in given ? given : change(given);
  };
  return () => Object.assign(AnswerSource.prototype, { answer, asked });
}

function onlyContentType(headers: Answer['headers']): Answer['headers'] {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.toLowerCase() === 'content-type'),
  );
}
