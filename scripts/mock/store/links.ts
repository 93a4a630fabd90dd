import type { OpenApiDocument } from '../../contract/openapi-document.ts';
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
 * @param base the document's, in the form of its examples, if left out
 */
export type WriteLinks = (entity: Entity, base?: Base) => Readonly<Record<string, Link | null>>;

/** The base of the first server, with the defaults of its variables. */
export function documentedBase({ servers = [] }: OpenApiDocument): string {
  const [server] = servers;
  return (server?.url ?? '').replace(
    /\{([^}]+)\}/g,
    (name, key: string) => server?.variables?.[key]?.default ?? name,
  );
}

/** What stands around the id. */
interface Template {
  readonly before: string;
  readonly after: string;
}

/**
 * Learns the form of a resource's links from its first seed; of links that no seed has, from the examples of the
 * schema. A link `brand` holds `brand_id` where there is such a field, otherwise the id of the entity itself.
 *
 * @param documented the base of the document's examples
 * @throws an Error that names the field, if the form of its link cannot be told
 */
export function compileLinks(fields: Fields, seeds: readonly Entity[], documented: string): WriteLinks {
  const templates = [...fields].flatMap(([name, { kind }]) => {
    if (kind.type !== 'link') return [];
    const idName = fields.has(`${name}_id`) ? `${name}_id` : 'id';
    const seed = seeds.find((one) => one[name] !== null && one[name] !== undefined);
    const example = (seed?.[name] as Link | undefined) ?? kind.example;
    const id = seed?.[idName] ?? fields.get(idName)?.example;
    const url = splitAtId(example.url, id);
    const resource = splitAtId(example.resource, id);
    if (url === undefined || resource === undefined)
      throw new Error(`No example shows where the link ${name} has its ${idName}.`);
    return [{ name, idName, resource, ...formsOf(name, url, resource, documented) }];
  });
  return (entity, base) => {
    const links: Record<string, Link | null> = {};
    for (const { name, idName, resource, asDocumented, legacy, gateway } of templates) {
      const id = entity[idName];
      if (id === null) links[name] = null;
      else if (base === undefined)
        links[name] = { url: fill(asDocumented, id), resource: fill(resource, id) };
      else if (base.form === 'legacy')
        links[name] = { url: base.url + fill(legacy, id), resource: fill(resource, id) };
      else links[name] = { url: base.url + fill(gateway, id), resource: fill(gateway, id) };
    }
    return links;
  };
}

/** The path of a link below either base: with `.json` and without underscores, or without `.json` and with them. */
function formsOf(name: string, url: Template, resource: Template, documented: string) {
  const before = url.before.startsWith(`${documented}/`)
    ? url.before.slice(documented.length)
    : resource.before;
  const after = url.after.replace(/\.json$/, '');
  const unseparated = (text: string) => text.replaceAll('_', '');
  // The field has the name that the path has: `custom_fields`; or the path has its plural: `tax_class`, `/tax_classes`.
  const separated = (text: string) =>
    unseparated(text).replace(new RegExp(`/${unseparated(name)}(?=[a-z]*(/|$))`), `/${name}`);
  return {
    asDocumented: url,
    legacy: { before: unseparated(before), after: `${unseparated(after)}.json` },
    gateway: { before: separated(before), after: separated(after) },
  };
}

function fill({ before, after }: Template, id: unknown): string {
  return before + id + after;
}

/** Finds the path segment that is the id. */
function splitAtId(text: string, id: unknown): Template | undefined {
  const match = new RegExp(`/${id}(?=[/.]|$)`).exec(text);
  if (match === null) return undefined;
  const start = match.index + 1;
  return { before: text.slice(0, start), after: text.slice(start + String(id).length) };
}
