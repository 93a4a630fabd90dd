import type { RedoclyCore } from '../redocly/core.ts';
import { type Finding, isFailure } from './findings.ts';
import { lintSource } from './source.ts';

/** What was found in a document; of a clean source with an overlay, in its bundle as well. */
export interface LintedDocument {
  readonly findings: readonly Finding[];
  /** The bundle as YAML, if it was linted and is needed. */
  readonly bundle: string | undefined;
}

export interface LintWays {
  /** Lints what the build makes of a source that can be read, beside the source itself, if that says anything more. */
  readonly lintBundle: ((root: string) => Promise<readonly Finding[]>) | undefined;
  readonly needsBundle?: boolean;
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
  { lintBundle, needsBundle = false, tell = () => undefined }: LintWays,
): Promise<LintedDocument> {
  const source = await lintSource(root);
  tell(source);
  if (source.length > 0) return { findings: source, bundle: undefined };
  const inBundle = lintBundle?.(root);
  // Whoever waits for it is told.
  inBundle?.catch(() => undefined);
  const { findings, run } = await lintReadable(root, tell);
  // A fault of the source is in its bundle as well; one report is enough.
  if (findings.some(isFailure) || inBundle === undefined) return { findings, bundle: undefined };
  const bundle = needsBundle ? await makeYaml(root, run) : undefined;
  const more = await inBundle;
  tell(more);
  return { findings: [...findings, ...more], bundle };
}

/**
 * Lints a document as it is written, without what the build makes of it.
 *
 * @param root path of the root file
 */
export async function lintAsWritten(root: string): Promise<readonly Finding[]> {
  const source = await lintSource(root);
  return source.length > 0 ? source : (await lintReadable(root, () => undefined)).findings;
}

async function lintReadable(root: string, tell: (findings: readonly Finding[]) => void) {
  // Loaded here, because they take longer than a broken file to be found.
  const [{ RedoclyCore }, { lintWithRedocly }, { lintWithSpectral }] = await Promise.all([
    import('../redocly/core.ts'),
    import('./redocly.ts'),
    import('./spectral.ts'),
  ]);
  const run = new RedoclyCore(root);
  const redocly = await lintWithRedocly(root, run);
  tell(redocly);
  // Rules that look into an object of another type find fault with all that it does not hold.
  const isBroken = redocly.some(({ rule }) => rule === 'redocly/struct');
  const spectral = isBroken ? [] : await lintWithSpectral(root);
  tell(spectral);
  return { findings: [...redocly, ...spectral], run };
}

async function makeYaml(root: string, run: RedoclyCore): Promise<string | undefined> {
  const { bundle, joinSource } = await import('../build/bundle.ts');
  // What keeps it from being made is a finding of those who lint it.
  return joinSource(root, run).then(
    (source) => bundle(source).yaml,
    () => undefined,
  );
}
