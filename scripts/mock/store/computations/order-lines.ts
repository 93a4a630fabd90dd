import type { Entity } from '../entity.ts';
import type { Input } from './computations.ts';

/** One of the products that a write orders. */
export interface Line {
  /** Where the write has it, such as `products.0`. */
  readonly place: string;
  /** Undefined for a product that is not in the catalogue. */
  readonly productId: number | undefined;
  readonly quantity: number;
  /** What the write says of it. */
  readonly stated: Input;
  /** The pickup that it belongs to, as the write has it; undefined for one that is not picked up. */
  readonly pickup: Input | undefined;
  /** Of one, as a number or as a decimal string. */
  readonly price: { readonly exTax: Price; readonly incTax: Price };
}

type Price = number | string;
type FindProduct = (id: number) => Entity | undefined;

/**
 * The products that a write orders, those that are picked up included; those of the catalogue for what a customer pays
 * for them.
 */
export function readLines(input: Input, productOf: FindProduct): readonly Line[] {
  const ordered = placed('products', input.products).map((line) => [...line, undefined] as const);
  const { pickups } = (input.consignments ?? {}) as Input;
  const pickedUp = placed('consignments.pickups', pickups).flatMap(([place, pickup]) =>
    placed(`${place}.line_items`, pickup.line_items).map((line) => [...line, pickup] as const),
  );
  return [...ordered, ...pickedUp].map(([place, product, pickup]) => {
    const { product_id: id, quantity } = product;
    const productId = typeof id === 'number' ? id : undefined;
    const catalogPrice = productId === undefined ? undefined : (productOf(productId)?.calculated_price ?? 0);
    const exTax = (catalogPrice ?? product.price_ex_tax) as Price;
    const incTax = (catalogPrice ?? product.price_inc_tax) as Price;
    return {
      place,
      productId,
      quantity: Number(quantity),
      stated: product,
      pickup,
      price: { exTax, incTax },
    };
  });
}

/** The entries of a list, each with its place in the body. */
export function placed(list: string, entries: unknown): readonly (readonly [place: string, entry: Input])[] {
  return ((entries ?? []) as readonly Input[]).map((entry, index) => [`${list}.${index}`, entry]);
}

/** How many of each product of the catalogue all lines together ask for, by the product's id. */
export function catalogQuantities(lines: readonly Line[]): ReadonlyMap<number, number> {
  const quantities = new Map<number, number>();
  for (const { productId, quantity } of lines) {
    if (productId !== undefined) quantities.set(productId, (quantities.get(productId) ?? 0) + quantity);
  }
  return quantities;
}

/** The products of the catalogue that cannot be sold in the quantity asked for. */
export function unavailable(lines: readonly Line[], productOf: FindProduct): readonly object[] {
  return [...catalogQuantities(lines)].flatMap(([id, quantity]) => {
    const product = productOf(id);
    return (product === undefined ? undefined : quantityConflict(product, quantity)) ?? [];
  });
}

function quantityConflict(product: Entity, quantity: number): object | undefined {
  const { id, name, inventory_level: level } = product;
  const least = Number(product.order_quantity_minimum);
  const most = Number(product.order_quantity_maximum);
  const conflict = { product: { id, name, inventory_level: level } };
  if (product.inventory_tracking === 'simple' && quantity > Number(level))
    return { type: 'OutOfStock', ...conflict };
  if (most > 0 && quantity > most) return { type: 'ExceedsMaxQuantity', ...conflict, maximum_quantity: most };
  if (quantity < least) return { type: 'InsufficientQuantity', ...conflict, minimum_quantity: least };
  return undefined;
}
