import { FileTexts } from '../contract/file-texts.ts';
import { type ParsedBefore, RedoclyCore } from '../redocly/core.ts';
import { answerQuestions } from '../thread/answer-questions.ts';

const before: ParsedBefore = { texts: new FileTexts(), files: new Map() };

answerQuestions((file: string) => new RedoclyCore(file, before).check());
