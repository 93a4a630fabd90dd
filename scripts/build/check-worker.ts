import { type ParsedBefore, RedoclyCore } from '../redocly/core.ts';
import { answerQuestions } from '../thread/answer-questions.ts';

const before: ParsedBefore = new Map();

answerQuestions((file: string) => new RedoclyCore(file, before).check());
