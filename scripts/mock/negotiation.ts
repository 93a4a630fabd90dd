import { parse } from 'content-type';
import Negotiator from 'negotiator';

/** What was last asked about: a client sends the same field with each request. */
let lastAccepted: readonly [accept?: string, available?: readonly string[], isLeft?: boolean] = [];

/** Whether an `Accept` leaves one of the media types (RFC 9110, section 12.5.1); without the header any will do. */
export function accepts(accept: string | undefined, available: readonly string[]): boolean {
  if (accept === undefined || accept.trim() === '') return true;
  const [lastAccept, lastAvailable, wasLeft = false] = lastAccepted;
  if (lastAccept === accept && lastAvailable === available) return wasLeft;
  const isLeft = leaves(accept, available);
  lastAccepted = [accept, available, isLeft];
  return isLeft;
}

function leaves(accept: string, available: readonly string[]): boolean {
  // Bodies are UTF-8, which is what a charset can ask for; JSON itself has no such parameter.
  const plain = accept.replace(/; *charset="?utf-?8"?/gi, '');
  return new Negotiator({ headers: { accept: plain } }).mediaType([...available]) !== undefined;
}

export type ContentTypeFault = { readonly missing: true } | { readonly unsupported: string };

/**
 * What is wrong with the way a request body is labelled; undefined if nothing is.
 * A content coding is refused as well (RFC 9110, section 15.5.16).
 */
export function contentTypeFault(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  supported: readonly string[],
): ContentTypeFault | undefined {
  const coding = headers['content-encoding'];
  if (typeof coding === 'string' && coding.trim() !== '' && coding.trim().toLowerCase() !== 'identity')
    return { unsupported: coding };
  const header = headers['content-type'];
  if (typeof header !== 'string' || header.trim() === '') return { missing: true };
  try {
    const { type, parameters } = parse(header);
    const charset = parameters.charset?.toLowerCase() ?? 'utf-8';
    if (supported.includes(type) && ['utf-8', 'utf8', 'us-ascii'].includes(charset)) return undefined;
  } catch {
    // A header that cannot be parsed names no type that is supported.
  }
  return { unsupported: header };
}
