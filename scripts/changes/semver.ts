/** What a change asks of the version (Semantic Versioning 2.0.0), the least first. */
export const IMPACTS = ['none', 'patch', 'minor', 'major'] as const;

export type Impact = (typeof IMPACTS)[number];

/** The greatest of some impacts; none if there are none. */
export function greatestImpact(impacts: readonly Impact[]): Impact {
  return IMPACTS.findLast((impact) => impacts.includes(impact)) ?? 'none';
}

/**
 * The least version that a change may be released as. Before 1.0.0 a minor version may break (section 4), so that
 * 0.3.1 becomes 0.4.0 for a major change as well.
 *
 * @param version the last one that was released
 */
export function nextVersion(version: string, impact: Impact): string {
  const [major, minor, patch] = parse(version);
  if (impact === 'none') return version;
  if (impact === 'patch') return `${major}.${minor}.${patch + 1}`;
  if (impact === 'minor' || major === 0) return `${major}.${minor + 1}.0`;
  return `${major + 1}.0.0`;
}

/** Whether a version is another one or comes after it. */
export function isAtLeast(version: string, other: string): boolean {
  const [given, least] = [parse(version), parse(other)];
  const place = given.findIndex((part, index) => part !== least[index]);
  return place === -1 || (given[place] ?? 0) > (least[place] ?? 0);
}

function parse(version: string): [major: number, minor: number, patch: number] {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  if (patch === undefined) throw new Error(`${version} is no version: use three numbers, such as 1.2.3.`);
  return [Number(major), Number(minor), Number(patch)];
}
