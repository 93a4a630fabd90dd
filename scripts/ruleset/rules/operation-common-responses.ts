import { anyOperation } from '../operation-shapes.ts';
import { requireCodes } from '../required-codes.ts';

export default requireCodes({
  description: 'Every operation documents what any request can be answered with.',
  message: 'Any request can be answered so: add {{error}}, by $ref to the shared response.',
  shape: anyOperation,
  codes: [301, 302, 401, 403, 406, 500, 503, 509],
});
