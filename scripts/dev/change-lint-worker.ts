import { readFile } from 'node:fs/promises';
import { parseOpenApi } from '../contract/load-document.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { lintBundle } from '../lint/bundle.ts';
import { changedPart } from '../lint/changed-part.ts';
import type { Finding } from '../lint/findings.ts';
import { answerQuestions } from '../thread/answer-questions.ts';
import { giveWay } from '../thread/give-way.ts';

/** A bundle of which all findings are known, or one whose changes since then are to be linted. */
export interface ChangeLintWanted {
  /** Path of the root file of the source. */
  readonly root: string;
  /** Path of its bundle. */
  readonly bundle: string;
  readonly isKnown: boolean;
}

// The bundle, the mock and the pages come first.
giveWay('a little');

let known: OpenApiDocument | undefined;

answerQuestions(
  async ({ root, bundle, isKnown }: ChangeLintWanted): Promise<readonly Finding[] | undefined> => {
    const json = await readFile(bundle, 'utf8');
    const document = parseOpenApi(json, bundle);
    const part = isKnown || known === undefined ? undefined : changedPart(known, document);
    if (isKnown) known = document;
    return part && lintBundle(root, json, part);
  },
);
