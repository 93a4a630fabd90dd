import { createRulesetFunction, type RuleDefinition } from '@stoplight/spectral-core';
import { type ContractDocument, readDocument } from './contract-document.ts';
import type { Place } from './places.ts';

/** One breach of a rule: where, and the words that the rule's message puts in for `{{error}}`. */
export interface Breach {
  readonly at: Place;
  readonly error: string;
}

export interface ContractRule<Options> {
  /** What the rule asks for, in one sentence. */
  readonly description: string;
  /** The only text that a finding shows. It holds `{{error}}`. */
  readonly message: string;
  readonly options: Options;
  /** JSON Schema of the options, for those who set their own. */
  readonly optionsSchema: object;
  readonly check: (document: ContractDocument, options: Options) => Iterable<Breach>;
}

/**
 * Makes a Spectral rule that runs once per document.
 * A JSONPath would visit a shared response once for each use, and would see no `$ref` in a document of many files.
 */
export function contractRule<Options>(rule: ContractRule<Options>): RuleDefinition {
  return {
    description: rule.description,
    message: rule.message,
    severity: 'error',
    given: '$',
    // biome-ignore lint/suspicious/noThenProperty: Spectral's own format of a rule
    then: {
      function: createRulesetFunction<unknown, Options>(
        { input: null, options: rule.optionsSchema },
        (_root, options, context) =>
          [...rule.check(readDocument(context), options)].map(({ at, error }) => ({
            message: error,
            path: [...at.path],
          })),
      ),
      functionOptions: rule.options,
    },
  };
}
