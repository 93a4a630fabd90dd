import { answerQuestions } from '../thread/answer-questions.ts';
import { lintBundle } from './bundle.ts';

answerQuestions((file: string) => lintBundle(file));
