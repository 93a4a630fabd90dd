import type { IncomingHttpHeaders } from 'node:http';
import { forwardedScheme } from './locations.ts';

/** How a server is reached. */
export interface Listener {
  readonly scheme: 'http' | 'https';
  /** The origin of the server that speaks TLS beside this one, which then leads there; undefined where there is none. */
  readonly secure: (() => string) | undefined;
}

/** How a client has reached this server, or the first of the proxies before it. */
export interface Transport {
  readonly scheme: 'http' | 'https';
  /** Whether it came without TLS to where TLS is spoken. */
  readonly isInsecure: boolean;
  /** The origin that speaks TLS; undefined where it is the host of the request itself. */
  readonly secure: string | undefined;
}

/** A proxy has the last word on how it was called; it speaks of its own host then, whose ports it knows alone. */
export function transportOf(headers: IncomingHttpHeaders, { scheme, secure }: Listener): Transport {
  const field = headers['x-forwarded-proto'];
  const forwarded = forwardedScheme(Array.isArray(field) ? field.join(', ') : field);
  if (forwarded !== undefined)
    return { scheme: forwarded, isInsecure: forwarded === 'http', secure: undefined };
  return { scheme, isInsecure: secure !== undefined, secure: secure?.() };
}
