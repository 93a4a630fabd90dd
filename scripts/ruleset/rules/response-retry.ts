import { contractRule } from '../contract-rule.ts';
import { memberOf } from '../json.ts';
import * as optionSchemas from '../option-schemas.ts';
import { RETRY_POLICIES } from '../retry-policies.ts';
import { listWords } from '../word-lists.ts';

export default contractRule({
  description: 'A shared response says with x-retry whether the request is worth sending again.',
  message: 'A client decides by x-retry what to do next: set it to {{error}}.',
  options: { policies: RETRY_POLICIES },
  optionsSchema: optionSchemas.optionsOf({ policies: optionSchemas.names }),
  *check({ places, sharedResponses }, { policies }) {
    for (const { place } of sharedResponses) {
      const policy = memberOf(place.value, 'x-retry');
      if (typeof policy === 'string' && policies.includes(policy)) continue;
      yield { at: places.child(place, 'x-retry'), error: listWords(policies, 'or') };
    }
  },
});
