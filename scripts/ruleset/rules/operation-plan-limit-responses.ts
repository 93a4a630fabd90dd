import { readCauses } from '../causes.ts';
import { contractRule } from '../contract-rule.ts';
import { memberOf } from '../json.ts';
import * as optionSchemas from '../option-schemas.ts';
import { listWords } from '../word-lists.ts';

export default contractRule({
  description:
    'An operation with a limit of the plan in x-limits documents the answer to a plan that is used up.',
  message: 'The limit of the plan can be reached: add {{error}}, by $ref to the shared response.',
  options: { codes: [507] },
  optionsSchema: optionSchemas.optionsOf({ codes: optionSchemas.codes }),
  *check({ places, operations, sharedResponses }, { codes }) {
    const statuses = new Map(
      sharedResponses.flatMap(({ place, status }) =>
        readCauses(places, place).map(({ name }) => [name, status] as const),
      ),
    );
    for (const { place, responses, responsesPlace } of operations) {
      const limits = memberOf(place.value, 'x-limits');
      const causes = (Array.isArray(limits) ? limits : []).map((limit) => String(memberOf(limit, 'cause')));
      const wanted = new Set(causes.map((cause) => statuses.get(cause)));
      const documented = responses.map(({ key }) => key);
      const missing = codes.filter((code) => wanted.has(code) && !documented.includes(String(code)));
      if (missing.length > 0) yield { at: responsesPlace, error: listWords(missing) };
    }
  },
});
