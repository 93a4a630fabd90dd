import type { LintedBundle } from './bundle.ts';
import { type Finding, isFailure } from './findings.ts';
import { lintSource } from './source.ts';

/** What was found in a document; of a clean source with an overlay, in its bundle as well. */
export interface LintedDocument {
  readonly findings: readonly Finding[];
  /** The bundle as JSON, if it was linted. */
  readonly bundle: string | undefined;
}

export interface LintWays {
  /** Lints what the build makes of a source that can be read, beside the source itself, if that says anything more. */
  readonly lintBundle: ((root: string) => Promise<LintedBundle>) | undefined;
  /** Told what each step finds, once it is found. */
  readonly tell?: (findings: readonly Finding[]) => void;
}

/**
 * Lints a document by all rules.
 *
 * @param root path of the root file
 */
export async function lintDocument(
  root: string,
  { lintBundle, tell = () => undefined }: LintWays,
): Promise<LintedDocument> {
  const source = await lintSource(root);
  tell(source);
  if (source.length > 0) return { findings: source, bundle: undefined };
  const inBundle = lintBundle?.(root);
  // Whoever waits for it is told.
  inBundle?.catch(() => undefined);
  const findings = await lintReadable(root, tell);
  // A fault of the source is in its bundle as well; one report is enough.
  if (findings.some(isFailure) || inBundle === undefined) return { findings, bundle: undefined };
  const more = await inBundle;
  tell(more.findings);
  return { findings: [...findings, ...more.findings], bundle: more.json };
}

/**
 * Lints a document as it is written, without what the build makes of it.
 *
 * @param root path of the root file
 */
export async function lintAsWritten(root: string): Promise<readonly Finding[]> {
  const source = await lintSource(root);
  return source.length > 0 ? source : lintReadable(root, () => undefined);
}

async function lintReadable(
  root: string,
  tell: (findings: readonly Finding[]) => void,
): Promise<readonly Finding[]> {
  // Loaded here, because they take longer than a broken file to be found; and one after the other, because Node 20 fails
  // now and then where a module that one requires is just being imported by another.
  const { RedoclyCore } = await import('../redocly/core.ts');
  const { lintWithRedocly } = await import('./redocly.ts');
  const { lintWithSpectral } = await import('./spectral.ts');
  const redocly = await lintWithRedocly(root, new RedoclyCore(root));
  tell(redocly);
  // Rules that look into an object of another type find fault with all that it does not hold.
  const isBroken = redocly.some(({ rule }) => rule === 'redocly/struct');
  const spectral = isBroken ? [] : await lintWithSpectral(root);
  tell(spectral);
  return [...redocly, ...spectral];
}
