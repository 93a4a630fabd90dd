import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type RuleId, rules } from '../../scripts/ruleset/index.ts';
import { readEntries } from './rule-entries.ts';

const ids = Object.keys(rules) as RuleId[];
const entries = readEntries();

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

test('an entry without a bad example is noticed', () => {
  const text = '# Rules\n\n## some-rule\n\nA sentence.\n\nGood:\n\n```yaml\na: 1\n```\n';
  expect(readEntries(text)).toEqual([
    { id: 'some-rule', sentence: 'A sentence.', good: { a: 1 }, bad: undefined },
  ]);
});
