import { nameIn } from './json-pointer.ts';
import type { OpenApiDocument, OrReference, Reference } from './openapi-document.ts';

/** More references in a row than any document has; a longer chain is a circle. */
const CHAIN_LIMIT = 100;

/**
 * The object that a local `$ref` leads to, or the value itself where it is no reference.
 *
 * @throws an Error that names the reference, if it leads out of the document, nowhere or in a circle
 */
export function resolveReference<T extends object>(document: OpenApiDocument, value: OrReference<T>): T {
  let current: OrReference<T> = value;
  for (let step = 0; step < CHAIN_LIMIT; step += 1) {
    if (!isReference(current)) return current;
    current = follow(document, current.$ref) as OrReference<T>;
  }
  throw new Error(`The $ref ${isReference(value) ? value.$ref : ''} leads in a circle.`);
}

/** Whether a value is a Reference Object. */
export function isReference(value: object): value is Reference {
  return '$ref' in value && typeof value.$ref === 'string';
}

/** The key of the component that a `$ref` names: the last token of its pointer. */
export function componentKey({ $ref }: Reference): string {
  return pointerTokens($ref).at(-1) ?? '';
}

/**
 * Checks that a `$ref` leads to something in the document, be it a schema that is `true` or `false`.
 *
 * @throws an Error that names the reference
 */
export function assertLeadsSomewhere(document: OpenApiDocument, reference: string): void {
  targetOf(document, reference);
}

/**
 * What a local `$ref` leads to, be it no object.
 *
 * @throws an Error that names the reference, if it leads out of the document or nowhere
 */
export function targetOf(document: object, reference: string): unknown {
  let target: unknown = document;
  for (const token of pointerTokens(reference)) {
    if (typeof target !== 'object' || target === null || !Object.hasOwn(target, token)) {
      throw new Error(`The $ref ${reference} leads nowhere.`);
    }
    target = (target as Record<string, unknown>)[token];
  }
  return target;
}

function follow(document: OpenApiDocument, reference: string): object {
  const target = targetOf(document, reference);
  if (typeof target !== 'object' || target === null) {
    throw new Error(`The $ref ${reference} leads to a value that is no object.`);
  }
  return target;
}

/**
 * Splits the fragment of a reference into its tokens (RFC 6901, sections 4 and 6).
 *
 * @throws an Error that names the reference, if it leads out of the document
 */
export function pointerTokens(reference: string): string[] {
  if (!reference.startsWith('#/')) {
    throw new Error(`The $ref ${reference} does not lead into the document itself.`);
  }
  const tokens = reference.slice(2).split('/');
  // Nearly all references are plain, and some are followed at every request.
  if (!/[%~]/.test(reference)) return tokens;
  return tokens.map((token) => nameIn(decodeURIComponent(token)));
}
