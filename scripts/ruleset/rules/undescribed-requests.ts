import { readCauses } from '../causes.ts';
import { contractRule } from '../contract-rule.ts';
import { isText, memberOf, membersOf } from '../json.ts';
import * as optionSchemas from '../option-schemas.ts';
import { isReference, type Place, type Places } from '../places.ts';
import { isShared } from '../shared-responses.ts';
import { listWords } from '../word-lists.ts';

const EXTENSION = 'x-undescribed-requests';

export default contractRule({
  description:
    'Each entry of x-undescribed-requests says which shared response, and which of its causes, it gets.',
  message: 'What no operation describes is answered by a shared response and its cause: {{error}}',
  options: {},
  optionsSchema: optionSchemas.optionsOf({}),
  *check({ places }) {
    const entries = places.child(places.root, EXTENSION);
    for (const [name] of membersOf(entries.value)) {
      const entry = places.child(entries, name);
      const error = faultOf(places, entry);
      if (error !== undefined) yield { at: entry, error: `${error} in '${name}'.` };
    }
  },
});

function faultOf(places: Places, entry: Place): string | undefined {
  if (!isText(memberOf(entry.value, 'description'))) return 'add a description';
  if (!isReference(memberOf(entry.value, 'response'))) return "make 'response' a $ref to a shared response";
  const response = places.target(places.child(entry, 'response'));
  // Spectral itself reports a reference that leads nowhere.
  if (response === undefined) return undefined;
  if (!isShared(response)) return "make the $ref of 'response' lead to a shared response";
  const causes = readCauses(places, response).map(({ name }) => name);
  const cause = memberOf(entry.value, 'cause');
  if (typeof cause === 'string' && causes.includes(cause)) return undefined;
  return causes.length > 0 ? `set 'cause' to ${listWords(causes, 'or')}` : 'give its response a cause';
}
