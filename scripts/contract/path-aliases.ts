import type { OpenApiDocument } from './openapi-document.ts';

/** The segments of paths that the legacy base spells otherwise than the document. */
export interface PathAliases {
  /** The documented segment, by its alias. */
  readonly toName: ReadonlyMap<string, string>;
  /** The alias, by the documented segment. */
  readonly toAlias: ReadonlyMap<string, string>;
}

/** What `x-path-aliases` of a document says. */
export function pathAliases({ 'x-path-aliases': aliases = {} }: OpenApiDocument): PathAliases {
  const entries = Object.entries(aliases);
  return { toName: new Map(entries), toAlias: new Map(entries.map(([alias, name]) => [name, alias])) };
}

/** Spells the segments of a path in the one way or the other. */
export function respell(path: string, spellings: ReadonlyMap<string, string>): string {
  return spellings.size === 0
    ? path
    : path.replaceAll(/[^/]+/g, (segment) => spellings.get(segment) ?? segment);
}
