import { isObject, isText, memberOf, membersOf } from './json.ts';
import type { OpenApiObject } from './openapi-objects.ts';
import type { Operation } from './operations.ts';
import type { Place, Places } from './places.ts';
import type { SharedResponse } from './shared-responses.ts';

/** One reason for a response: an example of its body, or an entry of `x-causes` where it has none. */
export interface Cause {
  readonly name: string;
  readonly place: Place;
  readonly summary: string | undefined;
}

/** A cause of a response that is shared by code, with all causes of the code. */
export interface CauseOfCode extends Cause {
  readonly status: number | undefined;
  readonly response: Place;
  /** Only those have it that name it, or the document does. */
  readonly onlyNamed: boolean;
}

/** Where a document says that a cause can occur. */
export interface NamedCause {
  readonly name: unknown;
  /** The code that it is named for; undefined where the cause tells the code. */
  readonly code: string | undefined;
  readonly place: Place;
}

/** The named causes of a response, over all its media types. */
export function readCauses(places: Places, response: Place): Cause[] {
  const holders = isObject(memberOf(response.value, 'content'))
    ? membersOf(memberOf(response.value, 'content')).map(([type]) =>
        places.child(response, 'content', type, 'examples'),
      )
    : [places.child(response, 'x-causes')];
  return holders.flatMap((holder) =>
    membersOf(holder.value).map(([name]) => {
      const place = places.child(holder, name);
      const summary = memberOf((places.target(place) ?? place).value, 'summary');
      return { name, place, summary: isText(summary) ? summary : undefined };
    }),
  );
}

/** The causes of the responses that bear the name of their code; typed ones and those with some causes repeat them. */
export function causesOfCodes(places: Places, sharedResponses: readonly SharedResponse[]): CauseOfCode[] {
  return sharedResponses
    .filter(({ names, place }) => names.includes(titleOf(place)))
    .flatMap(({ place: response, status }) =>
      readCauses(places, response).map((cause) => {
        const appliesTo = memberOf((places.target(cause.place) ?? cause.place).value, 'x-applies-to');
        const onlyNamed = Array.isArray(appliesTo) && appliesTo.length === 0;
        return { ...cause, status, response, onlyNamed };
      }),
    );
}

/** The name of a code as a component has it, `NotFound` for `Not Found`. */
export function titleOf(response: Place): string {
  const summary = memberOf(response.value, 'x-summary');
  return (isText(summary) ? summary : '')
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** The causes that an operation names itself. */
export function namedByOperation(places: Places, { place }: Operation): NamedCause[] {
  const causes = places.child(place, 'x-causes');
  return [
    ...membersOf(causes.value).flatMap(([code, names]) =>
      entriesOf(names).map((name, index) => ({
        name,
        code,
        place: places.child(causes, code, String(index)),
      })),
    ),
    ...entriesOf(memberOf(place.value, 'x-limits')).map((limit, index) => ({
      name: memberOf(limit, 'cause'),
      code: undefined,
      place: places.child(place, 'x-limits', String(index)),
    })),
  ];
}

/** The members of a schema that name a cause, each with the way to the name. */
const OF_SCHEMAS = [
  ['x-unique', 'cause'],
  ['x-maximum', 'cause'],
  ['x-references', 'on-delete', 'refuse'],
] as const;

/** The causes that schemas bring to the operations that write or delete entries. */
export function namedBySchemas(places: Places, objects: readonly OpenApiObject[]): NamedCause[] {
  return objects
    .filter(({ kind }) => kind === 'schema')
    .flatMap(({ place }) =>
      OF_SCHEMAS.map((keys) => places.child(place, ...keys)).filter(({ value }) => value !== undefined),
    )
    .map((place) => ({ name: place.value, code: undefined, place }));
}

function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
