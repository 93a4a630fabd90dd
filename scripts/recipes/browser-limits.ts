import type { Recipe } from './recipe.ts';
import { REDIRECTS } from './redirects.ts';

/** What a page in a browser can do with a recipe (Fetch standard, sections 2.2.1, 2.2.2 and 2.2.6). */
export type BrowserLimit = 'forbidden-method' | 'forbidden-header' | 'hidden-redirect';

const FORBIDDEN_METHODS: ReadonlySet<string> = new Set(['CONNECT', 'TRACE', 'TRACK']);
const FORBIDDEN_HEADERS =
  /^(proxy-.*|sec-.*|accept-charset|accept-encoding|access-control-request-.*|connection|content-length|cookie|date|dnt|expect|host|keep-alive|origin|referer|te|trailer|transfer-encoding|upgrade|via)$/i;

/** What keeps a page from sending the request of a recipe, or from seeing its answer; undefined if nothing does. */
export function browserLimit({ request, status }: Recipe): BrowserLimit | undefined {
  if (FORBIDDEN_METHODS.has(request.method)) return 'forbidden-method';
  if (Object.keys(request.headers ?? {}).some((name) => FORBIDDEN_HEADERS.test(name)))
    return 'forbidden-header';
  return REDIRECTS.has(status) ? 'hidden-redirect' : undefined;
}
