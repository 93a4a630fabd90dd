import { contractRule } from '../contract-rule.ts';
import { errorBodyFault } from '../error-body.ts';
import { isObject, memberOf, membersOf } from '../json.ts';
import * as optionSchemas from '../option-schemas.ts';
import { isError } from '../status-codes.ts';

export default contractRule({
  description: 'The body of an error is an array of {status, message, details?} whose status is the code.',
  message: 'All errors have one shape, an array of {status, message, details?}: {{error}}.',
  options: { mediaType: 'application/json' },
  optionsSchema: optionSchemas.optionsOf({ mediaType: { type: 'string', minLength: 1 } }),
  *check({ places, sharedResponses }, { mediaType }) {
    for (const { place, status } of sharedResponses) {
      if (status === undefined || !isError(status)) continue;
      const content = memberOf(place.value, 'content');
      if (!isObject(memberOf(content, mediaType))) {
        yield { at: places.child(place, 'content'), error: `add content for ${mediaType}` };
      }
      for (const [type] of membersOf(content)) {
        const schema = places.child(place, 'content', type, 'schema');
        const fault = errorBodyFault(places, schema, status);
        if (fault !== undefined) yield { at: schema, error: fault };
      }
    }
  },
});
