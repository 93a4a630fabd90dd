import { deletesOne } from '../operation-shapes.ts';
import { requireCodes } from '../required-codes.ts';

export default requireCodes({
  description: 'A delete of one resource documents the answer without content.',
  message: 'A DELETE of one resource leaves nothing to send: add {{error}}, by $ref to the shared response.',
  shape: deletesOne,
  codes: [204],
});
