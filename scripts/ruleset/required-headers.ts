import type { RuleDefinition } from '@stoplight/spectral-core';
import { contractRule } from './contract-rule.ts';
import { memberOf, membersOf } from './json.ts';
import * as optionSchemas from './option-schemas.ts';
import type { Place, Places } from './places.ts';
import { listWords } from './word-lists.ts';

/** The codes of the answers that carry a header, and whether those answers are useless without it. */
export interface HeaderDemand {
  readonly codes: readonly number[];
  readonly required: boolean;
}

export type HeaderDemands = Readonly<Record<string, HeaderDemand>>;

const demandsSchema = {
  type: 'object',
  additionalProperties: optionSchemas.optionsOf({
    codes: optionSchemas.codes,
    required: { type: 'boolean' },
  }),
};

/** Makes the rule that shared responses document certain headers; each response that lacks some is one finding. */
export function requireHeaders(rule: {
  readonly description: string;
  readonly message: string;
  readonly headers: HeaderDemands;
}): RuleDefinition {
  return contractRule({
    description: rule.description,
    message: rule.message,
    options: { headers: rule.headers },
    optionsSchema: optionSchemas.optionsOf({ headers: demandsSchema }),
    *check({ places, sharedResponses }, { headers }) {
      for (const { place, status } of sharedResponses) {
        const faults = Object.entries(headers)
          .filter(([, { codes }]) => status !== undefined && codes.includes(status))
          .flatMap(([name, { required }]) => faultOf(places, place, name, required));
        if (faults.length > 0) yield { at: places.child(place, 'headers'), error: listWords(faults) };
      }
    },
  });
}

/** Field names are not case-sensitive (RFC 9110, section 5.1). */
function faultOf(places: Places, response: Place, name: string, required: boolean): string[] {
  const headers = places.child(response, 'headers');
  const key = membersOf(headers.value).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[0];
  const header = key === undefined ? undefined : places.target(places.child(headers, key));
  if (header === undefined) return [required ? `${name} (with required: true)` : name];
  return required && memberOf(header.value, 'required') !== true ? [`required: true to ${name}`] : [];
}
