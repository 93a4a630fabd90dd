import { loadDocument } from '../contract/load-document.ts';
import { runRedocly } from '../redocly/run-redocly.ts';
import { type Change, contractChanges } from './contract-changes.ts';
import { greatestImpact, type Impact, isAtLeast, nextVersion } from './semver.ts';

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

interface DiffReport {
  readonly changes: readonly {
    readonly path: string;
    readonly kind: string;
    readonly impact: Impact;
    readonly property?: string;
    readonly verdicts: readonly { readonly message: string }[];
  }[];
}

/**
 * Holds a version against what has changed in the document since it was last released.
 *
 * @param released path of the bundle of the last release; its `info.version` is the version of that release
 * @param current path of the bundle that is to be released
 * @param version the one that it is to be released as
 * @throws DocumentError if a bundle cannot be read
 * @throws an Error with the reason, if Redocly cannot compare them
 */
export async function checkVersion(
  released: string,
  current: string,
  version: string,
): Promise<VersionCheck> {
  const [before, after] = await Promise.all([loadDocument(released), loadDocument(current)]);
  const changes = [...contractChanges(before, after), ...(await documentChanges(released, current))];
  const impact = greatestImpact(changes.map((change) => change.impact));
  const least = nextVersion(before.info.version, impact);
  return {
    released: before.info.version,
    impact,
    changes: (['major', 'minor', 'patch'] as const).flatMap((one) =>
      changes.filter((change) => change.impact === one),
    ),
    least,
    isEnough: isAtLeast(version, least),
  };
}

async function documentChanges(released: string, current: string): Promise<Change[]> {
  const { exitCode, stdout, stderr } = await runRedocly([
    'diff',
    released,
    current,
    '--format=json',
    '--fail-on=none',
  ]);
  if (exitCode !== 0) throw new Error(`${released} and ${current} cannot be compared: ${stderr}`);
  const { changes } = JSON.parse(stdout) as DiffReport;
  return changes
    .filter(({ path, property }) => !isSaidElsewhere(path, property))
    .map(({ path, kind, impact, property, verdicts: [verdict] }) => {
      const place = property === undefined ? path : `${path}/${property}`;
      return {
        impact,
        text: verdict === undefined ? `${place} was ${kind}.` : `${path}: ${verdict.message}`,
      };
    });
}

/** The version is the question and no change; what `contractChanges` says of a policy weighs more. */
function isSaidElsewhere(path: string, property: string | undefined): boolean {
  return (path === '#/info' && property === 'version') || property === 'x-retry';
}
