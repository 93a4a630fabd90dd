import { parentPort } from 'node:worker_threads';
import type { Question, Reply } from './thread.ts';

/** Has a thread answer what it is asked, one question after the other. */
export function answerQuestions<Asked, Answer>(answer: (question: Asked) => Promise<Answer>): void {
  let last: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', ({ id, question }: Question) => {
    const replying = async (): Promise<Reply> => {
      try {
        return { id, answer: await answer(question as Asked) };
      } catch (error) {
        return { id, fault: error instanceof Error ? error.message : String(error) };
      }
    };
    last = last.then(async () => parentPort?.postMessage(await replying()));
  });
}
