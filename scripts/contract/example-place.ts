import type { Example, Parameter } from './openapi-document.ts';
import type { Parent } from './path-roles.ts';

/**
 * The ids of what the entry of an example lies below, the outermost first: those that the example states in
 * `x-parameters`, else the entry's own fields of the parameters' names, else the examples of the parameters.
 *
 * @param entry the value of the example, or one of those that it lists
 * @param parameters those of the operation
 */
export function exampleParents(
  { 'x-parameters': stated = {} }: Example,
  entry: unknown,
  parents: readonly Parent[],
  parameters: readonly Parameter[],
): readonly number[] {
  const own = (typeof entry === 'object' && entry !== null ? entry : {}) as Readonly<Record<string, unknown>>;
  return parents.map(({ parameter: name }) => {
    const described = parameters.find((one) => one.name === name && one.in === 'path');
    return Number(stated[name] ?? own[name] ?? described?.example);
  });
}
