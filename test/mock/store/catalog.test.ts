import { beforeEach, describe, expect, test } from 'vitest';
import { createStore, type Entity, type Input, type Store } from '../../../scripts/mock/store/store.ts';
import { contractDocument, PLAN } from './contract-document.ts';

const BASE = { url: 'https://store-abc123.mybigcommerce.com/api/v2', form: 'legacy' } as const;
const WHOLE_PAGE = { page: 1, limit: 250 };
const IMAGES = 'products/{product_id}/images';
const OPTIONS = 'products/{product_id}/options';
const REVIEWS = 'products/{product_id}/reviews';
const RULES = 'products/{product_id}/rules';
const SKUS = 'products/{product_id}/skus';
const VIDEOS = 'products/{product_id}/videos';
const FIELDS = 'products/{product_id}/custom_fields';
const DISCOUNTS = 'products/{product_id}/discount_rules';
const VALUES = 'options/{option_id}/values';
const SET_OPTIONS = 'option_sets/{option_set_id}/options';

let store: Store;
beforeEach(() => {
  store = createStore(contractDocument);
});

const create = (resource: string, parent: number, input: Input) =>
  store.create({ resource, below: [parent] }, input);
const refuse = (resource: string, parent: number, input: Input, id?: number) =>
  store.refuse(id === undefined ? 'create' : 'update', { resource, below: [parent] }, id, input, PLAN);
const list = (resource: string, parent: number) =>
  store.list({ resource, below: [parent] }, {}, WHOLE_PAGE).entities;
/** @throws an Error if it is not there */
function found(resource: string, id: number): Entity {
  const entity = store.find(resource, id);
  if (entity === undefined) throw new Error(`There is no ${resource} ${id}.`);
  return entity;
}
const pick = (entities: readonly Entity[], ...names: readonly string[]) =>
  entities.map((entity) => Object.fromEntries(names.map((name) => [name, entity[name]])));

describe('one image of a product is its thumbnail, and its primary image', () => {
  const image = (name: string, more: Input = {}) =>
    create(IMAGES, 34, { image_file: `https://images.example/${name}`, ...more });
  const thumbnails = () => list(IMAGES, 34).filter((one) => one.is_thumbnail === true);
  const primary = () => (found('products', 34).primary_image as Input).id;

  test('the first one is, whatever it says; another one takes its place', () => {
    const first = image('front.jpg', { is_thumbnail: false });
    expect([thumbnails()[0]?.id, primary()]).toEqual([first.id, first.id]);
    image('back.jpg');
    expect(primary()).toBe(first.id);
    const third = image('side.jpg', { is_thumbnail: true });
    expect([thumbnails().map(({ id }) => id), primary()]).toEqual([[third.id], third.id]);
    store.update(IMAGES, third.id, { is_thumbnail: false });
    expect([thumbnails().map(({ id }) => id), primary()]).toEqual([[third.id], third.id]);
  });

  test('where it goes, the first of the others follows; without any the product has none', () => {
    const [first, second, third] = [image('a.jpg'), image('b.jpg', { sort_order: 2 }), image('c.jpg')];
    store.delete(IMAGES, first.id);
    expect([thumbnails().map(({ id }) => id), primary()]).toEqual([[third.id], third.id]);
    store.delete(IMAGES, third.id);
    store.delete(IMAGES, second.id);
    expect(store.find('products', 34)?.primary_image).toEqual({
      id: 0,
      zoom_url: null,
      thumbnail_url: null,
      standard_url: null,
      tiny_url: null,
    });
  });

  test.each([
    { given: 'https://images.example/a%20b/Mug.PNG?width=9', want: ['m/Mug__00249.PNG', 'Mug-249-zoom.PNG'] },
    { given: 'import/größe 1.jpg', want: ['g/gr-e-1__00249.jpg', 'gr-e-1-249-zoom.jpg'] },
    { given: 'https://images.example/', want: ['i/image__00249.jpg', 'image-249-zoom.jpg'] },
  ])('$given is stored under a path of its own', ({ given, want: [path, url] }) => {
    const { image_file: file, zoom_url: zoom } = create(IMAGES, 34, { image_file: given });
    expect([file, zoom]).toEqual([path, `https://store-abc123.mybigcommerce.com/images/${url}`]);
  });

  test('a later place moves those that have it, or one after it; an earlier one moves none', () => {
    const [a, b, c] = [0, 1, 2].map((place) => image(`${place}.jpg`, { sort_order: place }));
    store.update(IMAGES, a?.id ?? 0, { sort_order: 1 });
    expect(pick(list(IMAGES, 34), 'sort_order')).toEqual([1, 2, 3].map((place) => ({ sort_order: place })));
    store.update(IMAGES, c?.id ?? 0, { sort_order: 2 });
    expect(store.find(IMAGES, b?.id ?? 0)?.sort_order).toBe(2);
  });
});

