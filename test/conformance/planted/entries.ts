import type { Values } from '../second-make/contract.ts';
import {
  alsoDoing,
  always,
  asks,
  BRAND,
  BRANDS,
  change,
  fieldsOf,
  instead,
  is,
  jsonOf,
  type PlantedFault,
  pathOf,
  pretending,
  SHOWS,
  sending,
  withFields,
  withHeaders,
} from './tools.ts';

let ghost: Values | undefined;

/** Entries over time. */
export const ENTRIES: readonly PlantedFault[] = [
  {
    law: 'location',
    says: 'Location without the id',
    only: ['createBrand'],
    fault: change(is('POST', BRANDS, 201), withHeaders({ Location: '/api/v2/brands' })),
  },
  {
    law: 'location',
    says: 'Location on another host',
    only: ['createBrand'],
    fault: change(is('POST', BRANDS, 201), (reply) =>
      withHeaders({ Location: `http://127.0.0.1:9${reply.headers.Location}` })(reply),
    ),
  },
  {
    law: 'location',
    says: 'Location of another entry',
    only: ['createBrand'],
    fault: change(is('POST', BRANDS, 201), withHeaders({ Location: '/api/v2/brands/17' })),
  },
  {
    law: 'created',
    says: 'a name in capitals',
    only: ['createBrand'],
    fault: instead(asks('POST', BRANDS), (one) =>
      one.body.length === 0 || !one.body.toString().startsWith('{')
        ? {}
        : sending({
            ...jsonOf(one),
            ...(typeof jsonOf(one).name === 'string' && { name: String(jsonOf(one).name).toUpperCase() }),
          }),
    ),
  },
  {
    law: 'read-back',
    says: 'a GET of other things than the POST',
    only: ['createBrand'],
    fault: change(
      is('POST', BRANDS, 201),
      withFields(() => ({ page_title: 'Only in the answer' })),
    ),
  },
  {
    law: 'own-id',
    says: 'the id of the next one',
    only: ['getBrand'],
    fault: change(
      is('GET', BRAND, 200),
      withFields(({ id }) => ({ id: Number(id) + 1 })),
    ),
  },
  {
    law: 'own-id',
    says: 'the id of the next one after a change',
    only: ['updateBrand'],
    fault: change(
      is('PUT', BRAND, 200),
      withFields(({ id }) => ({ id: Number(id) + 1 })),
    ),
  },
  {
    law: 'put-changes',
    says: 'a change that is not made',
    only: ['updateCategory'],
    fault: instead(
      (one) => asks('PUT', /categories\/\d+$/)(one) && SHOWS.test(one.body.toString()),
      () => sending({}),
    ),
  },
  {
    law: 'put-keeps',
    says: 'a change that replaces',
    only: ['updateCategory'],
    fault: (handle, one) =>
      handle(
        asks('PUT', /categories\/\d+$/)(one) && SHOWS.test(one.body.toString())
          ? { ...one, ...sending({ description: 'Replaced', sort_order: 77, ...jsonOf(one) }) }
          : one,
      ),
  },
  {
    law: 'put-read-back',
    says: 'a change that is answered and not kept',
    only: ['updateCategory'],
    fault: (handle, one) => {
      const before = asks('PUT', /categories\/\d+$/)(one) && SHOWS.test(one.body.toString());
      if (!before) return handle(one);
      const reply = handle(one);
      const { is_visible } = jsonOf(one);
      handle({ ...one, ...sending({ is_visible: is_visible !== true }) });
      return reply;
    },
  },
  { law: 'deleted', says: 'a delete that does nothing', only: ['getBrand'], fault: pretending },
  {
    law: 'deleted',
    says: 'a delete that succeeds twice',
    only: ['getBrand'],
    fault: change(
      is('DELETE', BRAND, 404),
      always({ status: 204, headers: { 'X-BC-Store-Version': '7.6.0', 'X-BC-ApiLimit-Remaining': '5' } }),
    ),
  },
  {
    law: 'deleted',
    says: 'an entry that is listed after its end',
    only: ['getBrand'],
    fault: (handle, one) => {
      if (asks('DELETE', BRAND)(one)) {
        const reply = alsoDoing(handle, one, { method: 'GET' });
        if (reply.status === 200) ghost = fieldsOf(reply);
      }
      const reply = handle(one);
      return is('GET', BRANDS)(one, reply) && ghost !== undefined
        ? { ...always({})(), body: [ghost] }
        : reply;
    },
  },
  {
    law: 'deleted-below',
    says: 'values that outlive their option',
    only: ['getOption'],
    fault: change(
      is('GET', /options\/\d+\/values$/, 404),
      always({ status: 204, headers: { 'X-BC-Store-Version': '7.6.0', 'X-BC-ApiLimit-Remaining': '5' } }),
    ),
  },
  {
    law: 'deleted-alone',
    says: 'a delete that takes the next one with it',
    only: ['deleteBrand'],
    fault: (handle, one) => {
      const reply = handle(one);
      const [, id] = /brands\/(\d+)$/.exec(pathOf(one)) ?? [];
      if (is('DELETE', BRAND, 204)(one, reply))
        alsoDoing(handle, one, { target: `/api/v2/brands/${Number(id) + 1}` });
      return reply;
    },
  },
  {
    law: 'emptied',
    says: 'a list that is emptied again and again',
    only: ['deleteAllOptionValues', 204],
    fault: change(is('DELETE', /options\/\d+\/values$/, 204), () =>
      always({
        status: 202,
        body: { action: 'delete-all', resource: '/options/3/values', status: 'scheduled', count: 3 },
      })(),
    ),
  },
  {
    law: 'not-modified',
    says: 'a date that is not looked at',
    only: ['getCustomerGroup'],
    fault: instead(asks('GET', /customer_groups\/\d+$/), ({ headers }) => ({
      headers: { ...headers, 'if-modified-since': undefined },
    })),
  },
  {
    law: 'not-modified',
    says: 'any date will do',
    only: ['getCustomerGroup'],
    fault: instead(
      ({ headers }) => headers['if-modified-since'] !== undefined,
      ({ headers }) => ({ headers: { ...headers, 'if-modified-since': 'Fri, 31 Dec 2100 00:00:00 GMT' } }),
    ),
  },
];
