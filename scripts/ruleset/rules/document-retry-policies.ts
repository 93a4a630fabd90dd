import { contractRule } from '../contract-rule.ts';
import { isText, memberOf } from '../json.ts';
import * as optionSchemas from '../option-schemas.ts';
import { RETRY_POLICIES } from '../retry-policies.ts';
import { listWords } from '../word-lists.ts';

export default contractRule({
  description: 'Where a document explains its retry policies, it explains exactly those of the contract.',
  message: 'x-retry-policies explains the closed set of policies: {{error}}.',
  options: { policies: RETRY_POLICIES },
  optionsSchema: optionSchemas.optionsOf({ policies: optionSchemas.names }),
  *check({ places }, { policies }) {
    const explained = places.child(places.root, 'x-retry-policies');
    if (explained.value === undefined) return;
    const missing = policies.filter((policy) => !isText(memberOf(explained.value, policy)));
    const unknown = Object.keys(explained.value ?? {}).filter((policy) => !policies.includes(policy));
    if (missing.length > 0) yield { at: explained, error: `add a text for ${listWords(missing)}` };
    if (unknown.length > 0) yield { at: explained, error: `remove ${listWords(unknown)}` };
  },
});
