import { isObject, isText, memberOf, membersOf } from './json.ts';
import type { Place, Places } from './places.ts';

/** One reason for a response: an example of its body, or an entry of `x-causes` where it has none. */
export interface Cause {
  readonly name: string;
  readonly place: Place;
  readonly summary: string | undefined;
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
