import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { loadAjv } from '../mock/ajv.ts';
import {
  type CollectionShape,
  listCollections,
  readSchemaOf,
  type Seed,
  seedsOf,
} from '../mock/store/collection-shape.ts';
import { dataPlace } from '../mock/store/data.ts';
import { type Fields, readFields } from '../mock/store/fields.ts';
import { type Reference, referencesOf } from '../mock/store/references.ts';
import { type UniqueField, uniqueFieldsOf } from '../mock/store/unique-index.ts';
import { Random } from './random.ts';
import { numbered, ofSameShape } from './texts.ts';
import { vary } from './vary.ts';

/** How many entries of a list are wanted. */
export interface Wanted {
  /** The path of the list, such as `/customers/5/addresses`. */
  readonly path: string;
  readonly count: number;
}

/** Entries by the paths of their lists, in the form that answers have: data for a mock. */
type Data = Readonly<Record<string, readonly Values[]>>;

type Values = Readonly<Record<string, unknown>>;

/** How often fields that do not fit are put right before it is given up. */
const ROUNDS = 3;

/** A collection with what is known of its entries. */
interface Known {
  readonly shape: CollectionShape;
  readonly fields: Fields;
  readonly references: readonly Reference[];
  readonly unique: readonly UniqueField[];
  readonly seeds: readonly Seed[];
  /** The ids of all entries, those included that will be made, with the ids of what they lie below. */
  readonly ids: { readonly id: number; readonly below: string }[];
  readonly fits: () => ValidateFunction;
}

/** A list that is wanted, with the ids that its entries will have. */
interface Plan {
  readonly path: string;
  readonly known: Known;
  readonly below: readonly number[];
  readonly ids: readonly number[];
}

/**
 * Makes entries from the examples of the document: with ids that follow, values of their own where no two may share
 * one, other amounts, dates and references. The same seed gives the same entries.
 *
 * @param seed any whole number
 * @throws Error that names the path, if the document has no such list, or nothing to make its entries from
 */
export function makeData(document: OpenApiDocument, wanted: readonly Wanted[], seed: number): Data {
  const random = new Random(seed);
  const collections = new Map(listCollections(document).map((shape) => [shape.name, know(document, shape)]));
  // All ids first: entries may refer to those that are made after them.
  const plans = wanted.map((one) => plan(document, one, collections));
  for (const { below, known, path } of plans) assertParents(path, known, below, collections);
  const taken = takenValues(collections);
  const data: Record<string, Values[]> = {};
  for (const one of plans) {
    const entries = one.ids.map((id) => makeEntry(id, one, collections, taken, random));
    data[one.path] = [...(data[one.path] ?? []), ...entries];
  }
  return data;
}

function know(document: OpenApiDocument, shape: CollectionShape): Known {
  const schema = readSchemaOf(document, shape);
  const fields = readFields(document, schema);
  const seeds = seedsOf(document, shape);
  let fits: ValidateFunction | undefined;
  return {
    shape,
    fields,
    references: referencesOf(fields),
    unique: uniqueFieldsOf(fields),
    seeds,
    ids: seeds.map(({ draft, below }) => ({ id: draft.id, below: below.map(([, id]) => id).join() })),
    fits: () => {
      fits ??= compile(document, schema);
      return fits;
    },
  };
}

function compile(document: OpenApiDocument, schema: unknown): ValidateFunction {
  const { Ajv2020, addFormats } = loadAjv();
  const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false, allErrors: true });
  addFormats(ajv);
  return ajv.compile({ components: document.components, allOf: [schema] });
}

/** @throws Error if the document has no such list, or no example of it */
function plan(
  document: OpenApiDocument,
  { path, count }: Wanted,
  collections: ReadonlyMap<string, Known>,
): Plan {
  const place = dataPlace(document, path);
  const known = collections.get(place?.path.slice(1) ?? '');
  if (place === undefined || known === undefined) {
    const lists = [...collections.keys()].map((name) => `/${name}`);
    throw new Error(`There is no list ${path}; there are ${lists.join(', ')}.`);
  }
  if (known.seeds.length === 0)
    throw new Error(`The document has no example of ${path} to make entries from.`);
  const { below } = place;
  const last = Math.max(...known.ids.map(({ id }) => id));
  const ids = Array.from({ length: count }, (_, index) => last + 1 + index);
  known.ids.push(...ids.map((id) => ({ id, below: below.join() })));
  return { path, known, below, ids };
}

/** @throws Error that says which entries there are */
function assertParents(
  path: string,
  { shape }: Known,
  below: readonly number[],
  collections: ReadonlyMap<string, Known>,
): void {
  for (const [place, { collection }] of shape.parents.entries()) {
    const ids = (collections.get(collection.slice(1))?.ids ?? [])
      .filter((one) => one.below === below.slice(0, place).join())
      .map(({ id }) => id);
    if (ids.includes(below[place] ?? Number.NaN)) continue;
    throw new Error(
      `There is no ${below[place]} for ${path} to lie below; the examples of ${collection}, and what is made with them, have ${ids.join(', ')}.`,
    );
  }
}

/** The values that no other entry may have, by who shares them. */
type Taken = Map<string, Set<string>>;

function takenValues(collections: ReadonlyMap<string, Known>): Taken {
  const taken: Taken = new Map();
  for (const known of collections.values()) {
    for (const { draft } of known.seeds)
      for (const field of known.unique) take(taken, known, field, String(draft[field.name] ?? ''));
  }
  return taken;
}

