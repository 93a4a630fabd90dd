import { readsOrReplaces } from '../operation-shapes.ts';
import { requireCodes } from '../required-codes.ts';

export default requireCodes({
  description: 'A GET and a PUT document their success.',
  message:
    'A successful GET or PUT is answered with the resource: add {{error}}, by $ref to the shared response.',
  shape: readsOrReplaces,
  codes: [200],
});
