import { categoryComputations } from './categories.ts';
import type { Act, MakeComputations } from './computations.ts';
import { orderComputations } from './orders.ts';
import {
  customFieldComputations,
  discountRuleComputations,
  reviewComputations,
  videoComputations,
} from './product-details.ts';
import { productImageComputations } from './product-images.ts';
import {
  optionComputations,
  optionSetOptionComputations,
  optionValueComputations,
} from './product-options.ts';
import { productRuleComputations } from './product-rules.ts';
import { productSkuComputations } from './product-skus.ts';
import { productComputations } from './products.ts';

/** What no schema can say about the entries of some collections, by their paths. */
export const computationsByCollection: Readonly<Record<string, MakeComputations>> = {
  '/products': productComputations,
  '/products/{product_id}/custom_fields': customFieldComputations,
  '/products/{product_id}/discount_rules': discountRuleComputations,
  '/products/{product_id}/images': productImageComputations,
  '/products/{product_id}/reviews': reviewComputations,
  '/products/{product_id}/rules': productRuleComputations,
  '/products/{product_id}/skus': productSkuComputations,
  '/products/{product_id}/videos': videoComputations,
  '/options': optionComputations,
  '/options/{option_id}/values': optionValueComputations,
  '/option_sets/{option_set_id}/options': optionSetOptionComputations,
  '/categories': categoryComputations,
  '/orders': orderComputations,
};

/** What actions answer, by their paths. */
export const actions: Readonly<Record<string, Act>> = {};
