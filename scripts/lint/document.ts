import type { RedoclyCore } from '../redocly/core.ts';
import { type Finding, isFailure, notMade } from './findings.ts';
import { lintSource } from './source.ts';
import type { SpectralAside } from './spectral-aside.ts';

/** What was found in a document; of a clean source with an overlay, in its bundle as well. */
export interface LintedDocument {
  readonly findings: readonly Finding[];
  /** The bundle as JSON, if it was linted. */
  readonly bundle: string | undefined;
}

export interface LintWays {
  /** Whether what the build makes of a source without faults is linted as well: it says more if there is an overlay. */
  readonly hasBundle: boolean;
  /** Spectral beside what else there is to do; if left out, it comes after that, in this thread. */
  readonly aside?: SpectralAside | undefined;
  /** Which files have changed since nothing was found in the document, if all else is as it was. */
  readonly edited?: readonly string[] | undefined;
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
  { hasBundle, aside, edited, tell = () => undefined }: LintWays,
): Promise<LintedDocument> {
  const source = await lintSource(root, edited);
  tell(source);
  if (source.length > 0) return { findings: source, bundle: undefined };
  const asWritten = unhurried(aside?.ask({ root }));
  // Loaded here, because they take longer than a broken file to be found; and one after the other, because Node 20 fails
  // now and then where a module that one requires is just being imported by another.
  const { RedoclyCore } = await import('../redocly/core.ts');
  const { lintWithRedocly } = await import('./redocly.ts');
  const core = new RedoclyCore(root);
  const redocly = await lintWithRedocly(root, core);
  tell(redocly);
  const canBundle = hasBundle && !redocly.some(isFailure);
  const { bundle, reason = [] } = canBundle ? await makeBundle(root, core) : {};
  const inBundle = unhurried(bundle === undefined ? undefined : aside?.ask({ root, bundle }));
  // Rules that look into an object of another type find fault with all that it does not hold.
  const isBroken = redocly.some(({ rule }) => rule === 'redocly/struct');
  const spectral = isBroken
    ? []
    : await (asWritten ?? (await import('./spectral.ts')).lintWithSpectral(root));
  tell(spectral);
  const findings = [...redocly, ...spectral];
  // A fault of the source is in its bundle as well; one report is enough.
  if (findings.some(isFailure) || !canBundle) return { findings, bundle: undefined };
  const more =
    bundle === undefined
      ? reason
      : await (inBundle ?? (await import('./bundle.ts')).lintBundle(root, bundle));
  tell(more);
  return { findings: [...findings, ...more], bundle };
}

/** Something that is asked for early: whoever waits for it is told why it failed, and nobody else. */
function unhurried<T>(asked: Promise<T> | undefined): Promise<T> | undefined {
  asked?.catch(() => undefined);
  return asked;
}

interface Made {
  /** As JSON; undefined where it cannot be made. */
  readonly bundle?: string;
  /** Why it cannot be made. */
  readonly reason?: readonly Finding[];
}

/** @param core Redocly, which has read the source; it is of no use afterwards */
async function makeBundle(root: string, core: RedoclyCore): Promise<Made> {
  const { bundle, joinSource } = await import('../build/bundle.ts');
  try {
    return { bundle: bundle(await joinSource(root, core)).json };
  } catch (error) {
    return { reason: [notMade(root, error)] };
  }
}