describe('a product has the options of its option set', () => {
  test('it gets them with the set, follows them, and loses them with it', () => {
    const before = list(OPTIONS, 33);
    store.update('products', 34, { option_set_id: 13 });
    expect(pick(list(OPTIONS, 34), 'option_id', 'display_name', 'is_required')).toEqual(
      pick(before, 'option_id', 'display_name', 'is_required'),
    );
    store.update(SET_OPTIONS, 43, { display_name: 'Your size' });
    expect(pick(list(OPTIONS, 34), 'display_name')[0]).toEqual({ display_name: 'Your size' });
    expect(list(OPTIONS, 33)[0]?.id).toBe(223);
    store.delete(SET_OPTIONS, 44);
    expect(pick(list(OPTIONS, 34), 'option_id')).toEqual([{ option_id: 18 }]);
    store.delete('option_sets', 13);
    expect([list(OPTIONS, 34), list(OPTIONS, 33), store.find('products', 33)?.option_set_id]).toEqual([
      [],
      [],
      null,
    ]);
  });

  test('an option that is deleted leaves sets and products', () => {
    store.delete('options', 18);
    expect(pick(list(SET_OPTIONS, 13), 'option_id')).toEqual([{ option_id: 3 }]);
    expect(pick(list(OPTIONS, 33), 'option_id')).toEqual([{ option_id: 3 }]);
  });

  test('a set shows the values of its options as they are; one of them is the default', () => {
    const value = create(VALUES, 18, { label: 'XL', value: 'XL', is_default: true });
    expect(list(VALUES, 18).filter((one) => one.is_default === true)).toEqual([value]);
    const shown = () => store.find(SET_OPTIONS, 43)?.values as readonly Input[];
    expect(shown().map(({ label, is_default }) => [label, is_default])).toEqual([
      ['S', false],
      ['M', false],
      ['L', false],
      ['XL', true],
    ]);
    store.delete(VALUES, value.id);
    expect(shown().map(({ label }) => label)).toEqual(['S', 'M', 'L']);
  });

  test('an option has two names, a set a name for customers as well', () => {
    const option = store.create('options', { name: 'Fabric', type: 'RB' });
    expect(option.display_name).toBe('Fabric');
    expect(create(SET_OPTIONS, 13, { option_id: option.id }).display_name).toBe('Fabric');
  });
});

