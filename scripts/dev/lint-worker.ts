import { readFile } from 'node:fs/promises';
import { lintBundleOf } from '../lint/bundle.ts';
import { lintAsWritten } from '../lint/document.ts';
import { answerQuestions } from '../thread/answer-questions.ts';
import { goLast } from '../thread/go-last.ts';

/** What is to be linted. */
export interface LintWanted {
  /** Path of the root file of the source. */
  readonly root: string;
  /** Path of its bundle, if that is meant and not the source. */
  readonly bundle?: string;
}

// The bundle and the mock come first.
goLast();

answerQuestions(async ({ root, bundle }: LintWanted) =>
  bundle === undefined ? lintAsWritten(root) : lintBundleOf(root, await readFile(bundle, 'utf8')),
);
