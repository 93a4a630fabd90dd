import type { MakeComputations } from './computations.ts';
import { giveOptions } from './product-options.ts';
import { adjustSkus } from './product-rules.ts';

export const productComputations: MakeComputations = (shop) => ({
  derive: ({ price, sale_price: salePrice }) => ({
    calculated_price: Number(salePrice) > 0 ? salePrice : price,
  }),

  afterWrite(product, { previous }) {
    if (product.option_set_id !== (previous?.option_set_id ?? null)) giveOptions(shop, product);
    if (previous !== undefined && (product.price !== previous.price || product.weight !== previous.weight))
      adjustSkus(shop, product.id);
  },
});
