import { pipeline, Readable } from 'node:stream';
import { promisify } from 'node:util';
import { createGzip, gzip } from 'node:zlib';
import Negotiator from 'negotiator';

const compress = promisify(gzip);

/** Below, gzip saves no packet; above, it would keep a processor busy for too long. In bytes. */
const worthIt = { least: 1_024, most: 4_194_304 };

/** A body as it goes out. */
export interface Coded {
  readonly bytes: Uint8Array;
  /** Of `Content-Encoding`; undefined where the bytes are those of the body itself. */
  readonly coding: 'gzip' | undefined;
}

/** Compresses a body for a client that asks for it (RFC 9110, section 12.5.3); not on the event loop. */
export async function encode(bytes: Uint8Array, acceptEncoding: string): Promise<Coded> {
  const { least, most } = worthIt;
  if (bytes.length < least || bytes.length > most || !prefersGzip(acceptEncoding))
    return { bytes, coding: undefined };
  return { bytes: await compress(bytes), coding: 'gzip' };
}

/** Compresses, for a client that asks for it, a body that is made piece by piece, no faster than the client reads. */
export function encodePieces(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  acceptEncoding: string | undefined,
): { readonly stream: Readable; readonly coding: Coded['coding'] } {
  const plain = Readable.from(pieces);
  if (acceptEncoding === undefined || !prefersGzip(acceptEncoding))
    return { stream: plain, coding: undefined };
  // Whoever reads the end of it sees the error.
  return { stream: pipeline(plain, createGzip(), () => undefined), coding: 'gzip' };
}

/** `x-gzip` is another name of it (section 8.4.1.3). */
function prefersGzip(acceptEncoding: string): boolean {
  const headers = { 'accept-encoding': acceptEncoding.replace(/\bx-gzip\b/gi, 'gzip') };
  return new Negotiator({ headers }).encoding(['gzip', 'identity']) === 'gzip';
}
