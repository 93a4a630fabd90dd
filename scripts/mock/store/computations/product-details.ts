import { type Entity, keyOf, parentOf } from '../entity.ts';
import type { MakeComputations, Shop } from './computations.ts';

const VIDEOS = 'products/{product_id}/videos';
const REVIEWS = 'products/{product_id}/reviews';
const DISCOUNT_RULES = 'products/{product_id}/discount_rules';

/** A video has the id that YouTube gave it. */
export const videoComputations: MakeComputations = (shop) => ({
  derive: (_, { input }) => (input.url === undefined ? {} : { id: youTubeId(input.url) }),

  isInvalid({ input, previous, below }) {
    if (input.url === undefined) return undefined;
    const id = youTubeId(input.url);
    const isThere = siblings(shop, VIDEOS, below.at(-1)?.[1], previous).some((one) => keyOf(one) === id);
    return isThere ? shop.refusals.invalidField('url', 'already-there') : undefined;
  },
});

/** The pattern of the field lets through nothing without it. */
function youTubeId(url: unknown): string {
  return String(url).slice(-11);
}

/** The ratings of a product are those of the reviews that are approved. */
export const reviewComputations: MakeComputations = (shop) => {
  const rate = (product: number | undefined) => {
    if (product === undefined) return;
    const before = shop.find('products', product);
    if (before === undefined) return;
    const approved = shop.below(REVIEWS, product).filter(({ status }) => status === 1);
    const total = approved.reduce((sum, { rating }) => sum + Number(rating), 0);
    if (before.rating_total === total && before.rating_count === approved.length) return;
    shop.change('products', product, { rating_total: total, rating_count: approved.length });
  };
  return {
    afterWrite: (_, { below }) => rate(below.at(-1)?.[1]),
    afterDelete: (reviews) => {
      for (const product of new Set(reviews.map(parentOf))) rate(product);
    },
  };
};

/** The quantities that a rule is for are a range, and those of a product's rules do not overlap. */
export const discountRuleComputations: MakeComputations = (shop) => ({
  isInvalid({ input, previous, below }) {
    const range = rangeOf({ min: 0, max: 0, ...previous, ...input });
    if (range.max <= range.min)
      return shop.refusals.invalidField('max', 'exclusiveMinimum', { value: range.min });
    const other = siblings(shop, DISCOUNT_RULES, below.at(-1)?.[1], previous).find((one) => {
      const { min, max } = rangeOf(one);
      return range.min <= max && min <= range.max;
    });
    return other && shop.refusals.invalidField('min', 'overlapping-range', { id: keyOf(other) });
  },
});

/** 0 stands for no bound. */
function rangeOf({ min, max }: Readonly<Record<string, unknown>>) {
  return { min: Number(min), max: max === 0 ? Number.POSITIVE_INFINITY : Number(max) };
}

/** The other entries of a product. */
function siblings(
  shop: Shop,
  resource: string,
  product: number | undefined,
  previous: Entity | undefined,
): readonly Entity[] {
  const all = product === undefined ? [] : shop.below(resource, product);
  return all.filter(({ id }) => id !== previous?.id);
}
