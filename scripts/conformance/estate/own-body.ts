import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { resolveReference } from '../../contract/resolve-reference.ts';
import type { OwnValues } from './own-values.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a body refers to: the id of an entry of a collection, undefined where there is none. */
export type Refer = (collection: string) => unknown;

export interface BodyMaker {
  readonly document: OpenApiDocument;
  /** The collections that fields refer to by their names, where their schemas say nothing. */
  readonly collections: ReadonlyMap<string, string>;
  readonly refer: Refer;
  /** Makes other values of those that no two entries may have in common; undefined leaves them. */
  readonly values: OwnValues | undefined;
}

/** The body of an example, with references to entries that are there and with values of its own. */
export function ownBody(value: unknown, schema: unknown, maker: BodyMaker, name = ''): unknown {
  const keywords = resolve(schema, maker.document);
  const target = collectionOf(keywords, name, maker);
  if (target !== undefined && typeof value === 'number') {
    const none = (keywords['x-references'] as Values | undefined)?.none;
    return value === none ? value : (maker.refer(target) ?? value);
  }
  if (Array.isArray(value)) {
    const items = value.map((one) => ownBody(one, keywords.items, maker, name));
    // References to several entries may have become several to the same one.
    const seen = new Set<string>();
    return items.filter((one, place) => {
      const key = JSON.stringify(one);
      const isChanged = key !== JSON.stringify(value[place]);
      if (isChanged && seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  }
  if (typeof value === 'object' && value !== null) {
    const properties = (keywords.properties ?? {}) as Values;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, ownBody(one, properties[key] ?? {}, maker, key)]),
    );
  }
  const isOwn = keywords['x-unique'] !== undefined && typeof value === 'string' && value !== '';
  return isOwn && maker.values !== undefined ? maker.values.like(value, keywords) : value;
}

/** The collections that the fields of a body refer to, its own among them. */
export function referencesOf(
  schema: unknown,
  document: OpenApiDocument,
  collections: ReadonlyMap<string, string>,
  value: unknown,
): ReadonlySet<string> {
  const found = new Set<string>();
  ownBody(value, schema, {
    document,
    collections,
    values: undefined,
    refer(collection) {
      found.add(collection);
      return undefined;
    },
  });
  return found;
}

function collectionOf(keywords: Values, name: string, { collections }: BodyMaker): string | undefined {
  const { collection } = (keywords['x-references'] ?? {}) as Values;
  if (typeof collection === 'string') return collection;
  return collections.get(name);
}

/** A schema as it is, with what stands beside a reference. */
export function resolve(schema: unknown, document: OpenApiDocument): Values {
  if (typeof schema !== 'object' || schema === null) return {};
  return '$ref' in schema ? { ...resolveReference<Values>(document, schema), ...schema } : (schema as Values);
}
