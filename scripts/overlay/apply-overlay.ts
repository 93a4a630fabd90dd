import { createRequire } from 'node:module';
import { DocumentError, type Problem } from '../contract/document-error.ts';
import type { Overlay, OverlayAction } from './overlay.ts';

// Loaded only where there is an overlay.
const require = createRequire(import.meta.url);

type Json = ReturnType<typeof JSON.parse>;

/**
 * Carries out the actions of an overlay on a copy of a document, one after the other (Overlay 1.0, section 4.4.3).
 *
 * @param idle what to do with an action that selects nothing: the specification lets it pass, but who writes a target
 *   for one document wants something changed
 * @throws DocumentError with the place of each action that cannot be carried out
 */
export function applyOverlay<T>(document: T, { file, actions }: Overlay, idle: 'pass' | 'fail'): T {
  const result = structuredClone(document);
  const problems = actions.flatMap((action): Problem[] => {
    const reason = carryOut(action, result, idle);
    const { line, column } = action;
    return reason === undefined ? [] : [{ file, line, column, reason }];
  });
  if (problems.length > 0) throw new DocumentError(problems);
  return result;
}

/** @returns why it cannot be carried out */
function carryOut(
  { target, update, remove }: OverlayAction,
  document: Json,
  idle: 'pass' | 'fail',
): string | undefined {
  const { jsonpath } = require('json-p3') as typeof import('json-p3');
  let locations: (string | number)[][];
  try {
    locations = jsonpath.query(target, document).locations();
  } catch (error) {
    return `The target ${target} is no JSONPath query (RFC 9535): ${error instanceof Error ? error.message : error}`;
  }
  if (locations.length === 0 && idle === 'fail')
    return `The target ${target} selects nothing in the document.`;
  // From the last to the first, so that what is removed from an array moves nothing that is still to be removed.
  for (const location of remove === true ? locations.toReversed() : locations) {
    const key = location.at(-1);
    if (key === undefined) {
      if (remove === true) return 'The whole document cannot be removed.';
      merge(document, update);
      continue;
    }
    const parent = location.slice(0, -1).reduce((value: Json, step) => value?.[step], document);
    if (parent?.[key] === undefined) continue;
    if (remove !== true) parent[key] = merge(parent[key], update);
    else if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  }
  return undefined;
}

/** Objects are merged member by member, and to arrays is added; anything else is replaced. */
function merge(old: Json, update: unknown): Json {
  if (Array.isArray(old)) return [...old, ...structuredClone([update].flat())];
  if (!isObject(old) || !isObject(update)) return structuredClone(update);
  for (const [name, value] of Object.entries(update))
    Object.defineProperty(old, name, {
      value: Object.hasOwn(old, name) ? merge(old[name], value) : structuredClone(value),
      ...{ configurable: true, enumerable: true, writable: true },
    });
  return old;
}

function isObject(value: unknown): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
