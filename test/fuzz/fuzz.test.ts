import { expect, test } from 'vitest';
import { fuzz } from '../../scripts/fuzz/fuzz.ts';
import { printFinding } from '../../scripts/fuzz/print-finding.ts';

/** A mock whose clock is broken tells a time that is none. */
const broken = { now: () => Number.NaN };

test('a fault is found, shrunken to one request, and found again with its seed', async () => {
  const { finding } = await fuzz({ requests: 20_000, seed: 1, mock: broken });
  if (finding === undefined) throw new Error('nothing was found');
  expect(finding).toMatchObject({ state: {}, sent: { requests: [{ method: expect.any(String) }] } });
  expect(finding.sent).toHaveProperty('requests.length', 1);
  expect(finding.faults).not.toEqual([]);
  const text = printFinding(finding, 'http://127.0.0.1:4010');
  expect(text).toMatch(/\n {2}curl -sS -i .*--request-target \/\S+ .* http:\/\/127\.0\.0\.1:4010\n/);
  expect(text).toContain(`npm run fuzz -- --seed ${finding.seed} --requests 1`);
  expect((await fuzz({ requests: 1, seed: finding.seed, mock: broken })).finding).toEqual(finding);
}, 300_000);
