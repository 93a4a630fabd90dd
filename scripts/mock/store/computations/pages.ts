import type { MakeComputations, Write } from './computations.ts';
import { takeFromOthers } from './only-one.ts';
import { slug } from './slug.ts';

/** The fields that pages of one type alone have. */
const OF_TYPES: Readonly<Record<string, string>> = {
  link: 'link',
  contact_fields: 'contact_form',
  email: 'contact_form',
};

/** What a page of the type cannot be without. */
const NEEDED: Readonly<Record<string, string>> = { link: 'link', raw: 'body' };

/** What a page holds depends on its type; one page is the home page. */
export const pageComputations: MakeComputations = (shop) => ({
  derive(draft) {
    const surplus = Object.entries(OF_TYPES).filter(([, type]) => type !== draft.type);
    return {
      url: draft.url ?? `/${slug(String(draft.name)) || draft.id}/`,
      ...Object.fromEntries(surplus.map(([field]) => [field, undefined])),
    };
  },

  isInvalid(write) {
    const type = String(after(write, 'type'));
    const needed = NEEDED[type];
    if (needed !== undefined && (after(write, needed) ?? '') === '')
      return shop.refusals.field('missing-required-data', needed, 'required');
    const contents = after(write, 'content_type') ?? 'text/html';
    return type !== 'raw' && contents !== 'text/html'
      ? shop.refusals.invalidField('content_type', 'other')
      : undefined;
  },

  afterWrite: (page) => takeFromOthers(shop, 'pages', 'is_homepage', page),
});

/** What a field has once the write is done. */
function after({ input, previous }: Write, field: string): unknown {
  return input[field] ?? previous?.[field];
}
