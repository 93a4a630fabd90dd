import type { MakeComputations } from './computations.ts';

const POSTS = 'blog/posts';

/** Tags are what the posts have; the first post that has one spells it. */
export const blogTagComputations: MakeComputations = ({ below, has }) => ({
  entries() {
    const tags = new Map<string, { readonly tag: string; readonly ids: Set<number> }>();
    for (const { id, tags: own } of has(POSTS) ? below(POSTS) : []) {
      for (const tag of own as readonly string[]) {
        const known = tags.get(tag.toLowerCase()) ?? { tag, ids: new Set() };
        tags.set(tag.toLowerCase(), known);
        known.ids.add(id);
      }
    }
    return [...tags]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { tag, ids }], index) => ({ id: index + 1, tag, post_ids: [...ids] }));
  },
});
