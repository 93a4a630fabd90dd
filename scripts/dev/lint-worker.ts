import { lintBundleOf } from '../lint/bundle.ts';
import type { LintAside } from '../lint/bundle-aside.ts';
import { lintDocument } from '../lint/document.ts';
import { answerQuestions } from '../thread/answer-questions.ts';

/** In this thread, whose linters are loaded. */
const lintHere = (root: string): LintAside => ({
  result: () => lintBundleOf(root),
  stop: async () => undefined,
});

answerQuestions(async (root: string) => (await lintDocument(root, lintHere)).findings);
