import { answerQuestions } from '../thread/answer-questions.ts';
import { lintBundle } from './bundle.ts';
import { lintWithSpectral } from './spectral.ts';

/** What Spectral is to lint. */
export interface SpectralWanted {
  /** Path of the root file. */
  readonly root: string;
  /** What the build makes of it as JSON, if that is meant and not the source. */
  readonly bundle?: string;
}

answerQuestions(({ root, bundle }: SpectralWanted) =>
  bundle === undefined ? lintWithSpectral(root) : lintBundle(root, bundle),
);
