import type { RuleDefinition } from '@stoplight/spectral-core';

/**
 * A rule with other options, for an API whose contract differs.
 *
 * @param options all of the rule's options; Spectral refuses a ruleset whose options do not fit
 */
export function withOptions(rule: RuleDefinition, options: object): RuleDefinition {
  // biome-ignore lint/suspicious/noThenProperty: Spectral's own format of a rule
  return { ...rule, then: [rule.then].flat().map((then) => ({ ...then, functionOptions: options })) };
}
