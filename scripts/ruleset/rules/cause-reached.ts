import { causesOfCodes, namedByOperation, readCauses } from '../causes.ts';
import { contractRule } from '../contract-rule.ts';
import { memberOf, membersOf } from '../json.ts';
import type { Operation } from '../operations.ts';
import * as optionSchemas from '../option-schemas.ts';
import type { Places } from '../places.ts';

export default contractRule({
  description:
    'Each cause of a shared response that is in use is one of an operation, or of an undescribed request.',
  message: 'A cause that nothing leads to misleads: {{error}}',
  // The successes of a read and of a create have the examples of their resource.
  options: { exceptCodes: [200, 201] },
  optionsSchema: optionSchemas.optionsOf({ exceptCodes: optionSchemas.codes }),
  *check({ places, operations, sharedResponses }, { exceptCodes }) {
    const undescribed = membersOf(memberOf(places.root.value, 'x-undescribed-requests')).map(([, entry]) =>
      memberOf(entry, 'cause'),
    );
    const reached = new Set<unknown>([
      ...undescribed,
      ...operations.flatMap((operation) => causesOf(places, operation)),
    ]);
    const causes = causesOfCodes(places, sharedResponses);
    const used = new Set([
      ...operations.flatMap(({ responses }) => responses.map(({ key }) => key)),
      ...causes.filter(({ name }) => undescribed.includes(name)).map(({ status }) => String(status)),
    ]);
    for (const { name, place, status } of causes) {
      if (status === undefined || exceptCodes.includes(status) || !used.has(String(status))) continue;
      // What another document has for all of its own is not for this one to use up.
      if (reached.has(name) || place.file !== places.root.file) continue;
      yield {
        at: place,
        error: `name '${name}' in an operation or in x-undescribed-requests, say in its x-applies-to where it occurs, or remove it.`,
      };
    }
  },
});

/** Of a code that `x-causes` leaves out: all that its response shows. */
function causesOf(places: Places, operation: Operation): string[] {
  const named = namedByOperation(places, operation);
  const spelledOut = new Set(named.map(({ code }) => code));
  const shown = operation.responses
    .filter(({ key }) => !spelledOut.has(key))
    .flatMap(({ target }) => (target === undefined ? [] : readCauses(places, target)));
  return [...named.map(({ name }) => String(name)), ...shown.map(({ name }) => name)];
}
