import { answerQuestions } from '../thread/answer-questions.ts';
import { generateTypes } from './types.ts';

answerQuestions(async (json: string) => {
  const started = performance.now();
  const text = await generateTypes(JSON.parse(json));
  return { text, seconds: (performance.now() - started) / 1000 };
});
