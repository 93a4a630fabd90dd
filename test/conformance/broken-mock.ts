import { type Answer, AnswerSource } from '../../scripts/mock/answers.ts';
import { makeMock } from '../../scripts/mock/make-mock.ts';
import type { MockOptions } from '../../scripts/mock/options.ts';

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

/** Answers from the document of which some are broken, and which notes what was answered. */
export class BrokenAnswers extends AnswerSource {
  /** Empty it to mend them. */
  readonly broken = new Map<string, Fault>();
  /** The code and the cause of each answer. */
  readonly noted = new Set<string>();

  override answer(...args: Parameters<AnswerSource['answer']>): Answer | Promise<Answer> {
    const given = super.answer(...args);
    return given instanceof Promise ? given.then((one) => this.#change(one)) : this.#change(given);
  }

  override async asked(...args: Parameters<AnswerSource['asked']>): ReturnType<AnswerSource['asked']> {
    const given = await super.asked(...args);
    return 'available' in given ? given : this.#change(given);
  }

  #change(given: Answer): Answer {
    const key = `${given.status} ${given.cause}`;
    this.noted.add(key);
    const fault = this.broken.get(key);
    return fault === undefined ? given : faults[fault](given);
  }
}

/** A mock with such answers, none of them broken yet. */
export async function makeBrokenMock(options: MockOptions) {
  let answers: BrokenAnswers | undefined;
  const mock = await makeMock(options, {
    makeAnswers: (...from) => {
      answers = new BrokenAnswers(...from);
      return answers;
    },
  });
  if (answers === undefined) throw new Error('The mock has made no answers.');
  return { mock, answers };
}

function onlyContentType(headers: Answer['headers']): Answer['headers'] {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.toLowerCase() === 'content-type'),
  );
}
