import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type RuleId, rules } from '../../scripts/ruleset/index.ts';
import { baseWith } from './base-document.ts';
import { readEntries } from './rule-entries.ts';
import { runRuleset } from './run-ruleset.ts';

const ids = Object.keys(rules) as RuleId[];
const entries = readEntries();

/** Its examples stand in files, so response-file.test.ts lints them. */
const IN_FILES = ['response-file'];

test('every rule has one entry in RULES.md, and every entry a rule', () => {
  expect(entries.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
});

test.each(ids)('%s has a file, a test file, and its sentence and examples in RULES.md', (id) => {
  const entry = entries.find((one) => one.id === id);
  expect({
    rule: existsSync(new URL(`../../scripts/ruleset/rules/${id}.ts`, import.meta.url)),
    test: existsSync(new URL(`./${id}.test.ts`, import.meta.url)),
    sentence: entry?.sentence,
    good: entry?.good !== undefined,
    bad: entry?.bad !== undefined,
  }).toEqual({ rule: true, test: true, sentence: rules[id].description, good: true, bad: true });
});

test.each(ids)('%s is an error with one message, which shows what the rule found', (id) => {
  expect(rules[id]).toMatchObject({ severity: 'error', message: expect.stringContaining('{{error}}') });
});

describe.each(entries.filter(({ id }) => !IN_FILES.includes(id)))(
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

test('an entry without a bad example is noticed', () => {
  const text = '# Rules\n\n## some-rule\n\nA sentence.\n\nGood:\n\n```yaml\na: 1\n```\n';
  expect(readEntries(text)).toEqual([
    { id: 'some-rule', sentence: 'A sentence.', good: { a: 1 }, bad: undefined },
  ]);
});
