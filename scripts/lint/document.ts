import { overlayOf } from '../overlay/overlay-of.ts';
import type { LintAside } from './bundle-aside.ts';
import { type Finding, isFailure } from './findings.ts';
import { lintSource } from './source.ts';

/** What was found in a document; of a clean source with an overlay, in its bundle as well. */
export interface LintedDocument {
  readonly findings: readonly Finding[];
  /** The bundle, if it was linted. */
  readonly bundle: string | undefined;
}

/**
 * Lints a document by all rules.
 *
 * @param root path of the root file
 * @param startBundle begins to lint the bundle of a source that can be read
 */
export async function lintDocument(
  root: string,
  startBundle: (root: string) => LintAside,
): Promise<LintedDocument> {
  const source = await lintSource(root);
  if (source.length > 0) return { findings: source, bundle: undefined };
  const aside = (await overlayOf(root)) === undefined ? undefined : startBundle(root);
  try {
    // Loaded here, because they take longer than a broken file to be found.
    const { lintWithRedocly } = await import('./redocly.ts');
    const { lintWithSpectral } = await import('./spectral.ts');
    const redocly = await lintWithRedocly(root);
    // Rules that look into an object of another type find fault with all that it does not hold.
    const isBroken = redocly.some(({ rule }) => rule === 'redocly/struct');
    const findings = [...redocly, ...(isBroken ? [] : await lintWithSpectral(root))];
    // A fault of the source is in its bundle as well; one report is enough.
    if (findings.some(isFailure)) return { findings, bundle: undefined };
    const made = await aside?.result();
    return { findings: [...findings, ...(made?.findings ?? [])], bundle: made?.yaml };
  } finally {
    await aside?.stop();
  }
}
