import { asReference, baseOf, deprecatedVersionTarget, readTarget, routeTarget } from './locations.ts';
import { Recent } from './recent.ts';
import type { FindRoute, FoundRoute } from './routes.ts';
import { readSandboxTarget } from './sandbox/sandbox-target.ts';

/** What a request target says. */
export interface TargetParts {
  /** Path and query, as they were sent. */
  readonly origin: string;
  /** The host, with its port, that a target in absolute form names. */
  readonly host: string | undefined;
  /** The sandbox that it names. */
  readonly sandbox: string | undefined;
  /** What names a sandbox before the base; empty if nothing does. */
  readonly prefix: string;
  /** What Fastify routes by: below `/api/v2`, whatever the base, so that it need know that alone. */
  readonly routed: string;
  /** What stands before the route; empty if the target is below no base. */
  readonly base: string;
  /** The path below the base, without query and `.json`. */
  readonly path: string;
  /** The query as it was sent, with its question mark; empty if there is none. */
  readonly search: string;
  /** What the path is about; undefined where the document has no such path. */
  readonly found: FoundRoute | undefined;
  /** Prefix and base as a URI may hold them. */
  readonly start: string;
  /** The same path and query below the current version; undefined where the target names no deprecated one. */
  readonly successor: string | undefined;
}

/** The base that all paths have for Fastify. */
export const ROUTED_BASE = '/api/v2';

/** In characters: some thousand targets of the usual length. */
const CAPACITY = 1_000_000;

/** Takes request targets apart, each once while it is in use: clients ask for the same ones again and again. */
export class Targets {
  readonly #documented: ReadonlyMap<string, string>;
  readonly #find: FindRoute;
  readonly #known = new Recent<TargetParts>(
    CAPACITY,
    ({ origin, routed }) => origin.length + 2 * routed.length,
  );

  /** @param documented the documented segment of a path, by its alias */
  constructor(documented: ReadonlyMap<string, string>, find: FindRoute) {
    this.#documented = documented;
    this.#find = find;
  }

  read(target: string): TargetParts {
    const known = this.#known.get(target);
    if (known !== undefined) return known;
    const { origin, host } = readTarget(target);
    const { name, prefix } = readSandboxTarget(origin);
    const plain = routeTarget(target, this.#documented);
    const base = baseOf(plain);
    const below = plain.slice(base.length);
    const path = below.split('?', 1)[0] ?? '';
    const isRouted = base !== '' && isDecodable(base);
    const query = origin.indexOf('?');
    const parts: TargetParts = {
      origin,
      host,
      sandbox: name,
      prefix,
      routed: isRouted ? ROUTED_BASE + below : plain,
      base,
      path,
      search: query === -1 ? '' : origin.slice(query),
      found: isRouted ? this.#find(path) : undefined,
      start: asReference(prefix + base),
      successor: deprecatedVersionTarget(origin, prefix),
    };
    this.#known.set(target, parts);
    return parts;
  }
}

/** What is not, Fastify has to refuse. */
function isDecodable(base: string): boolean {
  try {
    decodeURIComponent(base);
    return true;
  } catch {
    return false;
  }
}
