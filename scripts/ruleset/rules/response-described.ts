import { contractRule } from '../contract-rule.ts';
import { isText, memberOf } from '../json.ts';
import * as optionSchemas from '../option-schemas.ts';
import type { SharedResponse } from '../shared-responses.ts';
import { isStatusCode } from '../status-codes.ts';
import { listWords } from '../word-lists.ts';

export default contractRule({
  description: 'A shared response has a description, its code as x-status and its title as x-summary.',
  message: 'A shared response says what it is: add {{error}}.',
  options: {},
  optionsSchema: optionSchemas.optionsOf({}),
  *check({ sharedResponses }) {
    for (const response of sharedResponses) {
      const missing = missingFrom(response);
      if (missing.length > 0) yield { at: response.place, error: listWords(missing) };
    }
  },
});

function missingFrom({ place, status }: SharedResponse): string[] {
  const missing: string[] = [];
  if (!isText(memberOf(place.value, 'description'))) missing.push('a description');
  if (status === undefined || !isStatusCode(String(status))) missing.push('x-status (the code, a number)');
  if (!isText(memberOf(place.value, 'x-summary'))) missing.push('x-summary (the title of the code)');
  return missing;
}
