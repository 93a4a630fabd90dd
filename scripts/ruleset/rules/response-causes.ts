import { readCauses } from '../causes.ts';
import { contractRule } from '../contract-rule.ts';
import * as optionSchemas from '../option-schemas.ts';

/** Users of a mock type the names, in a header or a URL. */
const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export default contractRule({
  description: 'A shared response names its causes, each with a summary.',
  message: 'A shared response names every cause that it has: {{error}}',
  options: {},
  optionsSchema: optionSchemas.optionsOf({}),
  *check({ places, sharedResponses }) {
    for (const { place } of sharedResponses) {
      const causes = readCauses(places, place);
      if (causes.length === 0) {
        yield { at: place, error: 'add examples to its content, or x-causes where it has none.' };
      }
      for (const cause of causes) {
        if (!KEBAB_CASE.test(cause.name)) {
          yield { at: cause.place, error: `write the name '${cause.name}' in kebab-case.` };
        }
        if (cause.summary === undefined) {
          yield { at: cause.place, error: `add a summary to '${cause.name}'.` };
        }
      }
    }
  },
});
