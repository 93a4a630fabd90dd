import { RedoclyCore } from '../redocly/core.ts';
import { answerQuestions } from '../thread/answer-questions.ts';

answerQuestions((file: string) => new RedoclyCore(file).check());