describe('a SKU costs and weighs what its product does, after the rules', () => {
  const small = [{ product_option_id: 223, option_value_id: 68 }];
  const adjusted = (id = 101) => {
    const { adjusted_price: price, adjusted_weight: weight } = found(SKUS, id);
    return [price, weight];
  };
  const rule = (more: Input) => create(RULES, 33, { conditions: small, ...more });
  const by = (adjuster: string, adjuster_value: string) => ({ adjuster, adjuster_value });

  test('it follows the product, unless it has a price of its own', () => {
    store.update('products', 33, { price: 70, weight: 1 });
    expect(adjusted()).toEqual(['70.0000', '1.0000']);
    store.update(SKUS, 101, { price: '12' });
    store.update('products', 33, { price: 80 });
    expect(adjusted()).toEqual(['12.0000', '1.0000']);
  });

  test.each([
    { given: { price_adjuster: by('relative', '-4.5') }, want: '60.0000' },
    { given: { price_adjuster: by('percentage', '10') }, want: '70.9500' },
    { given: { price_adjuster: by('absolute', '9.99') }, want: '9.9900' },
    { given: { price_adjuster: by('relative', '-100') }, want: '0.0000' },
    { given: { price_adjuster: by('relative', '1'), is_enabled: false }, want: '64.5000' },
    { given: { price_adjuster: null, is_purchasing_disabled: true }, want: '64.5000' },
  ])('$given', ({ given, want }) => {
    const { id } = rule(given);
    expect(adjusted()[0]).toBe(want);
    store.delete(RULES, id);
    expect(adjusted()[0]).toBe('64.5000');
  });

  test('rules apply in their order, up to one that stops', () => {
    rule({ sort_order: 2, price_adjuster: by('absolute', '1') });
    rule({ sort_order: 1, price_adjuster: by('relative', '5'), is_stop: true });
    expect(adjusted()[0]).toBe('69.5000');
  });

  test.each([
    { given: [{ product_option_id: 223, option_value_id: 69 }, ...small], isMet: true },
    { given: [...small, { product_option_id: 224, option_value_id: 7 }], isMet: true },
    { given: [...small, { product_option_id: 224, option_value_id: 8 }], isMet: false },
    { given: [{ sku_id: 102 }, { sku_id: 101 }], isMet: true },
    { given: [{ sku_id: 102 }], isMet: false },
    { given: [{ sku_id: 101 }, { product_option_id: 223, option_value_id: 69 }], isMet: false },
  ])('$given', ({ given, isMet }) => {
    create(RULES, 33, { conditions: given, weight_adjuster: by('absolute', '3') });
    expect(adjusted()[1]).toBe(isMet ? '3.0000' : '0.4000');
  });

  test('conditions are added to those that a rule has', () => {
    const { id } = rule({});
    expect(store.update(RULES, id, { conditions: [{ sku_id: 102 }] }).conditions).toEqual([
      { product_option_id: 223, option_value_id: 68, sku_id: null },
      { product_option_id: null, option_value_id: null, sku_id: 102 },
    ]);
  });

  test.each([
    { given: { resource: SKUS, parent: 33, id: 18, value: 68 }, want: ['options.0.product_option_id', '18'] },
    {
      given: { resource: SKUS, parent: 32, id: 223, value: 68 },
      want: ['options.0.product_option_id', '223'],
    },
    { given: { resource: SKUS, parent: 33, id: 223, value: 7 }, want: ['options.0.option_value_id', '7'] },
    {
      given: { resource: RULES, parent: 32, id: 223, value: 68 },
      want: ['conditions.0.product_option_id', '223'],
    },
  ])('what the product does not have is refused: $given', ({ given, want: [field, id] }) => {
    const choice = [{ product_option_id: given.id, option_value_id: given.value }];
    const input = given.resource === SKUS ? { sku: 'X', options: choice } : { conditions: choice };
    const refusal = refuse(given.resource, given.parent, input);
    expect(refusal).toMatchObject({ cause: 'invalid-field', details: { field } });
    expect(refusal?.details.invalid_reason).toContain(`with the id ${id}.`);
  });

  test('a SKU that the product does not have is none for its rules', () => {
    expect(refuse(RULES, 32, { conditions: [{ sku_id: 101 }] })?.details.field).toBe('conditions.0.sku_id');
  });
});

describe('products and SKUs share their codes', () => {
  const other = { sku: 'TSTRL-S-NVY' };
  test.each([
    { given: () => refuse(SKUS, 33, { sku: 'TTRPS' }), want: 32 },
    { given: () => refuse(SKUS, 32, other), want: 101 },
    { given: () => refuse(SKUS, 33, other, 102), want: 101 },
    { given: () => store.refuse('create', 'products', undefined, other, PLAN), want: 101 },
    { given: () => store.refuse('update', 'products', 34, other, PLAN), want: 101 },
    { given: () => refuse(SKUS, 33, other, 101), want: undefined },
    { given: () => store.refuse('update', 'products', 34, { sku: '' }, PLAN), want: undefined },
  ])('$given', ({ given, want }) => {
    const refusal = given();
    expect([refusal?.cause, refusal?.details.conflicting_id]).toEqual([want && 'duplicate-sku', want]);
  });
});

test('no two custom fields of a product have the same name and the same text', () => {
  const material = { name: 'Material', text: 'Organic cotton' };
  expect(refuse(FIELDS, 32, material)).toMatchObject({
    cause: 'duplicate-name',
    details: { field: 'name', value: 'Material', conflicting_id: 6 },
  });
  expect(refuse(FIELDS, 32, material, 7)?.cause).toBe('duplicate-name');
  expect([refuse(FIELDS, 32, material, 6), refuse(FIELDS, 34, material)]).toEqual([undefined, undefined]);
  expect(refuse(FIELDS, 32, { ...material, text: 'Wool' })).toBeUndefined();
});

