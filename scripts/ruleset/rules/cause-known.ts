import { causesOfCodes, type NamedCause, namedByOperation, namedBySchemas } from '../causes.ts';
import { contractRule } from '../contract-rule.ts';
import * as optionSchemas from '../option-schemas.ts';
import { listWords } from '../word-lists.ts';

export default contractRule({
  description:
    'Each cause that an operation or a schema names is one of a shared response, and of the code it is named for.',
  message: 'Causes are named after those of the shared responses: {{error}}',
  options: {},
  optionsSchema: optionSchemas.optionsOf({}),
  *check({ places, objects, operations, sharedResponses }) {
    const statuses = new Map(
      causesOfCodes(places, sharedResponses).map(({ name, status }) => [name, status] as const),
    );
    const named = [
      ...operations.flatMap((operation) => namedByOperation(places, operation)),
      ...namedBySchemas(places, objects),
    ];
    for (const cause of named) {
      const error = faultOf(cause, statuses);
      if (error !== undefined) yield { at: cause.place, error };
    }
  },
});

function faultOf(
  { name, code }: NamedCause,
  statuses: ReadonlyMap<string, number | undefined>,
): string | undefined {
  // What is no text is a matter of extension-valid.
  if (typeof name !== 'string') return undefined;
  if (!statuses.has(name)) {
    const ofCode = [...statuses].filter(([, status]) => String(status) === code).map(([one]) => one);
    const instead =
      ofCode.length > 0 ? `write ${listWords(ofCode, 'or')}, or add it to one` : 'add it to one';
    return `no shared response has '${name}'; ${instead}.`;
  }
  const status = statuses.get(name);
  if (code === undefined || String(status) === code) return undefined;
  return `'${name}' is a cause of ${status}, not of ${code}; name it there.`;
}
