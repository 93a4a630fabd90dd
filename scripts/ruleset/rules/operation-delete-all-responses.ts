import { deletesCollection } from '../operation-shapes.ts';
import { requireCodes } from '../required-codes.ts';

export default requireCodes({
  description:
    'A delete of a whole collection documents the scheduled task and the answer when there is nothing to delete.',
  message:
    'A DELETE of a collection is scheduled, unless it is empty: add {{error}}, by $ref to the shared response.',
  shape: deletesCollection,
  codes: [202, 204],
});
