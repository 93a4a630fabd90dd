import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { lintWithRedocly } from '../../scripts/lint/redocly.ts';
import { createMock } from '../../scripts/mock/create-mock.ts';
import { RedoclyCore } from '../../scripts/redocly/core.ts';
import { runRedocly } from '../../scripts/redocly/run-redocly.ts';
import { hasWorkflow } from '../../scripts/workflows/has-workflow.ts';
import { WORKFLOW_FILES, workflowFiles } from '../../scripts/workflows/workflow-files.ts';
import { recipes } from '../recipes/contract-recipes.ts';

interface Arazzo {
  readonly info: { readonly description: string };
  readonly components: { readonly inputs: { readonly kit: { readonly properties: object } } };
  readonly workflows: readonly { readonly workflowId: string }[];
}

/** What `redocly respect --json-output` writes, as far as it is read. */
interface Report {
  readonly files: Readonly<Record<string, { readonly executedWorkflows: readonly Executed[] }>>;
}

interface Executed {
  readonly workflowId: string;
  readonly status: 'success' | 'error' | 'warn';
}

const paths = WORKFLOW_FILES.map((name) => `generated/workflows/${name}`);
const expected = recipes.filter(hasWorkflow).map(({ name }) => name);

test('each recipe that fetch can send has a workflow, and nothing else has', async () => {
  const files = workflowFiles(await loadDocument('generated/openapi.json'), '../openapi.yaml');
  const ids = [...files.values()].flatMap((text) =>
    (parse(text) as Arazzo).workflows.map(({ workflowId }) => workflowId),
  );
  expect(ids.toSorted()).toEqual(expected.toSorted());
  expect(recipes.filter((recipe) => !hasWorkflow(recipe)).map(({ name }) => name)).toEqual([
    '301-insecure-request',
    '301-routes-changed',
    '302-deprecated-version',
    '302-found-elsewhere',
    '413-body-too-large',
    '415-missing-content-type',
    '501-unsupported-method-trace',
  ]);
});

test('a document with fewer codes has fewer workflows, and no file without any', async () => {
  const document = structuredClone(await loadDocument('generated/openapi.json'));
  const { components = {} } = document;
  const kept = Object.entries(components.responses ?? {}).filter(
    ([, response]) => 'x-status' in response && [409, 404].includes(response['x-status'] as number),
  );
  const files = workflowFiles(
    { ...document, components: { ...components, responses: Object.fromEntries(kept) } },
    '../openapi.yaml',
  );
  const said = [...files].map(([name, text]) => [name, (parse(text) as Arazzo).info.description]);
  expect(said).toEqual([
    ['conflicts.arazzo.yaml', 'The state of the store speaks against a change: 409.'],
    ['refused-requests.arazzo.yaml', 'The request is wrong in itself: 404.'],
  ]);
});

test('a file has the inputs that its workflows use', async () => {
  const files = workflowFiles(await loadDocument('generated/openapi.json'), '../openapi.yaml');
  const inputs = [...files].map(([name, text]) => [
    name,
    Object.keys((parse(text) as Arazzo).components.inputs.kit.properties),
  ]);
  expect(Object.fromEntries(inputs)).toEqual({
    'conflicts.arazzo.yaml': ['run', 'writer'],
    'refused-clients.arazzo.yaml': ['run', 'writer', 'reader', 'wrong'],
    'refused-requests.arazzo.yaml': ['server', 'writer'],
    'server-error.arazzo.yaml': ['server', 'run', 'writer', 'control'],
    'success.arazzo.yaml': ['server', 'run', 'writer'],
  });
});

test('all files are clean to Redocly', async () => {
  const findings = [];
  for (const path of paths) findings.push(...(await lintWithRedocly(path, new RedoclyCore(path))));
  expect(findings).toEqual([]);
});

test('redocly respect runs them all against the mock', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'workflows-test-'));
  const mock = await createMock({ deleteAllAfter: 1 });
  try {
    const url = await mock.listen();
    const base = `${url}/api/v2`;
    const basic = (credentials: string) => `Basic ${btoa(credentials)}`;
    const input = {
      server: base,
      run: 'w1',
      writer: basic('demo:demo-token'),
      reader: basic('viewer:viewer-token'),
      wrong: basic('demo:wrong-token'),
      control: `${url}/_mock/state`,
    };
    const report = join(folder, 'report.json');
    const { stderr } = await runRedocly([
      'respect',
      ...paths,
      `--server=${JSON.stringify({ store: base })}`,
      `--input=${JSON.stringify(input)}`,
      `--json-output=${report}`,
    ]);
    const text = await readFile(report, 'utf8').catch(() => Promise.reject(new Error(stderr)));
    const { files } = JSON.parse(text) as Report;
    const came = Object.values(files).flatMap(({ executedWorkflows }) => executedWorkflows);
    expect(came.filter(({ status }) => status !== 'success').map(({ workflowId }) => workflowId)).toEqual([]);
    expect(came.map(({ workflowId }) => workflowId).toSorted()).toEqual(expected.toSorted());
  } finally {
    await mock.close();
    await rm(folder, { recursive: true, force: true });
  }
});
