import type { Entity } from '../entity.ts';
import type { MakeRules, Write } from './rules.ts';

/** The platform's limit; the document says it in the description of the operation. */
const MAXIMUM_CATEGORIES = 16_000;

/** The most ids that the details of a conflict list. */
const LISTED_IDS = 250;

export const categoryRules: MakeRules = ({ refusals, entities, find, related, mayRefer, change }, fields) => {
  /** The list holds the category itself beside its parents. */
  const maximumLevels = (fields.get('parent_category_list')?.maximum ?? Number.POSITIVE_INFINITY) - 1;

  /** The products that are in any of some categories. */
  const holding = (ids: ReadonlySet<number>): number[] =>
    entities('products')
      .filter(({ categories }) => listOf(categories).some((id) => ids.has(id)))
      .map(({ id }) => id)
      .slice(0, LISTED_IDS);

  /** Why some categories cannot go. */
  const conflictsOfDeletion = (ids: ReadonlySet<number>) => {
    const products = holding(ids);
    if (products.length > 0)
      return refusals.refuse(409, 'category-holds-products', { product_ids: products });
    const children = [...ids]
      .flatMap((id) => related('categories', 'parent_id', id))
      .flatMap(({ id }) => (ids.has(id) ? [] : id))
      .slice(0, LISTED_IDS);
    return children.length === 0
      ? undefined
      : refusals.refuse(409, 'category-has-subcategories', { category_ids: children });
  };

  const wayTo = (id: unknown): readonly number[] =>
    listOf(find('categories', Number(id))?.parent_category_list);

  const isBelowItself = ({ input, previous }: Write) =>
    previous !== undefined && wayTo(input.parent_id).includes(previous.id);

  /** How many levels of categories there are below one. */
  const height = (category: Entity | undefined): number => {
    let level = category === undefined ? [] : related('categories', 'parent_id', category.id);
    let levels = 0;
    while (level.length > 0) {
      levels += 1;
      level = level.flatMap(({ id }) => related('categories', 'parent_id', id));
    }
    return levels;
  };

  return {
    uniqueFields: [{ name: 'name', cause: 'duplicate-name', key: (name) => name }],

    references: ['parent_id'],

    derive: ({ id, parent_id: parent }) => ({ parent_category_list: [...wayTo(parent), id] }),

    exceeds(write) {
      const { input, previous } = write;
      if (previous === undefined && entities('categories').length >= MAXIMUM_CATEGORIES) {
        const message = `A store can have at most ${MAXIMUM_CATEGORIES} categories.`;
        return refusals.refuse(403, 'platform-limit', { maximum: MAXIMUM_CATEGORIES }, message);
      }
      if (input.parent_id === undefined || isBelowItself(write)) return undefined;
      if (wayTo(input.parent_id).length + height(previous) <= maximumLevels) return undefined;
      const message = `A category can have at most ${maximumLevels} levels of parents.`;
      return refusals.refuse(403, 'platform-limit', { field: 'parent_id', maximum: maximumLevels }, message);
    },

    isInvalid(write) {
      const parent = write.input.parent_id;
      if (typeof parent !== 'number' || parent === 0) return undefined;
      if (!mayRefer('categories', parent))
        return refusals.invalidField('parent_id', `There is no category with the id ${parent}.`);
      if (isBelowItself(write))
        return refusals.invalidField('parent_id', 'A category cannot be below itself.');
      return undefined;
    },

    conflictsOfDelete: (id) => conflictsOfDeletion(new Set([id])),

    conflictsOfDeleteAll: conflictsOfDeletion,

    afterWrite({ id, parent_category_list: way }, { previous }) {
      if (previous === undefined || String(previous.parent_category_list) === String(way)) return;
      for (const child of related('categories', 'parent_id', id)) change('categories', child.id, {});
    },
  };
};

function listOf(value: unknown): readonly number[] {
  return (value ?? []) as readonly number[];
}
