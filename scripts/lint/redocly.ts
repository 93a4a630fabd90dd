import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { overlayOf } from '../overlay/overlay-of.ts';
import { runRedocly } from '../redocly/run-redocly.ts';
import type { Finding } from './findings.ts';

const CONFIG = fileURLToPath(new URL('../../redocly.yaml', import.meta.url));

interface Problem {
  readonly ruleId: string;
  readonly severity: 'error' | 'warn';
  readonly message: string;
  readonly ignored?: boolean;
  readonly location: readonly {
    readonly source: { readonly ref: string };
    readonly pointer?: string;
    readonly start?: { readonly line: number; readonly col: number };
  }[];
}

/**
 * Lints a document with Redocly, by the rules of `redocly.yaml`.
 * A document that Redocly cannot even parse is one finding.
 *
 * @param file path of the root file
 * @throws if Redocly itself cannot be run
 */
export async function lintWithRedocly(file: string): Promise<Finding[]> {
  const { stdout, stderr } = await runRedocly([
    'lint',
    file,
    '--format=json',
    '--max-problems=10000',
    `--config=${CONFIG}`,
  ]);
  if (stdout.trim() === '') return [unreadable(file, stderr)];
  const { problems } = JSON.parse(stdout) as { problems: readonly Problem[] };
  const isIncomplete = (await overlayOf(file)) !== undefined;
  return problems
    .filter(({ ignored }) => ignored !== true)
    .filter((problem) => !(isIncomplete && isMadeByBuild(problem)))
    .map((problem) => toFinding(file, problem));
}

/** An overlay gives operations their 4XX; from a schema in `$defs` the build makes those of request bodies. */
function isMadeByBuild({ ruleId, location: [place] }: Problem): boolean {
  if (ruleId === 'operation-4xx-response') return true;
  return ruleId === 'no-unused-components' && place?.pointer?.includes('/$defs/') === true;
}

function toFinding(file: string, { ruleId, severity, message, location }: Problem): Finding {
  const [place] = location;
  return {
    file: relative('', resolve(place?.source.ref ?? file)),
    line: place?.start?.line ?? 1,
    column: place?.start?.col ?? 1,
    severity: severity === 'error' ? 'error' : 'warning',
    rule: `redocly/${ruleId}`,
    message: oneLine(message),
  };
}

/** What Redocly says on stderr is its Node 20 banner in a frame, its progress, and the reason after a dash. */
function unreadable(file: string, stderr: string): Finding {
  const reason = stderr.split('\n').find((line) => /^\s*- /.test(line)) ?? '- the document cannot be read';
  const [, line = '1', column = '1'] = /\((\d+):(\d+)\)\s*$/.exec(reason) ?? [];
  return {
    file: relative('', resolve(file)),
    line: Number(line),
    column: Number(column),
    severity: 'error',
    rule: 'redocly/parser',
    message: oneLine(reason.replace(/^\s*- /, '').replace(/ in ".*" \(\d+:\d+\)\s*$/, '')),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
