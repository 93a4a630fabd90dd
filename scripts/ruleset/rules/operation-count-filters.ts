import { contractRule } from '../contract-rule.ts';
import type { Operation } from '../operations.ts';
import * as optionSchemas from '../option-schemas.ts';
import { listWords } from '../word-lists.ts';

export default contractRule({
  description: 'A list and its count document the same filters.',
  message: 'What a list can be filtered by, its count can be as well: {{error}}',
  options: {},
  optionsSchema: optionSchemas.optionsOf({}),
  *check({ places, operations }) {
    for (const list of operations) {
      const count = operations.find(
        ({ method, template }) => method === 'get' && template === `${list.template}/count`,
      );
      if (list.method !== 'get' || count === undefined) continue;
      for (const [one, other] of [
        [list, count],
        [count, list],
      ] as const) {
        const missing = missingFrom(one, other);
        if (missing.length > 0) {
          const at = places.child(one.place, 'parameters');
          yield { at, error: `add ${listWords(missing)} from ${other.template}.` };
        }
      }
    }
  },
});

/** Parameters that order, page or shape the list are no filters, and the count has no use for them. */
function missingFrom(one: Operation, other: Operation): string[] {
  const own = new Set(filtersOf(one));
  return filtersOf(other).filter((name) => !own.has(name));
}

function filtersOf({ parameters }: Operation): string[] {
  return parameters
    .filter(({ in: place, isFilter }) => place === 'query' && isFilter)
    .map(({ name }) => name);
}
