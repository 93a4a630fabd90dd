import { causesOfCodes } from '../causes.ts';
import { contractRule } from '../contract-rule.ts';
import * as optionSchemas from '../option-schemas.ts';

export default contractRule({
  description: 'No two shared responses have a cause of the same name.',
  message: 'A cause is named without its code, so the name has to tell it: {{error}}',
  options: {},
  optionsSchema: optionSchemas.optionsOf({}),
  *check({ places, sharedResponses }) {
    const owners = new Map<string, { readonly response: unknown; readonly status: number | undefined }>();
    for (const { name, place, status, response } of causesOfCodes(places, sharedResponses)) {
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, { response: response.value, status });
      else if (owner.response !== response.value)
        yield { at: place, error: `rename '${name}'; ${owner.status} has a cause of that name as well.` };
    }
  },
});
