import { contractRule } from '../contract-rule.ts';
import type { ResponseUse } from '../operations.ts';
import * as optionSchemas from '../option-schemas.ts';
import { isShared } from '../shared-responses.ts';

export default contractRule({
  description:
    'An operation takes every response from the shared ones, by $ref or, for what is its own, with x-extends.',
  message: 'A response is defined once, for all operations: {{error}}',
  options: {},
  optionsSchema: optionSchemas.optionsOf({}),
  *check({ operations }) {
    // Once for each response, where it is met first, however many references lead to it.
    const reported = new Set<unknown>();
    for (const { responses, responsesPlace } of operations) {
      for (const use of responses) {
        const error = faultOf(use);
        if (error === undefined || reported.has(use.target?.value)) continue;
        if (use.target !== undefined) reported.add(use.target.value);
        yield { at: responsesPlace, error };
      }
    }
  },
});

function faultOf({ key, byReference, isExtension, target }: ResponseUse): string | undefined {
  if (isExtension) return undefined;
  if (!byReference) return `move ${key} to a response component and put a $ref to it here.`;
  // Spectral itself reports a reference that leads nowhere.
  if (target === undefined || isShared(target)) return undefined;
  return `the $ref of ${key} must lead to #/components/responses/… or to the file of a response.`;
}
