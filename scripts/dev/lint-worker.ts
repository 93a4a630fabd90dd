import { readFile } from 'node:fs/promises';
import { lintBundle } from '../lint/bundle.ts';
import { lintDocument } from '../lint/document.ts';
import { answerQuestions } from '../thread/answer-questions.ts';
import { giveWay } from '../thread/give-way.ts';

/** What is to be linted. */
export interface LintWanted {
  /** Path of the root file of the source. */
  readonly root: string;
  /** Path of its bundle, if that is meant and not the source. */
  readonly bundle?: string;
}

giveWay('much');

answerQuestions(async ({ root, bundle }: LintWanted) =>
  bundle === undefined
    ? (await lintDocument(root, { hasBundle: false })).findings
    : lintBundle(root, await readFile(bundle, 'utf8')),
);
