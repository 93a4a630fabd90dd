const deprecatedVersion = /^(\/api|\/stores\/[^/?#]+)\/v1(?=[/?#]|$)/;

/** The same path and query below the current version; undefined where the target names no deprecated one. */
export function deprecatedVersionTarget(target: string): string | undefined {
  return deprecatedVersion.test(target) ? asReference(target.replace(deprecatedVersion, '$1/v2')) : undefined;
}

/** The same URI with https. A host that no URI can have is left out: the reference then keeps the client's own. */
export function secureTarget(host: string | undefined, target: string): string {
  const named = uriHost(host);
  return named === undefined ? asReference(target) : `https://${named}${asReference(target)}`;
}

/** A `Host` field that a URI can have as its host and port. */
export function uriHost(host: string | undefined): string | undefined {
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
  return target
    .replace(/^\/{2,}/, '/')
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, (character) => encodeURIComponent(character.toWellFormed()))
    .replace(/[[\]]/g, encodeURIComponent)
    .replace(/#/g, '%23');
}

/** What Fastify routes by: the path in origin form (RFC 9112, section 3.2), without the `.json` that the API accepts. */
export function routeTarget(target: string): string {
  const origin = originForm(target);
  const query = origin.indexOf('?');
  const path = query === -1 ? origin : origin.slice(0, query);
  return path.endsWith('.json') ? path.slice(0, -'.json'.length) + origin.slice(path.length) : origin;
}

/** The base that a target starts with: `/api/v2`, or `/stores/{store_hash}/v2`; empty if it starts with neither. */
export function baseOf(target: string): string {
  return /^(\/api|\/stores\/[^/?#]+)\/v2(?=[/?#]|$)/.exec(target)?.[0] ?? '';
}

function originForm(target: string): string {
  if (target.startsWith('/')) return target;
  if (!URL.canParse(target)) return '/';
  const { pathname, search } = new URL(target);
  return `${pathname}${search}`;
}
