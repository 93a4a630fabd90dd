import { blogPostComputations } from './blog-posts.ts';
import { blogTagComputations } from './blog-tags.ts';
import { checkConnection } from './carrier-connection.ts';
import { categoryComputations } from './categories.ts';
import type { Act, Check, MakeComputations, Show } from './computations.ts';
import { couponComputations } from './coupons.ts';
import { currencyComputations } from './currencies.ts';
import { addressComputations } from './customer-addresses.ts';
import { customerGroupComputations } from './customer-groups.ts';
import { customerComputations, validatePassword } from './customers.ts';
import { giftCertificateComputations } from './gift-certificates.ts';
import { showConsignmentQuote, showConsignments } from './order-consignments.ts';
import { orderProductComputations } from './order-contents.ts';
import { showFees } from './order-fees.ts';
import { taxComputations } from './order-taxes.ts';
import { orderComputations } from './orders.ts';
import { pageComputations } from './pages.ts';
import { discountRuleComputations, reviewComputations, videoComputations } from './product-details.ts';
import { productImageComputations } from './product-images.ts';
import {
  optionComputations,
  optionSetOptionComputations,
  optionValueComputations,
} from './product-options.ts';
import { productRuleComputations } from './product-rules.ts';
import { productSkuComputations } from './product-skus.ts';
import { productComputations } from './products.ts';
import { redirectComputations } from './redirects.ts';
import { shipmentComputations } from './shipments.ts';
import { shippingMethodComputations } from './shipping-methods.ts';
import { zoneComputations } from './shipping-zones.ts';

/** What no schema can say about the entries of some collections, by their paths. */
export const computationsByCollection: Readonly<Record<string, MakeComputations>> = {
  '/products': productComputations,
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
  '/orders/{order_id}/products': orderProductComputations,
  '/orders/{order_id}/shipments': shipmentComputations,
  '/orders/{order_id}/taxes': taxComputations,
  '/coupons': couponComputations,
  '/gift_certificates': giftCertificateComputations,
  '/customers': customerComputations,
  '/customers/{customer_id}/addresses': addressComputations,
  '/customer_groups': customerGroupComputations,
  '/blog/posts': blogPostComputations,
  '/blog/tags': blogTagComputations,
  '/pages': pageComputations,
  '/redirects': redirectComputations,
  '/currencies': currencyComputations,
  '/shipping/zones': zoneComputations,
  '/shipping/zones/{zone_id}/methods': shippingMethodComputations,
};

/** What a GET shows of what there is one of, by its path, where that follows from other things. */
export const shown: Readonly<Record<string, Show>> = {
  '/time': ({ now, one }) => ({ ...one('/time', []), time: Math.floor(now() / 1000) }),
  '/orders/{order_id}/consignments': showConsignments,
  '/orders/{order_id}/consignments/shipping/{shipping_consignment_id}/shipping_quotes': showConsignmentQuote,
  '/orders/{order_id}/fees': showFees,
};

/** What actions answer, by their paths. */
export const actions: Readonly<Record<string, Act>> = {
  '/customers/{customer_id}/validate': validatePassword,
};

/** What no schema can say about what there is one of, by its path. */
export const checks: Readonly<Record<string, Check>> = {
  '/shipping/carrier/connection': checkConnection,
};
