import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { editionFolder } from '../build/products.ts';
import { loadDocument } from '../contract/load-document.ts';
import { type Change, major, minor } from './change.ts';
import { compareDocuments } from './compare-documents.ts';
import { greatestImpact, type Impact, isAtLeast, nextVersion } from './semver.ts';
import { byImpact } from './sentences.ts';

/** What has changed since the last release, and what that asks of the next. */
export interface VersionCheck {
  readonly released: string;
  readonly impact: Impact;
  /** The greatest ones first. */
  readonly changes: readonly Change[];
  /** The least version that the next release may have. */
  readonly least: string;
  readonly isEnough: boolean;
}

/**
 * Holds a version against what has changed in the document and its editions since they were last released.
 *
 * @param released folder of the bundles of the last release; `info.version` in them is the version of that release
 * @param current folder of the bundles that are to be released
 * @param version the one that they are to be released as
 * @throws DocumentError if a bundle cannot be read
 */
export async function checkVersion(
  released: string,
  current: string,
  version: string,
): Promise<VersionCheck> {
  const [before, after] = await loadBoth(released, current, '');
  const base = compareDocuments(before, after);
  const changes = byImpact([...base, ...(await editionChanges(released, current, base))]);
  const impact = greatestImpact(changes.map((change) => change.impact));
  const least = nextVersion(before.info.version, impact);
  return { released: before.info.version, impact, changes, least, isEnough: isAtLeast(version, least) };
}

/** The bundles of a folder, as paths in it: that of the document first, then those of its editions. */
export async function bundlesOf(folder: string): Promise<string[]> {
  return ['openapi.json', ...(await editionsIn(folder)).map((edition) => bundleOf(edition))];
}

async function editionChanges(released: string, current: string, base: readonly Change[]): Promise<Change[]> {
  const [was, is] = await Promise.all([editionsIn(released), editionsIn(current)]);
  const said = new Set(base.map(({ text }) => text));
  const named = (edition: string, { what, ...finding }: ReturnType<typeof major>): Change => ({
    ...finding,
    text: `The edition ${edition} ${what}`,
  });
  const changes = await Promise.all(
    [...new Set([...was, ...is])].map(async (edition) => {
      if (!is.includes(edition)) return [named(edition, major('went away', 'Use another one, or the base.'))];
      if (!was.includes(edition)) return [named(edition, minor('became available'))];
      const [before, after] = await loadBoth(released, current, editionFolder(edition));
      return compareDocuments(before, after)
        .filter(({ text }) => !said.has(text))
        .map((change) => ({ ...change, text: `Edition ${edition}: ${change.text}` }));
    }),
  );
  return changes.flat();
}

function loadBoth(released: string, current: string, folder: string) {
  return Promise.all([
    loadDocument(join(released, folder, 'openapi.json')),
    loadDocument(join(current, folder, 'openapi.json')),
  ]);
}

async function editionsIn(folder: string): Promise<string[]> {
  const editions = await readdir(join(folder, editionFolder(''))).catch(() => []);
  return editions.filter((edition) => existsSync(join(folder, bundleOf(edition)))).sort();
}

function bundleOf(edition: string): string {
  return `${editionFolder(edition)}/openapi.json`;
}
