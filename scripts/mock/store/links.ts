import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { type PathAliases, respell } from '../../contract/path-aliases.ts';
import type { Seed } from './collection-shape.ts';
import type { Entity } from './entity.ts';
import type { Fields } from './fields.ts';

interface Link {
  readonly url: string;
  readonly resource: string;
}

/** Where a client reaches the API, and so where links lead to. */
export interface Base {
  /** Without a slash at the end. */
  readonly url: string;
  /** The two bases of the API spell paths differently. */
  readonly form: 'legacy' | 'gateway';
}

/**
 * Writes the links of an entity, from its ids.
 *
 * @param below the ids of the entries that it lies below, the outermost first
 * @param base the document's, in the form of its examples, if left out
 */
export type WriteLinks = (
  entity: Entity,
  below: readonly number[],
  base?: Base,
) => Readonly<Record<string, Link | null>>;

/** The base of the first server, with the defaults of its variables. */
export function documentedBase({ servers = [] }: OpenApiDocument): string {
  const [server] = servers;
  return (server?.url ?? '').replace(
    /\{([^}]+)\}/g,
    (name, key: string) => server?.variables?.[key]?.default ?? name,
  );
}

/** What stands around the ids: those of what the entity lies below, then that of the link. */
interface Template {
  readonly texts: readonly string[];
  /** How many of the ids of what it lies below the template leaves out, from the outermost on. */
  readonly skipped: number;
}

/**
 * Learns the form of a resource's links from its first seed; of links that no seed has, from the examples of the
 * schema. A link `brand` holds `brand_id` where there is such a field, otherwise the id of the entity itself.
 *
 * @param documented the base of the document's examples
 * @param aliases the two spellings of the segments of paths
 * @throws an Error that names the field, if the form of its link cannot be told
 */
export function compileLinks(
  fields: Fields,
  seeds: readonly Seed[],
  documented: string,
  aliases: PathAliases,
): WriteLinks {
  const templates = [...fields].flatMap(([name, { kind }]) => {
    if (kind.type !== 'link') return [];
    const idName = fields.has(`${name}_id`) ? `${name}_id` : 'id';
    const { draft, below } =
      seeds.find((one) => one.draft[name] !== null && one.draft[name] !== undefined) ?? {};
    const example = (draft?.[name] as Link | undefined) ?? kind.example;
    const ids = [...(below ?? []).map(([, id]) => id), draft?.[idName] ?? fields.get(idName)?.example];
    const url = splitAtIds(example.url, ids);
    const resource = splitAtIds(example.resource, ids);
    if (url === undefined || resource === undefined)
      throw new Error(`No example shows where the link ${name} has its ${idName}.`);
    return [{ name, idName, resource, ...formsOf(url, resource, documented, aliases) }];
  });
  return (entity, below, base) => {
    const links: Record<string, Link | null> = {};
    for (const { name, idName, resource, asDocumented, legacy, gateway } of templates) {
      const id = entity[idName];
      const ids = [...below, id];
      if (id === null) links[name] = null;
      else if (base === undefined)
        links[name] = { url: fill(asDocumented, ids), resource: fill(resource, ids) };
      else if (base.form === 'legacy')
        links[name] = { url: base.url + fill(legacy, ids), resource: fill(resource, ids) };
      else links[name] = { url: base.url + fill(gateway, ids), resource: fill(gateway, ids) };
    }
    return links;
  };
}

/** The path of a link below either base: with `.json` and its aliases, or without `.json` and with the documented names. */
function formsOf(url: Template, resource: Template, documented: string, aliases: PathAliases) {
  const [start = '', ...rest] = url.texts;
  const isDocumented = start.startsWith(`${documented}/`);
  const { skipped } = isDocumented ? url : resource;
  const own = isDocumented ? [start.slice(documented.length), ...rest] : resource.texts;
  const texts = own.map((text) => text.replace(/\.json$/, ''));
  const legacy = texts.map((text) => respell(text, aliases.toAlias));
  return {
    asDocumented: url,
    legacy: { skipped, texts: [...legacy.slice(0, -1), `${legacy.at(-1)}.json`] },
    gateway: { skipped, texts: texts.map((text) => respell(text, aliases.toName)) },
  };
}

function fill({ texts, skipped }: Template, ids: readonly unknown[]): string {
  let filled = texts[0] ?? '';
  for (let index = 1; index < texts.length; index += 1)
    filled += `${ids[skipped + index - 1]}${texts[index]}`;
  return filled;
}

/** Finds the path segments that are the ids, from the last on; undefined where the last is not there. */
function splitAtIds(text: string, ids: readonly unknown[]): Template | undefined {
  const texts: string[] = [];
  let rest = text;
  for (const [index, id] of ids.toReversed().entries()) {
    const found = [...rest.matchAll(new RegExp(`/${id}(?=[/.]|$)`, 'g'))].at(-1);
    if (found === undefined) {
      if (index === 0) return undefined;
      break;
    }
    const start = found.index + 1;
    texts.unshift(rest.slice(start + String(id).length));
    rest = rest.slice(0, start);
  }
  return { texts: [rest, ...texts], skipped: ids.length - texts.length };
}

/**
 * The same value with its links leading to a base.
 *
 * @param documented the base that its links have
 */
export function rebase(value: unknown, documented: string, base: Base, aliases: PathAliases): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => rebase(part, documented, base, aliases));
  const { url, resource } = value as Partial<Link>;
  if (typeof url === 'string' && typeof resource === 'string' && url.startsWith(`${documented}/`)) {
    const path = url.slice(documented.length).replace(/\.json$/, '');
    if (base.form === 'legacy') return { url: `${base.url}${respell(path, aliases.toAlias)}.json`, resource };
    const named = respell(path, aliases.toName);
    return { url: base.url + named, resource: named };
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, rebase(part, documented, base, aliases)]),
  );
}
