import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { overlayOf } from '../overlay/overlay-of.ts';
import type { RedoclyCore, RedoclyProblem } from '../redocly/core.ts';
import { type Finding, oneLine } from './findings.ts';

const CONFIG = fileURLToPath(new URL('../../redocly.yaml', import.meta.url));

/**
 * Lints a document with Redocly, by the rules of `redocly.yaml`.
 * A document that Redocly cannot even parse is one finding.
 *
 * @param file path of the root file
 * @param run Redocly over its files
 */
export async function lintWithRedocly(file: string, run: RedoclyCore): Promise<Finding[]> {
  let problems: RedoclyProblem[];
  try {
    problems = await run.lint(CONFIG);
  } catch (error) {
    return [unreadable(file, error)];
  }
  const isIncomplete = (await overlayOf(file)) !== undefined;
  return problems.filter((problem) => !(isIncomplete && isMadeByBuild(problem))).map(toFinding);
}

/** An overlay gives operations their 4XX; from a schema in `$defs` the build makes those of request bodies. */
function isMadeByBuild({ rule, pointer }: RedoclyProblem): boolean {
  if (rule === 'operation-4xx-response') return true;
  return rule === 'no-unused-components' && pointer?.includes('/$defs/') === true;
}

function toFinding({ rule, severity, message, path, line, column }: RedoclyProblem): Finding {
  return {
    file: relative('', path),
    ...{ line, column },
    severity: severity === 'error' ? 'error' : 'warning',
    rule: `redocly/${rule}`,
    message: oneLine(message),
  };
}

/** A document that is not even YAML; Redocly says the place in the end. */
function unreadable(file: string, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1'] = /\((\d+):(\d+)\)\s*$/.exec(reason) ?? [];
  return {
    file: relative('', resolve(file)),
    line: Number(line),
    column: Number(column),
    severity: 'error',
    rule: 'redocly/parser',
    message: oneLine(reason.replace(/ in ".*" \(\d+:\d+\)\s*$/, '')),
  };
}
