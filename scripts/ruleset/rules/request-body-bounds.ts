import { contractRule } from '../contract-rule.ts';
import { memberOf } from '../json.ts';
import { collectObjectsOf } from '../openapi-objects.ts';
import * as optionSchemas from '../option-schemas.ts';
import { listWords } from '../word-lists.ts';

export default contractRule({
  description: 'Every string and every array in a request body has a bound.',
  message: 'Whatever a client sends costs the server time and memory: add {{error}}.',
  options: {},
  optionsSchema: optionSchemas.optionsOf({}),
  *check({ places, objects }) {
    const seen = new Set<unknown>();
    for (const { kind, place } of objects) {
      if (kind !== 'requestBody') continue;
      for (const { kind: part, place: schema } of collectObjectsOf(places, kind, place)) {
        if (part !== 'schema' || seen.has(schema.value)) continue;
        seen.add(schema.value);
        const missing = missingBounds(schema.value);
        if (missing.length > 0) yield { at: schema, error: listWords(missing) };
      }
    }
  },
});

/** A schema that lists its values, or has one, bounds them by that. */
function missingBounds(schema: unknown): string[] {
  const has = (keyword: string) => memberOf(schema, keyword) !== undefined;
  const types = [memberOf(schema, 'type')].flat();
  if (has('enum') || has('const')) return [];
  return [
    ...(types.includes('string') && !has('maxLength') ? ['maxLength'] : []),
    ...(types.includes('array') && !has('maxItems') ? ['maxItems'] : []),
  ];
}
