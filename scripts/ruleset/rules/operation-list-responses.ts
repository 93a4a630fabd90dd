import { listsCollection } from '../operation-shapes.ts';
import { requireCodes } from '../required-codes.ts';

export default requireCodes({
  description: 'A list documents the answers to an empty collection and to too large a page.',
  message:
    'A list can be empty and can be asked for too much: add {{error}}, by $ref to the shared response.',
  shape: listsCollection,
  codes: [204, 413],
});
