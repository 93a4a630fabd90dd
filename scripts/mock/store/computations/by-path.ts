import { categoryComputations } from './categories.ts';
import type { Act, MakeComputations, Show } from './computations.ts';
import { couponComputations } from './coupons.ts';
import { giftCertificateComputations } from './gift-certificates.ts';
import { showConsignmentQuote, showConsignments } from './order-consignments.ts';
import { orderProductComputations } from './order-contents.ts';
import { showFees } from './order-fees.ts';
import { taxComputations } from './order-taxes.ts';
import { orderComputations } from './orders.ts';
import { productComputations } from './products.ts';
import { shipmentComputations } from './shipments.ts';

/** What no schema can say about the entries of some collections, by their paths. */
export const computationsByCollection: Readonly<Record<string, MakeComputations>> = {
  '/products': productComputations,
  '/categories': categoryComputations,
  '/orders': orderComputations,
  '/orders/{order_id}/products': orderProductComputations,
  '/orders/{order_id}/shipments': shipmentComputations,
  '/orders/{order_id}/taxes': taxComputations,
  '/coupons': couponComputations,
  '/gift_certificates': giftCertificateComputations,
};

/** What a GET shows of what there is one of, by its path, where that follows from other things. */
export const shown: Readonly<Record<string, Show>> = {
  '/orders/{order_id}/consignments': showConsignments,
  '/orders/{order_id}/consignments/shipping/{shipping_consignment_id}/shipping_quotes': showConsignmentQuote,
  '/orders/{order_id}/fees': showFees,
};

/** What actions answer, by their paths. */
export const actions: Readonly<Record<string, Act>> = {};
