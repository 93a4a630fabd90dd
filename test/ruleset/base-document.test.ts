import { expect, test } from 'vitest';
import { baseDocument } from './base-document.ts';
import { runRuleset } from './run-ruleset.ts';

test('the base document keeps every rule', async () => {
  expect(await runRuleset(baseDocument)).toEqual([]);
});