/** @returns whether nobody had it */
function take(taken: Taken, { shape }: Known, { name, among }: UniqueField, value: string): boolean {
  const group = among.length > 0 ? among.join() : `${shape.name} ${name}`;
  const values = taken.get(group) ?? new Set();
  taken.set(group, values);
  const isNew = !values.has(value.toLowerCase());
  values.add(value.toLowerCase());
  return isNew;
}

function makeEntry(
  id: number,
  { path, known, below }: Plan,
  collections: ReadonlyMap<string, Known>,
  taken: Taken,
  random: Random,
): Values {
  const { shape, fields, seeds, unique } = known;
  const near = seeds.filter((seed) => seed.below.map(([, one]) => one).join() === below.join());
  const template = random.pick(near.length > 0 ? near : seeds);
  const { draft: original } = template;
  const own = ownFields(id, original, template, known, below, random);
  const referred = refer(original, own, known, below, collections, random);
  const addresses = new Map([
    ...addressesOf(shape.name, original.id, id),
    ...shape.parents.flatMap(({ collection }, place) =>
      addressesOf(collection, template.below[place]?.[1], below[place]),
    ),
    ...known.references.flatMap(({ field, target }) => addressesOf(target, original[field], referred[field])),
  ]);
  const variation = {
    factor: BigInt(random.integer(1, 5)),
    days: -random.integer(0, 365),
    ratio: 2 * random.next(),
    ids: [fields.has('id') ? original.id : undefined, id] as const,
    addresses,
  };
  const varied = vary(original, fields, variation, shape.create !== undefined);
  const entry = { ...varied, ...referred, ...own };
  for (const field of unique) {
    const before = original[field.name];
    if (typeof before === 'string' && field.key(before) !== undefined)
      entry[field.name] = freeValue(before, id, field, known, taken, random);
  }
  return mend(entry, { ...original, ...own }, path, known, taken, random);
}

/** What tells an entry from others: its id and those of what it lies below. */
function ownFields(
  id: number,
  original: Values,
  { key }: Seed,
  { fields, shape }: Known,
  below: readonly number[],
  random: Random,
): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  if (!fields.has('id')) {
    // Its first text is what it is known by then.
    const [name, value] = Object.entries(original).find(([, one]) => typeof one === 'string') ?? [];
    if (name !== undefined) own[name] = numbered(String(value), id);
  } else if (fields.get('id')?.kind.type !== 'text') own.id = id;
  else own.id = key === undefined || /^\d+$/.test(key) ? String(id) : ofSameShape(key, random);
  for (const [place, { parameter }] of shape.parents.entries())
    if (fields.has(parameter)) own[parameter] = below[place];
  return own;
}

/** Entries of the same list, or of any other, where the example refers to some; to its own kind as the example does. */
function refer(
  original: Values,
  own: Values,
  { references, shape }: Known,
  below: readonly number[],
  collections: ReadonlyMap<string, Known>,
  random: Random,
): Record<string, unknown> {
  return Object.fromEntries(
    references.flatMap(({ field, target, none }): (readonly [string, unknown])[] => {
      const value = original[field];
      if (Object.hasOwn(own, field) || target === shape.name || value === none || value === undefined)
        return [];
      const all = collections.get(target)?.ids ?? [];
      const near = target.includes('{') ? all.filter((one) => one.below === below.join()) : all;
      const ids = near.map(({ id }) => id);
      if (ids.length === 0) return [];
      if (!Array.isArray(value)) return [[field, random.pick(ids)]];
      return [[field, [...new Set(value.map(() => random.pick(ids)))]]];
    }),
  );
}

/** How an address names an entry, before and after. */
function addressesOf(collection: string, before: unknown, after: unknown): (readonly [string, string])[] {
  const name = collection.split('/').at(-1) ?? '';
  if (before === undefined || after === undefined) return [];
  // The document's other spelling has no underscores.
  return [name, name.replaceAll('_', '')].map((one) => [`/${one}/${before}`, `/${one}/${after}`] as const);
}

function freeValue(
  before: string,
  id: number,
  field: UniqueField,
  known: Known,
  taken: Taken,
  random: Random,
): string {
  let value = numbered(before, id);
  while (!take(taken, known, field, value)) value = numbered(before, random.integer(1, 1_000_000_000));
  return value;
}

/** The entry with the values of the example where its own do not fit; those that are unique get its shape. */
function mend(
  entry: Record<string, unknown>,
  original: Values,
  path: string,
  known: Known,
  taken: Taken,
  random: Random,
): Values {
  const fits = known.fits();
  for (let round = 0; round < ROUNDS; round += 1) {
    const isRight: boolean = fits(entry);
    if (isRight) return entry;
    for (const { instancePath } of fits.errors ?? []) {
      const name = instancePath.split('/')[1] ?? '';
      const field = known.unique.find((one) => one.name === name);
      entry[name] = original[name];
      if (field === undefined) continue;
      do entry[name] = ofSameShape(String(original[name]), random);
      while (!take(taken, known, field, String(entry[name])));
    }
  }
  const [fault] = fits.errors ?? [];
  throw new Error(`No further entry of ${path} fits its schema: ${fault?.instancePath} ${fault?.message}.`);
}
