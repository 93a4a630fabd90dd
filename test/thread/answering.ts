import { answerQuestions } from '../../scripts/thread/answer-questions.ts';

answerQuestions(async (question: string) => `${question}, answered`);
