import { narrowedName } from '../../contract/narrowed-response.ts';
import { readCauses, titleOf } from '../causes.ts';
import { contractRule } from '../contract-rule.ts';
import { isText, memberOf } from '../json.ts';
import * as optionSchemas from '../option-schemas.ts';
import type { Place } from '../places.ts';

export default contractRule({
  description:
    'A shared response is named after its x-summary, with the resource before it where it is typed.',
  message: 'A shared response is found by its title: {{error}}',
  options: {},
  optionsSchema: optionSchemas.optionsOf({}),
  *check({ places, sharedResponses }) {
    const causesOf = (place: Place) => readCauses(places, place).map(({ name }) => name);
    for (const { names, place } of sharedResponses) {
      const summary = memberOf(place.value, 'x-summary');
      if (!isText(summary)) continue;
      const title = titleOf(place);
      for (const name of names) {
        if (name.endsWith(title) && /^([A-Z][A-Za-z0-9]*)?$/.test(name.slice(0, -title.length))) continue;
        const whole = sharedResponses.find((other) => other.names.includes(title));
        if (whole !== undefined && name === narrowedName(title, causesOf(place), causesOf(whole.place)))
          continue;
        yield { at: place, error: `rename '${name}' to '${title}', or to the resource and '${title}'.` };
      }
    }
  },
});