describe('clients know a video by the id that YouTube gave it', () => {
  const shownId = (entity: Entity) => store.present(VIDEOS, entity, BASE).id;
  const place = { resource: VIDEOS, below: [32] };

  test('which follows its address, and is what its path has', () => {
    const video = create(VIDEOS, 32, { url: 'https://youtu.be/k9L8m7N6o5P' });
    expect([shownId(video), store.keyOf(video)]).toEqual(['k9L8m7N6o5P', 'k9L8m7N6o5P']);
    expect(store.idOf(place, 'k9L8m7N6o5P')).toBe(video.id);
    expect(shownId(store.update(VIDEOS, video.id, { name: 'X' }))).toBe('k9L8m7N6o5P');
    const moved = store.update(VIDEOS, video.id, { url: 'https://www.youtube.com/watch?v=q1R2s3T4u5V' });
    expect([shownId(moved), store.idOf(place, 'k9L8m7N6o5P')]).toEqual(['q1R2s3T4u5V', undefined]);
  });

  test('seeds have it as well, below their product alone', () => {
    expect(list(VIDEOS, 32).map(shownId)).toEqual(['a1B2c3D4e5F']);
    expect(store.idOf({ resource: VIDEOS, below: [33] }, 'a1B2c3D4e5F')).toBeUndefined();
  });

  test('a product has a video once', () => {
    const url = 'https://youtu.be/a1B2c3D4e5F';
    expect(refuse(VIDEOS, 32, { url })?.details).toMatchObject({ field: 'url' });
    const [{ id = 0 } = {}] = list(VIDEOS, 32);
    expect([refuse(VIDEOS, 32, { url }, id), refuse(VIDEOS, 33, { url })]).toEqual([undefined, undefined]);
  });
});

test('the ratings of a product are those of its approved reviews', () => {
  const ratings = () => pick([found('products', 32)], 'rating_total', 'rating_count')[0];
  const review = { author: 'A', title: 'B', review: 'C', rating: 5 };
  create(REVIEWS, 32, review);
  expect(ratings()).toEqual({ rating_total: 0, rating_count: 0 });
  const { id } = create(REVIEWS, 32, { ...review, status: 1 });
  store.update(REVIEWS, 8, { status: 1 });
  expect(ratings()).toEqual({ rating_total: 9, rating_count: 2 });
  store.delete(REVIEWS, id);
  expect(ratings()).toEqual({ rating_total: 4, rating_count: 1 });
});

describe('the quantities of discount rules do not overlap', () => {
  const rule = (min?: number, max?: number) => ({ type: 'price', type_value: 1, min, max });
  test.each([
    { given: { min: 1, max: 2 }, want: undefined },
    { given: { min: 10 }, want: undefined },
    { given: { min: 5, max: 5 }, want: 'max' },
    { given: { min: 2, max: 3 }, want: 'min' },
    { given: { min: 9, max: 12 }, want: 'min' },
    { given: {}, want: 'min' },
  ])('with $given', ({ given, want }) => {
    const { min, max } = given as { readonly min?: number; readonly max?: number };
    expect(refuse(DISCOUNTS, 34, rule(min ?? 0, max ?? 0))?.details.field).toBe(want);
  });

  test('a rule may keep its own, and is known by a text', () => {
    expect(refuse(DISCOUNTS, 34, { type: 'price', type_value: 2 }, 1)).toBeUndefined();
    expect(refuse(DISCOUNTS, 34, { type: 'price', type_value: 2, max: 6 }, 1)?.details).toEqual({
      location: 'body',
      field: 'min',
      invalid_reason: 'It must not overlap with the range of the entry with the id 2.',
    });
    const made = create(DISCOUNTS, 34, rule(10, 0));
    expect(store.present(DISCOUNTS, made, BASE).id).toBe('3');
    expect(store.idOf({ resource: DISCOUNTS, below: [34] }, '3')).toBe(3);
  });
});

test('products of a brand that is deleted have none', () => {
  store.delete('brands', 17);
  expect([32, 33].map((id) => store.find('products', id)?.brand_id)).toEqual([0, 0]);
});

test('what belongs to a product goes with it, and its codes are free again', () => {
  store.delete('products', 33);
  store.delete('products', 32);
  expect([SKUS, RULES, OPTIONS, IMAGES, VIDEOS, FIELDS].map((name) => store.count(name, {}))).toEqual(
    Array.from({ length: 6 }, () => ({ count: 0 })),
  );
  expect(refuse(SKUS, 34, { sku: 'TSTRL-S-NVY' })).toBeUndefined();
});
