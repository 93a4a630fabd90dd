import type { MakeComputations } from './computations.ts';

export const productComputations: MakeComputations = () => ({
  derive: ({ price, sale_price: salePrice }) => ({
    calculated_price: Number(salePrice) > 0 ? salePrice : price,
  }),
});
