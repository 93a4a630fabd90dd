import { causesOfCodes, namedByOperation, namedBySchemas } from '../causes.ts';
import { contractRule } from '../contract-rule.ts';
import { memberOf } from '../json.ts';
import * as optionSchemas from '../option-schemas.ts';

export default contractRule({
  description: 'An operation that documents a refusal by what is stored or allowed says what can lead to it.',
  message: 'A refusal that comes from nowhere cannot be resolved: {{error}}',
  options: { codes: [403, 409, 507] },
  optionsSchema: optionSchemas.optionsOf({ codes: optionSchemas.codes }),
  *check({ places, objects, operations, sharedResponses }, { codes }) {
    const causes = causesOfCodes(places, sharedResponses);
    const bySchemas = namedBySchemas(places, objects).map(({ name }) => name);
    for (const operation of operations) {
      const named = [...bySchemas, ...namedByOperation(places, operation).map(({ name }) => name)];
      for (const code of codes) {
        if (!operation.responses.some(({ key }) => key === String(code))) continue;
        const possible = causes.filter(({ status }) => status === code);
        const spelledOut = memberOf(memberOf(operation.place.value, 'x-causes'), String(code));
        const hasOrigin = Array.isArray(spelledOut)
          ? spelledOut.length > 0
          : possible.length === 0 ||
            possible.some(({ name, onlyNamed }) => !onlyNamed || named.includes(name));
        if (!hasOrigin)
          yield {
            at: operation.responsesPlace,
            error: `say where ${code} comes from, with x-unique, x-references, x-maximum, x-limits or x-causes, or remove it.`,
          };
      }
    }
  },
});
