import { contractRule } from '../contract-rule.ts';
import { memberOf } from '../json.ts';
import * as optionSchemas from '../option-schemas.ts';
import { listWords } from '../word-lists.ts';

export default contractRule({
  description: 'The collection of x-references is one of the document, and so are those of x-unique.',
  message: 'A reference leads to an entry of a collection: {{error}}',
  options: {},
  optionsSchema: optionSchemas.optionsOf({}),
  *check({ places, objects, operations }) {
    const collections = new Set(
      operations.flatMap(({ template, kind }) => {
        if (kind === 'collection') return [template];
        return kind === 'entry' ? [template.slice(0, template.lastIndexOf('/'))] : [];
      }),
    );
    for (const { kind, place } of objects) {
      if (kind !== 'schema') continue;
      const among = memberOf(memberOf(place.value, 'x-unique'), 'among');
      const named = [
        places.child(place, 'x-references', 'collection'),
        ...(Array.isArray(among) ? among : []).map((_, index) =>
          places.child(place, 'x-unique', 'among', String(index)),
        ),
      ];
      for (const at of named) {
        if (typeof at.value !== 'string' || collections.has(at.value)) continue;
        const known = collections.size > 0 ? `name ${listWords([...collections], 'or')}` : 'describe it';
        yield { at, error: `there is no collection ${at.value}; ${known}.` };
      }
    }
  },
});
