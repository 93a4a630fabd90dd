import { isLimitedByPlan } from '../operation-shapes.ts';
import { requireCodes } from '../required-codes.ts';

export default requireCodes({
  description: 'An operation with x-plan-limit documents the answer to a plan that is used up.',
  message: 'x-plan-limit can be reached: add {{error}}, by $ref to the shared response.',
  shape: isLimitedByPlan,
  codes: [507],
});
