import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import type { Draft } from './entity.ts';
import type { Fields } from './fields.ts';

interface Link {
  readonly url: string;
  readonly resource: string;
}

/** Where the API is: as the document's examples have it, and as the links of the store shall have it. */
export interface Bases {
  readonly documented: string;
  readonly wanted: string;
}

/** Writes the links of an entity, from its ids. */
export type WriteLinks = (draft: Draft) => Readonly<Record<string, Link | null>>;

/** The base of the first server, with the defaults of its variables. */
export function documentedBase({ servers = [] }: OpenApiDocument): string {
  const [server] = servers;
  return (server?.url ?? '').replace(
    /\{([^}]+)\}/g,
    (name, key: string) => server?.variables?.[key]?.default ?? name,
  );
}

/**
 * Learns the form of a resource's links from its first seed; of links that no seed has, from the examples of the
 * schema. A link `brand` holds `brand_id` where there is such a field, otherwise the id of the entity itself.
 *
 * @throws an Error that names the field, if the form of its link cannot be told
 */
export function compileLinks(fields: Fields, seeds: readonly Draft[], bases: Bases): WriteLinks {
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
    if (url.before.startsWith(bases.documented))
      url.before = bases.wanted + url.before.slice(bases.documented.length);
    return [{ name, idName, url, resource }];
  });
  return (draft) => {
    const links: Record<string, Link | null> = {};
    for (const { name, idName, url, resource } of templates) {
      const id = draft[idName];
      links[name] =
        id === null
          ? null
          : { url: url.before + id + url.after, resource: resource.before + id + resource.after };
    }
    return links;
  };
}

/** Finds the path segment that is the id. */
function splitAtId(text: string, id: unknown): { before: string; after: string } | undefined {
  const match = new RegExp(`/${id}(?=[/.]|$)`).exec(text);
  if (match === null) return undefined;
  const start = match.index + 1;
  return { before: text.slice(0, start), after: text.slice(start + String(id).length) };
}
