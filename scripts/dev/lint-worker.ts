import { lintBundleOf } from '../lint/bundle.ts';
import { lintDocument } from '../lint/document.ts';
import { answerQuestions } from '../thread/answer-questions.ts';
import { goLast } from '../thread/go-last.ts';

// The bundle and the mock come first.
goLast();

// All of it in this thread, whose linters are loaded.
answerQuestions(async (root: string) => (await lintDocument(root, { lintBundle: lintBundleOf })).findings);
