import { isObject, memberOf } from '../json.ts';
import { createsInCollection } from '../operation-shapes.ts';
import { requireCodes } from '../required-codes.ts';

export default requireCodes({
  description: 'A create documents its success and the conflict with what exists.',
  message:
    'A POST with a body on a collection creates, or conflicts with what exists: add {{error}}, by $ref to the shared response.',
  shape: createsInCollection,
  codes: [201, 409],
  // Where the causes are spelled out, there is nothing to collide with unless they say so.
  spare: ({ place }) => (isObject(memberOf(place.value, 'x-causes')) ? [409] : []),
});
