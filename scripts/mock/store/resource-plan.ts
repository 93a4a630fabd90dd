import { oncePerDocument } from '../../contract/once-per-document.ts';
import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import type { DescribedOperation } from '../../contract/operations.ts';
import { pathAliases } from '../../contract/path-aliases.ts';
import {
  type CollectionShape,
  createSchemaOf,
  headerExample,
  listCollections,
  readSchemaOf,
  seedsOf,
} from './collection-shape.ts';
import type { Input } from './computations/computations.ts';
import { parseMoment } from './dates.ts';
import { type Draft, type Entity, type Stamps, toEntity } from './entity.ts';
import { type Fields, type Most, readFields, schemaKeyword } from './fields.ts';
import { compileFilters, type Filter } from './filters.ts';
import { compileLinks, documentedBase, type Links } from './links.ts';
import { type Reference, referencesOf } from './references.ts';
import { type UniqueField, uniqueFieldsOf } from './unique-index.ts';

/** What takes filters. */
export type Filtering = 'list' | 'count' | 'delete-all';

/** What a document says about a collection; all stores share it. */
export interface ResourcePlan {
  readonly shape: CollectionShape;
  /** Those of the answers. */
  readonly fields: Fields;
  /** Those of the body that creates an entry. */
  readonly inputFields: Fields;
  /** The field that a DELETE sets instead, where entities are archived. */
  readonly archive: string | undefined;
  /** The fields that refer to other entities. */
  readonly references: readonly Reference[];
  readonly uniques: readonly UniqueField[];
  /** The fields that have a limit of what they may hold. */
  readonly most: readonly (readonly [field: string, most: Most])[];
  readonly filters: Readonly<Record<Filtering, ReadonlyMap<string, Filter>>>;
  readonly isSortable: boolean;
  readonly links: Links;
  /** What the document's examples show, in the order of the ids. */
  readonly examples: readonly Entity[];
}

/** The collections of a document by their names, each read when it is first asked for. */
export const plansOf = oncePerDocument((document): ReadonlyMap<string, () => ResourcePlan> => {
  const plans = listCollections(document).map((shape) => {
    let plan: ResourcePlan | undefined;
    return [
      shape.name,
      () => {
        plan ??= planOf(document, shape);
        return plan;
      },
    ] as const;
  });
  return new Map(plans);
});

function planOf(document: OpenApiDocument, shape: CollectionShape): ResourcePlan {
  const schema = readSchemaOf(document, shape);
  const fields = readFields(document, schema);
  const archive = schemaKeyword(document, schema, 'x-archive');
  const filtersOf = (operation: DescribedOperation | undefined) =>
    compileFilters(operation?.parameters ?? [], fields);
  const filters = {
    list: filtersOf(shape.list),
    count: filtersOf(shape.count),
    'delete-all': filtersOf(shape.deleteAll),
  };
  const seeds = seedsOf(document, shape);
  const links = compileLinks(fields, seeds, documentedBase(document), pathAliases(document));
  return {
    shape,
    fields,
    inputFields: readFields(document, createSchemaOf(document, shape)),
    archive: typeof archive === 'string' ? archive : undefined,
    references: referencesOf(fields),
    uniques: uniqueFieldsOf(fields),
    most: [...fields].flatMap(([field, { most }]) => (most === undefined ? [] : [[field, most] as const])),
    filters,
    isSortable:
      shape.list?.parameters.some(({ name, in: place }) => name === 'sort' && place === 'query') ?? false,
    links,
    examples: seeds.map(({ draft, below, key }) => {
      const ids = below.map(([, id]) => id);
      const own = withoutLinks(draft, fields);
      const bytes = Buffer.byteLength(links.write(own, ids, draft.id));
      return toEntity(own, seedStamps(document, draft), ids, bytes, key);
    }),
  };
}

/** With the places of its links alone: what they hold is written anew. */
function withoutLinks(draft: Draft, fields: Fields): Draft {
  const names = [...fields].flatMap(([name, { kind }]) => (kind.type === 'link' ? [name] : []));
  return { ...draft, ...Object.fromEntries(names.map((name) => [name, undefined])) };
}

/** Its own date; without one, the moment that the document's example of `Last-Modified` shows. */
export function seedStamps(document: OpenApiDocument, seed: Input): Stamps {
  const date = seed.date_modified ?? headerExample(document, 'Last-Modified');
  const moment = parseMoment(String(date)) ?? 0;
  return { own: moment, inCollection: moment };
}
