import { categoryComputations } from './categories.ts';
import type { Act, MakeComputations } from './computations.ts';
import { orderComputations } from './orders.ts';
import { productComputations } from './products.ts';

/** What no schema can say about the entries of some collections, by their paths. */
export const computationsByCollection: Readonly<Record<string, MakeComputations>> = {
  '/products': productComputations,
  '/categories': categoryComputations,
  '/orders': orderComputations,
};

/** What actions answer, by their paths. */
export const actions: Readonly<Record<string, Act>> = {};
