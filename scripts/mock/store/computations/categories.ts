import type { MakeComputations } from './computations.ts';

/** A category shows the way from the root to itself, which changes with that of its parent. */
export const categoryComputations: MakeComputations = ({ find, related, change }) => {
  const wayTo = (id: unknown): readonly number[] =>
    (find('categories', Number(id))?.parent_category_list ?? []) as readonly number[];

  return {
    derive: ({ id, parent_id: parent }) => ({ parent_category_list: [...wayTo(parent), id] }),

    afterWrite({ id, parent_category_list: way }, { previous }) {
      if (previous === undefined || String(previous.parent_category_list) === String(way)) return;
      for (const child of related('categories', 'parent_id', id)) change('categories', child.id, {});
    },
  };
};
