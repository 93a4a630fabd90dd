import { tokensOf } from '../../contract/json-pointer.ts';
import { contractRule } from '../contract-rule.ts';
import { extensionSchemas } from '../extension-schemas.ts';
import { membersOf } from '../json.ts';
import type { OpenApiObject } from '../openapi-objects.ts';
import * as optionSchemas from '../option-schemas.ts';
import type { Place, Places } from '../places.ts';
import { listWords } from '../word-lists.ts';

const NOUNS: Readonly<Record<string, string>> = {
  document: 'the document',
  pathItem: 'a path item',
  operation: 'an operation',
  response: 'a response',
  cause: 'an entry of x-causes',
  example: 'an example',
  header: 'a header',
  parameter: 'a parameter',
  schema: 'a schema',
};

/** What is wrong with the values of these their own rules say. */
const JUDGED_BY_OTHERS = ['x-status', 'x-summary', 'x-retry', 'x-retry-policies', 'x-undescribed-requests'];

interface Holder {
  readonly object: string;
  readonly place: Place;
}

export default contractRule({
  description: 'Each extension of the contract stands where it means something, and holds what it may hold.',
  message: 'openapi/extensions.yaml says what extensions mean: {{error}}',
  options: {},
  optionsSchema: optionSchemas.optionsOf({}),
  *check({ places, objects }) {
    const holders = [
      ...objects.map(({ kind, place }) => ({ object: kind, place })),
      ...parts(places, objects),
    ];
    for (const { object, place } of holders) {
      for (const [name, value] of membersOf(place.value)) {
        if (!name.startsWith('x-')) continue;
        const fault = faultOf(object, name, value);
        if (fault !== undefined)
          yield { at: places.child(place, name, ...tokensOf(fault.pointer)), error: fault.error };
      }
    }
  },
});

function faultOf(object: string, name: string, value: unknown) {
  const schemas = extensionSchemas();
  const known = schemas.objectsWith(name);
  if (known.includes(object)) {
    if (JUDGED_BY_OTHERS.includes(name)) return undefined;
    const fault = schemas.faultOf(object, name, value);
    if (fault === undefined) return undefined;
    return { pointer: fault.pointer, error: `${name}${fault.pointer} ${fault.reason}; correct it.` };
  }
  if (known.length > 0) {
    const where = listWords(
      known.map((one) => NOUNS[one] ?? one),
      'or',
    );
    return { pointer: '', error: `${name} means nothing here; it stands on ${where}.` };
  }
  const near = schemas.namesOn(object).find((one) => isNear(one, name));
  return near === undefined ? undefined : { pointer: '', error: `${name} is not known; write ${near}.` };
}

/** The objects that have extensions and are not looked at by any other rule: examples of responses, and causes. */
function parts(places: Places, objects: readonly OpenApiObject[]): Holder[] {
  const seen = new Set<unknown>();
  const once = (place: Place | undefined, object: string): Holder[] => {
    if (place === undefined || seen.has(place.value)) return [];
    seen.add(place.value);
    return [{ object, place }];
  };
  return objects.flatMap(({ kind, place }) => {
    if (kind === 'mediaType') {
      const examples = places.child(place, 'examples');
      return membersOf(examples.value).flatMap(([name]) =>
        once(places.target(places.child(examples, name)), 'example'),
      );
    }
    if (kind !== 'response') return [];
    const causes = places.child(place, 'x-causes');
    return membersOf(causes.value).flatMap(([name]) => once(places.child(causes, name), 'cause'));
  });
}

/** Whether two names differ in no more than two letters. */
function isNear(one: string, other: string): boolean {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j += 1) {
      const change = (row[j] ?? 0) + (other[j] === letter ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return (row.at(-1) ?? 0) <= 2;
}
