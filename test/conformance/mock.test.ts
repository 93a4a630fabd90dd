import { afterAll, beforeAll, expect, test } from 'vitest';
import { summaryOf } from '../../scripts/conformance/report/summary.ts';
import { runConformance } from '../../scripts/conformance/run/run.ts';
import type { Subject } from '../../scripts/conformance/subject.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { listSharedResponses } from '../../scripts/contract/responses.ts';
import { bundledDocument, createMock, type Mock } from '../../scripts/mock/create-mock.ts';
import { subjectOf } from './try-mock.ts';

const document = await loadDocument(bundledDocument);

let mock: Mock;
let url: string;
beforeAll(async () => {
  mock = await createMock({ deleteAllAfter: 1 });
  url = await mock.listen();
});
afterAll(() => mock.close());

const run = (changes: Partial<Subject>, only: readonly (number | string)[]) =>
  runConformance(document, { ...subjectOf(url), ...changes }, { only });

/** One of each kind: the state of a server is the same for all. */
const KINDS = [
  'listProducts',
  'getProduct',
  'createProduct',
  'updateBrand',
  'deleteBrand',
  'deleteAllOrders',
  'getTime',
];

test('without control, and without leave to delete what others have made, nine pairs of ten are tried', async () => {
  const { control: _, ...subject } = subjectOf(url);
  const report = await runConformance(document, subject, { only: [] });
  const { pairs, skipped } = summaryOf(report);
  expect({ findings: report.findings, leftBehind: report.leftBehind }).toEqual({
    findings: [],
    leftBehind: [],
  });
  expect(pairs.asked / pairs.documented).toBeGreaterThan(0.9);
  expect(skipped.map(({ reason }) => reason.replace(/delete|change/, 'take'))).toEqual(
    Array(2).fill('it would take what others have made; --allow-delete-all lets it'),
  );
});

test('with leave to everything the codes of the state of a server come as well', async () => {
  const stateful = listSharedResponses(document)
    .filter(({ response }) => response['x-retry'] !== 'never')
    .map(({ status }) => status);
  const report = await run({ allowDeleteAll: true }, [...stateful, ...KINDS]);
  const failed = report.outcomes.filter(({ verdict, isAsked }) => verdict !== 'pass' || isAsked);
  expect({ findings: report.findings, failed }).toEqual({ findings: [], failed: [] });
  expect(report.outcomes.length).toBeGreaterThan(KINDS.length * 3);
});
