import { readFile } from 'node:fs/promises';
import type { Finding } from './laws/law.ts';
import { keyOf } from './report/files.ts';

/**
 * Reads which findings somebody has accepted: a report that `--json` has written.
 *
 * @throws an Error of one line that names the file, if it cannot be read or is no such report
 */
export async function readBaseline(file: string): Promise<(finding: Finding) => boolean> {
  let keys: ReadonlySet<string>;
  try {
    const { findings } = JSON.parse(await readFile(file, 'utf8')) as { findings: { key: string }[] };
    keys = new Set(findings.map(({ key }) => key));
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error ? 'it cannot be read' : 'it is no report of --json';
    throw new Error(`--baseline ${file}: ${reason}.`);
  }
  return (finding) => keys.has(keyOf(finding));
}
