import { answerQuestions } from '../thread/answer-questions.ts';
import { ChangingTypes } from './changing-types.ts';

const types = new ChangingTypes();

answerQuestions(async (json: string) => {
  const started = performance.now();
  const text = await types.of(JSON.parse(json));
  return { text, seconds: (performance.now() - started) / 1000 };
});
