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

/** One link of the entities of a resource, as it leads below one base. */
interface Form {
  readonly name: string;
  /** The field that has the id of what it leads to. */
  readonly idName: string;
  readonly url: Template;
  readonly resource: Template;
  /** The two as JSON, which stand one after the other. */
  readonly json: readonly [Template, Template];
}

/** Of all links, by the names of their fields. */
type Forms = ReadonlyMap<string, Form>;

/** A member of entities, and the JSON that it had last, with its name: most of an entity is like the one before. */
interface Member {
  readonly isLink: boolean;
  readonly start: string;
  value: unknown;
  json: string;
}

/** The JSON of an entity without its links, which lead elsewhere below each base. */
interface Parts {
  readonly entity: Entity;
  readonly id: unknown;
  /** What stands before each of the links, and after the last. */
  readonly texts: readonly string[];
  /** The names of the links. */
  readonly links: readonly string[];
}

/** What is known of a link whatever it leads below. */
interface Learnt extends Pick<Form, 'name' | 'idName'> {
  readonly documented: { readonly url: Template; readonly resource: Template };
  readonly legacy: Template;
  readonly gateway: Template;
}

/** The links of a resource's entities. They follow from the ids, so that no entity holds them. */
export class Links {
  readonly #learnt: readonly Learnt[];
  readonly #documented: Forms;
  /** Below the base that was last asked for: clients use one. */
  #last: { readonly base: Base; readonly forms: Forms } | undefined;
  readonly #members = new Map<string, Member>();
  /** Of the entity that was written last: a write measures what it then answers with. */
  #parts: Parts | undefined;

  constructor(learnt: readonly Learnt[]) {
    this.#learnt = learnt;
    this.#documented = formsOf(learnt, ({ documented }) => documented);
  }

  /**
   * The links of an entity.
   *
   * @param below the ids of the entries that it lies below, the outermost first
   * @param base the document's, in the form of its examples, if left out
   */
  of(entity: Entity, below: readonly number[], base?: Base): Readonly<Record<string, Link | null>> {
    const links: Record<string, Link | null> = {};
    for (const { name, idName, url, resource } of this.#below(base).values()) {
      const id = entity[idName];
      links[name] = id === null ? null : { url: fill(url, below, id), resource: fill(resource, below, id) };
    }
    return links;
  }

  /**
   * Writes an entity with its links as JSON, each where the entity has a member of its name.
   *
   * @param id what stands for its id; left out if undefined
   */
  write(entity: Entity, below: readonly number[], id: unknown, base?: Base): string {
    const forms = this.#below(base);
    const { texts, links } = this.#partsOf(entity, id);
    let [text = ''] = texts;
    let index = 0;
    for (const name of links) {
      index += 1;
      text += jsonOfLink(forms.get(name), entity, below) + texts[index];
    }
    return text;
  }

  #partsOf(entity: Entity, id: unknown): Parts {
    if (this.#parts?.entity === entity && this.#parts.id === id) return this.#parts;
    const texts: string[] = [];
    const links: string[] = [];
    let text = '{';
    for (const name in entity) {
      const member = this.#member(name);
      const value = name === 'id' ? id : entity[name];
      if (!member.isLink && value === undefined) continue;
      const json = member.isLink ? member.start : jsonOfMember(member, value);
      text += text === '{' ? json.slice(1) : json;
      if (!member.isLink) continue;
      texts.push(text);
      links.push(name);
      text = '';
    }
    texts.push(`${text}}`);
    this.#parts = { entity, id, texts, links };
    return this.#parts;
  }

  #member(name: string): Member {
    const known = this.#members.get(name);
    if (known !== undefined) return known;
    const isLink = this.#documented.has(name);
    const made = { isLink, start: `,${JSON.stringify(name)}:`, value: undefined, json: '' };
    this.#members.set(name, made);
    return made;
  }

  #below(base: Base | undefined): Forms {
    if (base === undefined) return this.#documented;
    if (this.#last?.base.url === base.url && this.#last.base.form === base.form) return this.#last.forms;
    const forms = formsOf(this.#learnt, ({ documented, legacy, gateway }) =>
      base.form === 'legacy'
        ? { url: after(base.url, legacy), resource: documented.resource }
        : { url: after(base.url, gateway), resource: gateway },
    );
    this.#last = { base, forms };
    return forms;
  }
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
): Links {
  const learnt = [...fields].flatMap(([name, { kind }]): Learnt[] => {
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
    return [{ name, idName, documented: { url, resource }, ...pathsOf(url, resource, documented, aliases) }];
  });
  return new Links(learnt);
}

/** The path of a link below either base: with `.json` and its aliases, or without `.json` and with the documented names. */
function pathsOf(url: Template, resource: Template, documented: string, aliases: PathAliases) {
  const [start = '', ...rest] = url.texts;
  const isDocumented = start.startsWith(`${documented}/`);
  const { skipped } = isDocumented ? url : resource;
  const own = isDocumented ? [start.slice(documented.length), ...rest] : resource.texts;
  const texts = own.map((text) => text.replace(/\.json$/, ''));
  const legacy = texts.map((text) => respell(text, aliases.toAlias));
  return {
    legacy: { skipped, texts: [...legacy.slice(0, -1), `${legacy.at(-1)}.json`] },
    gateway: { skipped, texts: texts.map((text) => respell(text, aliases.toName)) },
  };
}

function after(start: string, { texts: [first = '', ...rest], skipped }: Template): Template {
  return { texts: [start + first, ...rest], skipped };
}

function formsOf(
  learnt: readonly Learnt[],
  pick: (one: Learnt) => { readonly url: Template; readonly resource: Template },
): Forms {
  const forms = learnt.map((one): Form => {
    const { url, resource } = pick(one);
    const json = [after('{"url":"', escaped(url)), after('","resource":"', escaped(resource))] as const;
    return { name: one.name, idName: one.idName, url, resource, json };
  });
  return new Map(forms.map((form) => [form.name, form]));
}

function escaped({ texts, skipped }: Template): Template {
  return { texts: texts.map((text) => JSON.stringify(text).slice(1, -1)), skipped };
}

/** @param form undefined for none, which is null */
function jsonOfLink(form: Form | undefined, entity: Entity, below: readonly number[]): string {
  const given = form === undefined ? null : entity[form.idName];
  if (form === undefined || given === null) return 'null';
  const [url, resource] = form.json;
  // What refers to another entry by a text may have in it what JSON escapes.
  const id = typeof given === 'number' ? given : JSON.stringify(String(given)).slice(1, -1);
  return `${fill(url, below, id)}${fill(resource, below, id)}"}`;
}

function jsonOfMember(member: Member, value: unknown): string {
  if (member.value !== value) {
    member.value = value;
    member.json = member.start + jsonOf(value);
  }
  return member.json;
}

function jsonOf(value: unknown): string {
  return typeof value === 'boolean' || value === null || Number.isInteger(value)
    ? String(value)
    : JSON.stringify(value);
}

function fill({ texts, skipped }: Template, below: readonly number[], id: unknown): string {
  let filled = texts[0] ?? '';
  for (let index = 1; index < texts.length; index += 1) {
    const place = skipped + index - 1;
    filled += `${place < below.length ? below[place] : id}${texts[index]}`;
  }
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
