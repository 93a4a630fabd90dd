import { afterAll, beforeAll, expect, test } from 'vitest';
import { LAWS } from '../../scripts/conformance/laws/laws.ts';
import { runConformance } from '../../scripts/conformance/run/run.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { bundledDocument } from '../../scripts/mock/create-mock.ts';
import { PLANTED } from './planted/planted.ts';
import type { PlantedFault } from './planted/tools.ts';
import { startSecondMake } from './second-make/server.ts';

const document = await loadDocument(bundledDocument);

let server: Awaited<ReturnType<typeof startSecondMake>>;
beforeAll(async () => {
  server = await startSecondMake(document);
});
afterAll(() => server.close());

const run = ({ only, needsControl, fuzz }: Pick<PlantedFault, 'only' | 'needsControl' | 'fuzz'>) =>
  runConformance(
    document,
    {
      server: server.url,
      accounts: { write: 'demo:demo-token', read: 'viewer:viewer-token' },
      allowWrites: true,
      timeout: 2_000,
      ...(needsControl && { control: new URL('/control', server.url).href }),
    },
    { only, ...(fuzz !== undefined && { fuzz: { requests: fuzz, seed: 1 } }) },
  );

test('a right server of a second make breaks no law', async () => {
  server.begin();
  const { findings, leftBehind, outcomes } = await run({ only: [] });
  const failed = outcomes.filter(({ verdict }) => verdict === 'fail');
  expect({ findings, leftBehind, failed }).toEqual({ findings: [], leftBehind: [], failed: [] });
});

test('every law is broken by a fault', () => {
  const broken = new Set(PLANTED.map(({ law }) => law));
  expect(LAWS.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
});

test.each(PLANTED)('$law: $says', async ({ law, fault, ...how }) => {
  server.begin(fault);
  const { findings } = await run(how);
  expect([...new Set(findings.map((finding) => finding.law.id))]).toEqual([law]);
});
