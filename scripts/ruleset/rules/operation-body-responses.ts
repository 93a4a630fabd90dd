import { takesRequestBody } from '../operation-shapes.ts';
import { requireCodes } from '../required-codes.ts';

export default requireCodes({
  description:
    'An operation with a request body documents the answers to one that is too large or of another type.',
  message:
    'A request body can be too large or of an unsupported type: add {{error}}, by $ref to the shared response.',
  shape: takesRequestBody,
  codes: [413, 415],
});
