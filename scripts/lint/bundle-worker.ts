import { answerQuestions } from '../thread/answer-questions.ts';
import { lintBundleOf } from './bundle.ts';

answerQuestions((file: string) => lintBundleOf(file));
