import { fillMessage } from '../../contract/fill-message.ts';
import { contractRule } from '../contract-rule.ts';
import { collectErrorExamples } from '../error-examples.ts';
import { isObject, isText, memberOf } from '../json.ts';
import * as optionSchemas from '../option-schemas.ts';

export default contractRule({
  description:
    'The x-message of an example, filled with the details of an entry, is the message of the entry.',
  message: 'Template, details and example of a message say the same: {{error}}',
  options: {},
  optionsSchema: optionSchemas.optionsOf({}),
  *check({ places, objects }) {
    for (const { place, entries } of collectErrorExamples(places, objects)) {
      const template = memberOf(place.value, 'x-message');
      if (!isText(template)) continue;
      for (const entry of entries) {
        const details = memberOf(entry.value, 'details');
        const filled = fillMessage(template, isObject(details) ? details : {});
        if (memberOf(entry.value, 'message') !== filled)
          yield { at: places.child(entry, 'message'), error: `x-message with its details is '${filled}'.` };
      }
    }
  },
});
