import type { MakeRules } from './rules.ts';

export const productRules: MakeRules = ({ refusals, mayRefer }) => ({
  uniqueFields: [
    { name: 'name', cause: 'duplicate-name', key: (name) => name },
    { name: 'sku', cause: 'duplicate-sku', key: (sku) => (sku === '' ? undefined : sku) },
  ],

  derive: ({ price, sale_price: salePrice }) => ({
    calculated_price: Number(salePrice) > 0 ? salePrice : price,
  }),

  isInvalid({ input }) {
    const categories = (input.categories ?? []) as readonly number[];
    const position = categories.findIndex((id) => !mayRefer('categories', id));
    if (position === -1) return undefined;
    return refusals.invalidField(
      `categories.${position}`,
      `There is no category with the id ${categories[position]}.`,
    );
  },
});
