import type { MakeComputations } from './computations.ts';
import { wrongChoice } from './product-options.ts';
import { adjust, rulesFor } from './product-rules.ts';

/** What a SKU does not have of its own it has from its product, and rules change both. */
export const productSkuComputations: MakeComputations = (shop) => ({
  derive(draft, { below }) {
    const [, productId = 0] = below.at(-1) ?? [];
    const product = shop.find('products', productId);
    const rules = rulesFor(shop, productId, draft);
    return {
      adjusted_price: adjust(String(draft.price ?? product?.price ?? 0), 'price_adjuster', rules),
      adjusted_weight: adjust(String(draft.weight ?? product?.weight ?? 0), 'weight_adjuster', rules),
    };
  },

  isInvalid({ input, below }) {
    const [, product = 0] = below.at(-1) ?? [];
    return wrongChoice(shop, product, 'options', input.options);
  },
});
