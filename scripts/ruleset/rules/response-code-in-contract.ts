import { contractRule } from '../contract-rule.ts';
import * as optionSchemas from '../option-schemas.ts';
import { statusOf } from '../shared-responses.ts';
import { isStatusCode } from '../status-codes.ts';

const CODES = [
  200, 201, 202, 204, 301, 302, 304, 400, 401, 403, 404, 405, 406, 409, 413, 415, 500, 501, 503, 507, 509,
];

export default contractRule({
  description: 'Only the codes of the contract are used, each by its number.',
  message: 'A client can rely on no other answer than those of the contract: {{error}}',
  options: { codes: CODES },
  optionsSchema: optionSchemas.optionsOf({ codes: optionSchemas.codes }),
  *check({ operations, sharedResponses }, { codes }) {
    for (const { status, place } of sharedResponses) {
      if (status === undefined || codes.includes(status)) continue;
      yield { at: place, error: `${status} is not one of its codes; remove this response or use another.` };
    }
    for (const { responses, responsesPlace } of operations) {
      for (const { key, byReference, target } of responses) {
        if (!isStatusCode(key)) {
          yield { at: responsesPlace, error: `name the codes that '${key}' stands for, one by one.` };
        } else if (!(byReference && statusOf(target?.value) !== undefined) && !codes.includes(Number(key))) {
          // A reference to a response with a status is judged there, once for all its uses.
          yield { at: responsesPlace, error: `${key} is not one of its codes; remove it or use another.` };
        }
      }
    }
  },
});
