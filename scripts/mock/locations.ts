import { respell } from '../contract/path-aliases.ts';
import { readSandboxTarget } from './sandbox/sandbox-target.ts';

const deprecatedVersion = /^(\/api|\/stores\/[^/?]+)\/v1(?=[/?]|$)/;

/**
 * The same path and query below the current version; undefined where the target names no deprecated one.
 *
 * @param prefix what of the target names a sandbox
 */
export function deprecatedVersionTarget(target: string, prefix = ''): string | undefined {
  const rest = target.slice(prefix.length);
  if (!deprecatedVersion.test(rest)) return undefined;
  return asReference(prefix + rest.replace(deprecatedVersion, '$1/v2'));
}

/**
 * The same URI with https. A host that no URI can have is left out: the reference then keeps the client's own.
 *
 * @param secure the origin that TLS is spoken at, where that is another port of the host, or stands in for it
 */
export function secureTarget(host: string | undefined, target: string, secure?: string): string {
  const named = uriHost(host);
  if (secure !== undefined) {
    const { port, origin } = new URL(secure);
    const own = named === undefined ? origin : `https://${named.replace(/:\d+$/, '')}${port && `:${port}`}`;
    return own + asReference(target);
  }
  return named === undefined ? asReference(target) : `https://${named}${asReference(target)}`;
}

/** The last one that was asked about: a client names the same host each time. */
let lastHost: readonly [given: string | undefined, uriHost: string | undefined] = [undefined, undefined];

/** A `Host` field that a URI can have as its host and port. */
export function uriHost(host: string | undefined): string | undefined {
  if (lastHost[0] !== host) lastHost = [host, readHost(host)];
  return lastHost[1];
}

function readHost(host: string | undefined): string | undefined {
  const isHost = host !== undefined && /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host);
  return isHost && URL.canParse(`https://${host}`) ? host : undefined;
}

/** How the client reached the first of the proxies before this server. */
export function forwardedScheme(header: string | undefined): 'http' | 'https' | undefined {
  const scheme = header?.split(',')[0]?.trim().toLowerCase();
  return scheme === 'http' || scheme === 'https' ? scheme : undefined;
}

/** Escapes what a URI reference may not hold (RFC 3986, appendix A). Two slashes at the start would name a host. */
export function asReference(target: string): string {
  if (/^\/(?!\/)[\w\-.~/]*$/.test(target)) return target;
  return target
    .replace(/^\/{2,}/, '/')
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, (character) => encodeURIComponent(character.toWellFormed()))
    .replace(/[[\]]/g, encodeURIComponent)
    .replace(/#/g, '%23');
}

/** What a request target says (RFC 9112, section 3.2). */
export interface Target {
  /** Path and query. */
  readonly origin: string;
  /** The host, with its port, that a target in absolute form names; it takes the place of the Host header. */
  readonly host: string | undefined;
}

/** Takes a request target apart. One that is neither in origin form nor a URI leads nowhere. */
export function readTarget(target: string): Target {
  if (target.startsWith('/')) return { origin: target, host: undefined };
  const [authority = '', host] = /^[a-z][a-z\d+.-]*:\/\/([^/?#]*)/i.exec(target) ?? [];
  if (authority === '' || !URL.canParse(authority)) return { origin: '/', host: undefined };
  const rest = target.slice(authority.length);
  return { origin: rest.startsWith('/') ? rest : `/${rest}`, host };
}

/**
 * What Fastify routes by: path and query, without the `.json` that the API accepts and without a slash at the end of
 * the path, with the documented spelling of its segments. A target has no fragment, so `#` is a character like others.
 */
export function routeTarget(target: string, documented: ReadonlyMap<string, string>): string {
  const origin = readSandboxTarget(readTarget(target).origin).rest;
  const query = origin.indexOf('?');
  const path = query === -1 ? origin : origin.slice(0, query);
  const base = baseOf(path);
  const below = path.slice(base.length).replace(/(?:\/?\.json)?\/?$/, '');
  const plain = base === '' ? path : base + respell(below, documented);
  return (plain + origin.slice(path.length)).replaceAll('#', '%23');
}

/** The base that a target starts with: `/api/v2`, or `/stores/{store_hash}/v2`; empty if it starts with neither. */
export function baseOf(target: string): string {
  return /^(\/api|\/stores\/[^/?]+)\/v2(?=[/?]|$)/.exec(target)?.[0] ?? '';
}
