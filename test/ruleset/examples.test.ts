import { describe, expect, test } from 'vitest';
import { baseWith } from './base-document.ts';
import { readEntries } from './rule-entries.ts';
import { runRuleset } from './run-ruleset.ts';

/** Its examples stand in files, so response-file.test.ts lints them. */
const IN_FILES = ['response-file'];

describe.each(readEntries().filter(({ id }) => !IN_FILES.includes(id)))(
  'the examples of $id',
  ({ id, good, bad }) => {
    test('the good one keeps every rule', async () => {
      expect(await runRuleset(baseWith(good ?? {}))).toEqual([]);
    });

    test('the bad one breaks this rule and no other', async () => {
      const findings = await runRuleset(baseWith(bad ?? {}));
      expect(new Set(findings.map(({ code }) => code))).toEqual(new Set([id]));
    });
  },
);
