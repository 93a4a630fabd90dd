import { isConditional } from '../operation-shapes.ts';
import { requireCodes } from '../required-codes.ts';

export default requireCodes({
  description: 'An operation that takes If-Modified-Since documents the answer to an unchanged resource.',
  message: 'If-Modified-Since can meet an unchanged resource: add {{error}}, by $ref to the shared response.',
  shape: isConditional,
  codes: [304],
});
