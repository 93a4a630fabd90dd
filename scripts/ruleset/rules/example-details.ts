import { pointerTo } from '../../contract/json-pointer.ts';
import { contractRule } from '../contract-rule.ts';
import { collectErrorExamples } from '../error-examples.ts';
import { exampleCheck } from '../example-schemas.ts';
import { isText, memberOf } from '../json.ts';
import * as optionSchemas from '../option-schemas.ts';
import type { Place, Places } from '../places.ts';

export default contractRule({
  description: 'The x-details of an example is the component schema that the details of its entries fit.',
  message: 'Details of a cause have one type, with a name: {{error}}',
  options: {},
  optionsSchema: optionSchemas.optionsOf({}),
  *check({ places, objects }) {
    const check = exampleCheck(places, objects);
    for (const { place, entries } of collectErrorExamples(places, objects)) {
      const name = memberOf(place.value, 'x-details');
      const shown = entries
        .map((entry) => places.child(entry, 'details'))
        .filter(({ value }) => value !== undefined);
      if (!isText(name)) {
        if (shown.length > 0 && memberOf(place.value, 'x-message') !== undefined)
          yield { at: place, error: 'add x-details, the name of their schema.' };
        continue;
      }
      // By the name that it has where the example stands: another document may refer to the response.
      const schema = [places.root, topOf(places, place)]
        .map((top) => places.child(top, 'components', 'schemas', name))
        .find(({ value }) => value !== undefined);
      if (schema === undefined) {
        yield {
          at: places.child(place, 'x-details'),
          error: `there is no schema ${name}; name one that is there.`,
        };
        continue;
      }
      for (const details of shown) {
        for (const { keys = [], reason } of check(details.value, schema, 'response')) {
          const where = pointerTo(...keys) || 'the details';
          yield { at: places.child(details, ...keys), error: `${where} ${reason} in ${name}; correct it.` };
        }
      }
    }
  },
});

/** The top of the file that something stands in. */
function topOf(places: Places, { file }: Place): Place {
  const [, value] = [...places.files()].find(([name]) => name === file) ?? [];
  return { value, path: [], file, pointer: [] };
}
