import { pointerTo } from '../contract/json-pointer.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { listSharedResponses } from '../contract/responses.ts';

/** What stands on its own in a document: a path item, or a component. */
interface Piece {
  /** `paths` or `components`, the kind of the component, the name. */
  readonly keys: readonly string[];
  readonly value: unknown;
  readonly json: string;
  /** Pointers of the pieces that it refers to. */
  readonly references: readonly string[];
}

/** The pieces of a document, by pointer. */
type Pieces = ReadonlyMap<string, Piece>;

/** A part of this share of the whole takes hardly less time. */
const LARGEST_SHARE = 0.5;

/**
 * The part of a bundle that an edit can have brought a fault to: what is another than before, what has a schema or an
 * example that is, and all that these refer to. It is a document of its own.
 *
 * @param before the bundle before the edit
 * @param after the bundle as it is now
 * @returns undefined if nothing has changed, or so much that the part is no smaller matter than the whole
 */
export function changedPart(before: OpenApiDocument, after: OpenApiDocument): OpenApiDocument | undefined {
  const frame = frameOf(after);
  const known = piecesOf(before);
  const pieces = piecesOf(after);
  const changed = [...pieces].filter(([pointer, { json }]) => known.get(pointer)?.json !== json);
  const isSameFrame = JSON.stringify(frame) === JSON.stringify(frameOf(before));
  if (changed.length === 0 && isSameFrame) return undefined;
  const pointers = changed.map(([pointer]) => pointer);
  const wanted = new Set([
    ...referencesOf(JSON.stringify(frame)),
    // Causes are named after theirs.
    ...listSharedResponses(after).map(({ component }) => `#/components/responses/${component}`),
    ...pointers,
    ...usersOf(pointers, pieces),
  ]);
  // What is added to a set meanwhile is walked as well.
  for (const pointer of wanted) for (const one of pieces.get(pointer)?.references ?? []) wanted.add(one);
  // Operations name them without a `$ref`.
  const isKept = (pointer: string) =>
    wanted.has(pointer) || pointer.startsWith('#/components/securitySchemes/');
  const kept = [...pieces].filter(([pointer]) => isKept(pointer)).map(([, piece]) => piece);
  if (sizeOf(kept) > LARGEST_SHARE * sizeOf([...pieces.values()])) return undefined;
  return putTogether(frame, kept);
}

/** All but the pieces. */
function frameOf({ paths: _, components: __, ...frame }: OpenApiDocument): object {
  return frame;
}

function piecesOf({ paths, components = {} }: OpenApiDocument): Pieces {
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
function referencesOf(json: string): string[] {
  return [...json.matchAll(/"\$ref":"(#\/(?:paths\/[^/"]+|components\/[^/"]+\/[^/"]+))/g)].map(
    ([, pointer = '']) => pointer,
  );
}

/** What has one of some schemas or examples, itself or by way of other schemas: they may fit one another no more. */
function usersOf(pointers: readonly string[], pieces: Pieces): ReadonlySet<string> {
  const users = new Set(pointers.filter((pointer) => /^#\/components\/(schemas|examples)\//.test(pointer)));
  for (const used of users) {
    if (!pointers.includes(used) && !used.startsWith('#/components/schemas/')) continue;
    for (const [pointer, { references }] of pieces) if (references.includes(used)) users.add(pointer);
  }
  return users;
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
