import { contractRule } from '../contract-rule.ts';
import { memberOf } from '../json.ts';
import * as optionSchemas from '../option-schemas.ts';

export default contractRule({
  description: 'A response that has no body documents no content.',
  message: 'An answer with {{error}} has no body: remove content, and give its causes as x-causes.',
  // 204 and 304 cannot have content (RFC 9110, sections 15.3.5 and 15.4.5); this API sends none with redirects.
  options: { codes: [204, 301, 302, 304] },
  optionsSchema: optionSchemas.optionsOf({ codes: optionSchemas.codes }),
  *check({ places, sharedResponses }, { codes }) {
    for (const { place, status } of sharedResponses) {
      if (status === undefined || !codes.includes(status)) continue;
      if (memberOf(place.value, 'content') === undefined) continue;
      yield { at: places.child(place, 'content'), error: String(status) };
    }
  },
});
