import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../scripts/ruleset/index.ts';
import { baseWith } from './base-document.ts';
import type { Json } from './merge-patch.ts';
import { runRuleset } from './run-ruleset.ts';

export interface RuleCase {
  readonly name: string;
  /** A JSON Merge Patch on the base document. */
  readonly given: Json;
  /** All findings of the whole ruleset; none for a document that keeps the rule. */
  readonly want: readonly { readonly message: string; readonly at: string }[];
}

const ERROR = 0;

/** Tests one rule by documents that keep it and documents that break it and no other. */
export function testRule(code: RuleId, cases: readonly RuleCase[]): void {
  describe(code, () => {
    test('has documents that keep it and documents that break it', () => {
      expect(cases.some(({ want }) => want.length === 0)).toBe(true);
      expect(cases.some(({ want }) => want.length > 0)).toBe(true);
    });

    test.each(cases)('$name', async ({ given, want }) => {
      expect(await runRuleset(baseWith(given))).toEqual(
        want.map(({ message, at }) => ({ code, message, at, severity: ERROR })),
      );
    });
  });
}
