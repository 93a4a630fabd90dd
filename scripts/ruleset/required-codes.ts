import type { RuleDefinition } from '@stoplight/spectral-core';
import { contractRule } from './contract-rule.ts';
import type { OperationShape } from './operation-shapes.ts';
import type { Operation } from './operations.ts';
import * as optionSchemas from './option-schemas.ts';
import { listWords } from './word-lists.ts';

/** Makes the rule that operations of one shape document certain codes; each operation that lacks some is one finding. */
export function requireCodes(rule: {
  readonly description: string;
  readonly message: string;
  readonly shape: OperationShape;
  readonly codes: readonly number[];
  /** Those of them that an operation may go without, after what it says of itself. */
  readonly spare?: (operation: Operation) => readonly number[];
}): RuleDefinition {
  return contractRule({
    description: rule.description,
    message: rule.message,
    options: { codes: rule.codes },
    optionsSchema: optionSchemas.optionsOf({ codes: optionSchemas.codes }),
    *check({ operations }, { codes }) {
      for (const operation of operations) {
        if (!rule.shape(operation, operations)) continue;
        const documented = new Set(operation.responses.map(({ key }) => key));
        const spare = rule.spare?.(operation) ?? [];
        const missing = codes.filter((code) => !documented.has(String(code)) && !spare.includes(code));
        if (missing.length > 0) yield { at: operation.responsesPlace, error: listWords(missing) };
      }
    },
  });
}
