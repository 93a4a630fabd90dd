import { pointerTo } from '../../contract/json-pointer.ts';
import { contractRule } from '../contract-rule.ts';
import { exampleCheck } from '../example-schemas.ts';
import { collectExamples } from '../examples.ts';
import * as optionSchemas from '../option-schemas.ts';

export default contractRule({
  description: 'Every example matches its schema, formats included.',
  message: 'An example shows what can really be sent: {{error}}',
  options: {},
  optionsSchema: optionSchemas.optionsOf({}),
  *check({ places, objects }) {
    const check = exampleCheck(places, objects);
    // What is wrong with one schema keeps all those from use that refer to it.
    const unusable = new Set<string>();
    for (const { value, schema, direction } of collectExamples(places, objects)) {
      for (const { keys, reason } of check(value.value, schema, direction)) {
        if (keys === undefined) {
          if (unusable.has(reason)) continue;
          unusable.add(reason);
          yield { at: schema, error: `its schema cannot be used (${reason}); correct the schema.` };
        } else {
          const where = pointerTo(...keys) || 'the value';
          yield { at: places.child(value, ...keys), error: `${where} ${reason}; correct it.` };
        }
      }
    }
  },
});
