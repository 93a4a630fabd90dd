import type { MakeComputations } from './computations.ts';

/** A tax says what it is on where `details` asks for that. */
export const taxComputations: MakeComputations = () => ({
  isShownOtherwise: ({ details }) => details !== 'true',
  show: (_, { details }) =>
    details === 'true' ? {} : { order_product_id: undefined, line_item_type: undefined },
});
