import { contractRule } from '../contract-rule.ts';
import * as optionSchemas from '../option-schemas.ts';
import { statusOf } from '../shared-responses.ts';
import { isStatusCode } from '../status-codes.ts';

export default contractRule({
  description: 'A response is used under the code that its x-status names.',
  message: 'A response answers with the code that its x-status names: {{error}}',
  options: {},
  optionsSchema: optionSchemas.optionsOf({}),
  *check({ operations }) {
    for (const { responses, responsesPlace } of operations) {
      for (const { key, byReference, target } of responses) {
        const status = statusOf(target?.value);
        if (!byReference || status === undefined || !isStatusCode(key) || key === String(status)) continue;
        yield {
          at: responsesPlace,
          error: `${key} refers to the response for ${status}; refer to another, or use the key '${status}'.`,
        };
      }
    }
  },
});
