import { contractRule } from '../contract-rule.ts';
import { memberOf } from '../json.ts';
import { collectObjectsOf, type Kind } from '../openapi-objects.ts';
import * as optionSchemas from '../option-schemas.ts';
import type { Place } from '../places.ts';

export default contractRule({
  description:
    'Only what creates a resource has defaults: no schema of an answer or of another write has any.',
  message: 'A default fills in what a client leaves out of a create, and only there: {{error}}',
  options: {},
  optionsSchema: optionSchemas.optionsOf({}),
  *check({ places, objects, operations }) {
    const seen = new Set<unknown>();
    function* defaultsOf(kind: Kind, at: Place, error: string) {
      for (const object of collectObjectsOf(places, kind, at)) {
        const value = memberOf(object.place.value, 'default');
        if (object.kind !== 'schema' || value === undefined || seen.has(object.place.value)) continue;
        seen.add(object.place.value);
        yield { at: places.child(object.place, 'default'), error };
      }
    }
    for (const { method, place } of operations) {
      if (method === 'post') continue;
      const body = places.child(place, 'requestBody');
      yield* defaultsOf(
        'requestBody',
        body,
        'move it to the schema of the create; what a PUT leaves out stays.',
      );
    }
    for (const { kind, place } of objects) {
      if (kind !== 'response') continue;
      yield* defaultsOf(kind, place, 'take it out of the answer, or validators take the field for present.');
    }
  },
});
