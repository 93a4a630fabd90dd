import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledDocument } from '../mock/create-mock.ts';
import { credentialsOf, type Server } from '../recipes/fill-request.ts';
import type { Recipe, RecipeAccount } from '../recipes/recipe.ts';
import { runRedocly } from '../redocly/run-redocly.ts';
import { judged, type Outcome } from './outcome.ts';
import { differencesByWorkflow, type RespectReport } from './respect-report.ts';
import { gatherWorkflows } from './workflow-files.ts';

/** Milliseconds for all workflows together. */
const EXECUTION_TIMEOUT = 600_000;

export interface WorkflowOptions {
  /** Different in each run: letters and digits. */
  readonly run: string;
  /** For one request, in milliseconds. */
  readonly timeout: number;
  readonly control: string | undefined;
}

/**
 * Runs the workflows that bear the names of the recipes, all in one process of `redocly respect`.
 *
 * @throws an Error with the reason, if Redocly does not run
 */
export async function runWorkflows(
  recipes: readonly Recipe[],
  server: Server,
  options: WorkflowOptions,
): Promise<Outcome[]> {
  if (recipes.length === 0) return [];
  const workflows = gatherWorkflows(
    recipes.map(({ name }) => name),
    bundledDocument,
  );
  const folder = await mkdtemp(join(tmpdir(), 'conformance-'));
  try {
    const file = join(folder, 'conformance.arazzo.json');
    const report = join(folder, 'report.json');
    await writeFile(file, JSON.stringify(workflows));
    const { stderr } = await runRedocly([
      'respect',
      file,
      `--server=${JSON.stringify({ store: server.base })}`,
      `--input=${JSON.stringify(inputs(server, options))}`,
      `--json-output=${report}`,
      `--max-fetch-timeout=${options.timeout}`,
      `--execution-timeout=${EXECUTION_TIMEOUT}`,
    ]);
    const text = await readFile(report, 'utf8').catch(() => undefined);
    if (text === undefined) throw new Error(`redocly respect did not run: ${stderr.split('\n').at(-1)}`);
    const differences = differencesByWorkflow(JSON.parse(text) as RespectReport);
    return recipes.map((recipe) => judged(recipe, differences.get(recipe.name) ?? ['it was not run']));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The inputs of the workflows, by the names that they have there. */
function inputs({ base, accounts }: Server, { run, control }: WorkflowOptions) {
  const authorization = (account: RecipeAccount) => `Basic ${btoa(credentialsOf(account, accounts) ?? '')}`;
  return {
    server: base,
    run,
    writer: authorization('write'),
    reader: authorization('read'),
    wrong: authorization('wrong'),
    ...(control === undefined ? {} : { control }),
  };
}
