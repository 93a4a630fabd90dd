import { takesPathParameter } from '../operation-shapes.ts';
import { requireCodes } from '../required-codes.ts';

export default requireCodes({
  description: 'An operation with a path parameter documents the answer to one that names nothing.',
  message: 'A path parameter can name what does not exist: add {{error}}, by $ref to the shared response.',
  shape: takesPathParameter,
  codes: [404],
});
