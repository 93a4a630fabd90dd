import { readFile } from 'node:fs/promises';
import { parseOpenApi } from '../contract/load-document.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { lintBundleOf } from '../lint/bundle.ts';
import { changedPart } from '../lint/changed-part.ts';
import { lintAsWritten } from '../lint/document.ts';
import type { Finding } from '../lint/findings.ts';
import { answerQuestions } from '../thread/answer-questions.ts';
import { goLast } from '../thread/go-last.ts';

/** What is to be linted. */
export interface LintWanted {
  /** Path of the root file of the source. */
  readonly root: string;
  /** Path of its bundle. */
  readonly bundle: string;
  /** The source as it is written, all of its bundle, or what is another in the bundle than when it was said to be `known`. */
  readonly what: 'source' | 'bundle' | 'change' | 'known';
}

// The bundle and the mock come first.
goLast();

let known: OpenApiDocument | undefined;

answerQuestions(async ({ root, bundle, what }: LintWanted): Promise<readonly Finding[] | undefined> => {
  if (what === 'source') return lintAsWritten(root);
  const json = await readFile(bundle, 'utf8');
  if (what === 'bundle') return lintBundleOf(root, json);
  const document = parseOpenApi(json, bundle);
  const part = what === 'change' && known !== undefined ? changedPart(known, document) : undefined;
  if (what === 'known') known = document;
  return part && lintBundleOf(root, json, part);
});
