import { takesInput } from '../operation-shapes.ts';
import { requireCodes } from '../required-codes.ts';

export default requireCodes({
  description: 'An operation that takes parameters or a body documents the answer to bad input.',
  message:
    'An operation that takes input can be sent bad input: add {{error}}, by $ref to the shared response.',
  shape: takesInput,
  codes: [400],
});
