import { pointerTo } from './json-pointer.ts';
import type { OpenApiDocument } from './openapi-document.ts';

/** What stands on its own in a document: a path item, or a component. */
export interface Piece {
  /** `paths` or `components`, the kind of the component, the name. */
  readonly keys: readonly string[];
  readonly value: unknown;
  readonly json: string;
  /** Pointers of the pieces that it refers to. */
  readonly references: readonly string[];
}

/** The pieces of a document, by pointer, in its order. */
export type Pieces = ReadonlyMap<string, Piece>;

export function piecesOf({ paths, components = {} }: OpenApiDocument): Pieces {
  // An extension can be of any type.
  const kinds = Object.entries(components as Readonly<Record<string, object>>).filter(
    ([, group]) => typeof group === 'object' && group !== null,
  );
  const groups: readonly (readonly [keys: readonly string[], group: object])[] = [
    [['paths'], paths],
    ...kinds.map(([kind, group]) => [['components', kind], group] as const),
  ];
  return new Map(
    groups.flatMap(([above, group]) =>
      Object.entries(group).map(([name, value]: [string, unknown]) => {
        const keys = [...above, name];
        const json = JSON.stringify(value);
        return [`#${pointerTo(...keys)}`, { keys, value, json, references: referencesOf(json) }] as const;
      }),
    ),
  );
}

/** The pieces that a text of JSON refers to, or to something in. */
export function referencesOf(json: string): string[] {
  return [...json.matchAll(/"\$ref":"(#\/(?:paths\/[^/"]+|components\/[^/"]+\/[^/"]+))/g)].map(
    ([, pointer = '']) => pointer,
  );
}

/** The pointers of pieces that are not what they were. */
export function changedIn(before: Pieces, after: Pieces): readonly string[] {
  return [...after]
    .filter(([pointer, { json }]) => before.get(pointer)?.json !== json)
    .map(([pointer]) => pointer);
}

/**
 * The part of a document that holds some pieces and all that they refer to.
 *
 * @param share the largest share of the whole that is worth it
 * @returns undefined if the part is larger
 */
export function partOf(
  document: OpenApiDocument,
  pieces: Pieces,
  pointers: Iterable<string>,
  share: number,
): OpenApiDocument | undefined {
  const wanted = new Set(pointers);
  // What is added to a set meanwhile is walked as well.
  for (const pointer of wanted) for (const one of pieces.get(pointer)?.references ?? []) wanted.add(one);
  // Operations name them without a `$ref`.
  const isKept = (pointer: string) =>
    wanted.has(pointer) || pointer.startsWith('#/components/securitySchemes/');
  const kept = [...pieces].filter(([pointer]) => isKept(pointer)).map(([, piece]) => piece);
  if (sizeOf(kept) > share * sizeOf([...pieces.values()])) return undefined;
  return putTogether(frameOf(document), kept);
}

/** All but the pieces. */
export function frameOf({ paths: _, components: __, ...frame }: OpenApiDocument): object {
  return frame;
}

function sizeOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { json }) => sum + json.length, 0);
}

function putTogether(frame: object, pieces: readonly Piece[]): OpenApiDocument {
  const paths: Record<string, unknown> = {};
  const components: Record<string, Record<string, unknown>> = {};
  for (const { keys, value } of pieces) {
    const [, kind = '', name] = keys;
    if (name === undefined) paths[kind] = value;
    else components[kind] = { ...components[kind], [name]: value };
  }
  return { ...frame, paths, components } as unknown as OpenApiDocument;
}
