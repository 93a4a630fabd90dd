import {
  asks,
  BRANDS,
  change,
  instead,
  is,
  listOf,
  type PlantedFault,
  query,
  withFields,
  withoutQuery,
} from './tools.ts';

/** Lists, their pages, filters and counts. */
export const LISTS: readonly PlantedFault[] = [
  {
    law: 'listed',
    says: 'a list without what is new',
    only: ['getBrand'],
    fault: change(
      (one, reply) => is('GET', BRANDS, 200)(one, reply) && query(one).has('min_id'),
      (reply) => ({ ...reply, body: [{ ...listOf(reply)[0], id: 1 }] }),
    ),
  },
  {
    law: 'listed',
    says: 'a list with other names',
    only: ['getBrand'],
    fault: change(is('GET', BRANDS, 200), (reply) => ({
      ...reply,
      body: listOf(reply).map((one) => ({ ...one, name: `${one.name}!` })),
    })),
  },
  {
    law: 'pages',
    says: 'a page that is not looked at',
    only: ['listBrands'],
    fault: instead(asks('GET', BRANDS), (one) =>
      /^\d+$/.test(query(one).get('page') ?? '') ? withoutQuery('page')(one) : {},
    ),
  },
  {
    law: 'pages',
    says: 'pages that overlap',
    only: ['listBrands'],
    fault: instead(
      (one) => asks('GET', BRANDS)(one) && query(one).get('page') === '2',
      ({ target }) => ({ target: target.replace('page=2', 'page=1') }),
    ),
  },
  {
    law: 'pages',
    says: 'pages with a gap',
    only: ['listBrands'],
    fault: instead(
      (one) => asks('GET', BRANDS)(one) && query(one).get('page') === '2',
      ({ target }) => ({ target: target.replace('page=2', 'page=3') }),
    ),
  },
  {
    law: 'pages',
    says: 'a limit that is not kept',
    only: ['listBrands'],
    fault: instead(
      (one) => asks('GET', BRANDS)(one) && query(one).get('limit') === '1',
      withoutQuery('limit'),
    ),
  },
  {
    law: 'filters',
    says: 'a filter that is not looked at',
    only: ['listBrands'],
    fault: instead(asks('GET', BRANDS), withoutQuery('name')),
  },
  {
    law: 'filters',
    says: 'a filter that lets too little through',
    only: ['listBrands'],
    fault: change(
      (one, reply) => is('GET', BRANDS, 200)(one, reply) && query(one).has('min_id'),
      (reply) => ({ ...reply, body: listOf(reply).slice(0, 1) }),
    ),
  },
  {
    law: 'filters',
    says: 'a filter from the other side',
    only: ['listBrands'],
    fault: instead(
      (one) => asks('GET', BRANDS)(one) && query(one).has('max_id'),
      ({ target }) => ({ target: target.replace('max_id', 'min_id') }),
    ),
  },
  {
    law: 'fields',
    says: 'a choice of fields that is not looked at',
    only: ['listProducts'],
    fault: instead(asks('GET', /products$/), withoutQuery('include')),
  },
  {
    law: 'fields',
    says: 'a field that is not left out',
    only: ['listProducts'],
    fault: instead(asks('GET', /products$/), withoutQuery('exclude')),
  },
  {
    law: 'count',
    says: 'one too many',
    only: ['listBrands', 'countBrands'],
    fault: change(
      is('GET', /brands\/count$/, 200),
      withFields(({ count }) => ({ count: Number(count) + 1 })),
    ),
  },
  {
    law: 'count',
    says: 'a count of nothing',
    only: ['listBrands', 'countBrands'],
    fault: change(
      is('GET', /brands\/count$/, 200),
      withFields(() => ({ count: 0 })),
    ),
  },
];
