import {
  BRAND,
  BRANDS,
  change,
  instead,
  is,
  isSecondLook,
  listOf,
  type PlantedFault,
  pathOf,
  query,
  withFields,
  withHeaders,
} from './tools.ts';

/** Methods, spellings, and what is asked twice. */
export const PATHS: readonly PlantedFault[] = [
  {
    law: 'head',
    says: 'a HEAD that is not allowed',
    only: ['countBrands'],
    fault: change(is('HEAD', /count$/), (reply) => ({
      ...reply,
      status: 405,
      headers: { ...reply.headers, Allow: 'GET, OPTIONS' },
    })),
  },
  {
    law: 'head',
    says: 'a HEAD of another type',
    only: ['countBrands'],
    fault: change(is('HEAD', /count$/), withHeaders({ 'Content-Type': 'text/plain' })),
  },
  {
    law: 'head',
    says: 'a HEAD that lacks a header',
    only: ['getCustomerGroup'],
    fault: change(is('HEAD', /customer_groups\/\d+$/), withHeaders({ 'Last-Modified': undefined })),
  },
  {
    law: 'allow',
    says: 'Allow with one method more',
    only: ['countBrands'],
    fault: change(is('OPTIONS', /count$/), withHeaders({ Allow: 'GET, HEAD, OPTIONS, POST' })),
  },
  {
    law: 'allow',
    says: 'Allow with one method less',
    only: ['countBrands'],
    fault: change(is('DELETE', /count$/, 405), withHeaders({ Allow: 'OPTIONS' })),
  },
  {
    law: 'json-suffix',
    says: '.json is not found',
    only: ['countBrands'],
    fault: instead(
      ({ target }) => target.endsWith('count.json'),
      () => ({ target: '/api/v2/none' }),
    ),
  },
  {
    law: 'alias',
    says: 'the older spelling is not found',
    only: ['listGiftCertificates'],
    fault: instead(
      ({ target }) => target.includes('giftcertificates'),
      () => ({ target: '/api/v2/none' }),
    ),
  },
  {
    law: 'alias',
    says: 'a slash at the end is not found',
    only: ['countBrands'],
    fault: instead(
      ({ target }) => target.endsWith('count/'),
      () => ({ target: '/api/v2/none' }),
    ),
  },
  {
    law: 'safe',
    says: 'an entry that differs at each look',
    only: ['getBrand'],
    fault: change(
      (one, reply) => is('GET', BRAND, 200)(one, reply) && isSecondLook(pathOf(one)),
      withFields(() => ({ page_title: 'Again' })),
    ),
  },
  {
    law: 'safe',
    says: 'a list in another order at each look',
    only: ['listBrands', 'countBrands'],
    fault: change(
      (one, reply) =>
        is('GET', BRANDS, 200)(one, reply) && query(one).get('limit') === '250' && isSecondLook('brands'),
      (reply) => ({ ...reply, body: listOf(reply).toReversed() }),
    ),
  },
];
