import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { changedIn, frameOf, type Pieces, partOf, piecesOf, referencesOf } from '../contract/pieces.ts';
import { listSharedResponses } from '../contract/responses.ts';

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
  const frame = JSON.stringify(frameOf(after));
  const pieces = piecesOf(after);
  const changed = changedIn(piecesOf(before), pieces);
  if (changed.length === 0 && frame === JSON.stringify(frameOf(before))) return undefined;
  const wanted = [
    ...referencesOf(frame),
    // Causes are named after theirs.
    ...listSharedResponses(after).map(({ component }) => `#/components/responses/${component}`),
    ...changed,
    ...usersOf(changed, pieces),
  ];
  return partOf(after, pieces, wanted, LARGEST_SHARE);
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
