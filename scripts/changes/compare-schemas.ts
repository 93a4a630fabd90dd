import type { OpenApiDocument, Schema } from '../contract/openapi-document.ts';
import { componentKey, isReference, resolveReference } from '../contract/resolve-reference.ts';
import { type Finding, major, minor, patch } from './change.ts';
import { compareKeywords, type Direction, KEYWORDS, sentences } from './compare-keywords.ts';
import { comparedNames, compareMembers, isObject, isSame, type Members } from './members.ts';

export type CompareSchemas = (
  before: Schema | undefined,
  after: Schema | undefined,
  direction: Direction,
  label: string,
) => readonly Finding[];

const ALTERNATIVES = ['anyOf', 'oneOf', 'allOf'] as const;

const VISIBILITY = ['readOnly', 'writeOnly'];

const LOOKED_AT = [
  '$ref',
  'properties',
  'required',
  'items',
  'additionalProperties',
  ...VISIBILITY,
  ...KEYWORDS,
  ...ALTERNATIVES,
];

/** Makes what compares the schemas of two documents; it looks at each pair of components once. */
export function schemaComparison(before: OpenApiDocument, after: OpenApiDocument): CompareSchemas {
  const known = new Map<string, readonly Finding[]>();
  const inWork = new Set<string>();
  return compare;

  function compare(
    old: Schema | undefined,
    current: Schema | undefined,
    direction: Direction,
    label: string,
  ): readonly Finding[] {
    const refers = [old, current].some((one) => isObject(one) && isReference(one));
    if (!refers) return compareResolved(asMembers(old), asMembers(current), direction, label);
    const name = isObject(current) && isReference(current) ? `\`${componentKey(current)}\`` : label;
    const key = JSON.stringify([old, current, direction, name]);
    const found = known.get(key);
    if (found !== undefined) return found;
    // A schema that holds itself adds nothing to what is being said of it.
    if (inWork.has(key)) return [];
    inWork.add(key);
    const findings = compareResolved(resolved(before, old), resolved(after, current), direction, name);
    inWork.delete(key);
    known.set(key, findings);
    return findings;
  }

  function compareResolved(old: Members, current: Members, direction: Direction, label: string): Finding[] {
    const [was, is] = [unionOf(old), unionOf(current)];
    if ((was === undefined) !== (is === undefined)) {
      return [
        ...compareUnions(was ?? [old], is ?? [current], direction, label),
        ...compareVisibility(old, current, direction, label),
        ...compareMembers(old, current, label, LOOKED_AT),
      ];
    }
    return [
      ...compareKeywords(old, current, sentences(direction, label)),
      ...compareFields(old, current, direction, label),
      ...compareOpenness(old, current, direction, label),
      ...ALTERNATIVES.flatMap((name) => compareAlternatives(name, old, current, direction, label)),
      ...(old.items === undefined && current.items === undefined
        ? []
        : compare(old.items as Schema, current.items as Schema, direction, within(label, '[]'))),
      ...compareVisibility(old, current, direction, label),
      // Of an answer a default says nothing.
      ...compareMembers(old, current, label, LOOKED_AT, direction === 'response' ? ['default'] : []),
    ];
  }

  function compareFields(old: Members, current: Members, direction: Direction, label: string): Finding[] {
    const [was, is] = [asMembers(old.properties), asMembers(current.properties)];
    const { added, removed, kept } = comparedNames(was, is);
    const [needed, needs] = [namesOf(old.required), namesOf(current.required)];
    const field = (name: string) => within(label, `.${name}`);
    const isRequest = direction === 'request';
    return [
      ...removed.map((name) =>
        isRequest
          ? major(`will no longer take ${field(name)}`, `Stop sending ${field(name)}.`)
          : major(`will no longer hold ${field(name)}`, `Do without ${field(name)}.`),
      ),
      ...added.map((name) => {
        if (!isRequest) return minor(`may now hold ${field(name)}`);
        return needs.includes(name) ? mustSend(field(name)) : minor(`may now be sent ${field(name)}`);
      }),
      ...[...new Set([...kept, ...needed, ...needs])].flatMap((name) => {
        if (added.includes(name) || removed.includes(name)) return [];
        if (needed.includes(name) === needs.includes(name)) return [];
        if (needs.includes(name)) {
          return isRequest ? mustSend(field(name)) : minor(`will now always hold ${field(name)}`);
        }
        return isRequest
          ? minor(`may now be sent without ${field(name)}`)
          : major(`may now lack ${field(name)}`, `Be ready for a body without ${field(name)}.`);
      }),
      ...kept.flatMap((name) => compare(was[name] as Schema, is[name] as Schema, direction, field(name))),
    ];
  }

  /** What was one schema and is one of several now, or the other way round. */
  function compareUnions(
    was: readonly Schema[],
    is: readonly Schema[],
    direction: Direction,
    label: string,
  ): Finding[] {
    const say = sentences(direction, label);
    const isIn = (list: readonly Members[], one: Members) => list.some((other) => isAlike(one, other));
    const [old, current] = [was.map((one) => resolved(before, one)), is.map((one) => resolved(after, one))];
    return [
      ...is.flatMap((one, index) =>
        isIn(old, current[index] ?? {}) ? [] : [say.looser(`as ${nameOf(one, current[index])}`)],
      ),
      ...was.flatMap((one, index) =>
        isIn(current, old[index] ?? {}) ? [] : [say.fewer(`as ${nameOf(one, old[index])}`)],
      ),
    ];
  }

  function compareOpenness(
    old: Members,
    current: Members,
    direction: Direction,
    label: string,
  ): readonly Finding[] {
    const [was, is] = [old.additionalProperties ?? true, current.additionalProperties ?? true];
    if (isObject(was) && isObject(is)) return compare(was, is, direction, within(label, '.*'));
    if (isSame(was, is)) return [];
    const say = sentences(direction, label);
    if (is === false || was === true) return [say.tighter('without fields of other names')];
    return [say.looser('with fields of other names')];
  }

  function compareAlternatives(
    name: (typeof ALTERNATIVES)[number],
    old: Members,
    current: Members,
    direction: Direction,
    label: string,
  ): Finding[] {
    const [was, is] = [listOf(old[name]), listOf(current[name])];
    const isIn = (list: readonly Schema[]) => (one: Schema) => list.some((other) => isSame(one, other));
    const same = was.filter(isIn(is)).flatMap((one) => compare(one, one, direction, label));
    const [gone, fresh] = [was.filter((one) => !isIn(is)(one)), is.filter((one) => !isIn(was)(one))];
    if (gone.length === fresh.length) {
      return [...same, ...gone.flatMap((one, index) => compare(one, fresh[index], direction, label))];
    }
    const say = sentences(direction, label);
    const isChoice = name !== 'allOf';
    // Without the keyword everything was let through.
    const more = isChoice && was.length > 0 ? say.looser : say.tighter;
    const less = isChoice && is.length > 0 ? say.fewer : say.looser;
    return [
      ...same,
      ...fresh.map((one) => more(`as ${nameOf(one)}, by \`${name}\``)),
      ...gone.map((one) =>
        less(`${less === say.looser ? 'other than ' : ''}as ${nameOf(one)}, by \`${name}\``),
      ),
    ];
  }
}

/** The alternatives of a schema that is nothing else; undefined for one that says more. */
function unionOf(schema: Members): readonly Schema[] | undefined {
  const { anyOf, oneOf, ...others } = schema;
  const says = Object.keys(others).filter((name) => LOOKED_AT.includes(name) && !VISIBILITY.includes(name));
  if (says.length > 0 || (anyOf === undefined) === (oneOf === undefined)) return undefined;
  return listOf(anyOf ?? oneOf);
}

/** A field that only the server writes is none of a request's, nor one that only clients write an answer's. */
function compareVisibility(old: Members, current: Members, direction: Direction, label: string): Finding[] {
  return (['readOnly', 'writeOnly'] as const).flatMap((name) => {
    const [was, is] = [old[name] === true, current[name] === true];
    if (was === is) return [];
    if ((name === 'readOnly') !== (direction === 'request')) {
      return [patch(`${is ? 'gained' : 'lost'} \`${name}\` of ${label}`)];
    }
    if (direction === 'request') {
      return [
        is
          ? major(`will no longer take ${label}`, `Stop sending ${label}.`)
          : minor(`may now be sent ${label}`),
      ];
    }
    return [
      is ? major(`will no longer hold ${label}`, `Do without ${label}.`) : minor(`may now hold ${label}`),
    ];
  });
}

function mustSend(field: string): Finding {
  return major(`must now be sent ${field}`, `Send ${field}.`);
}

function resolved(document: OpenApiDocument, schema: Schema | undefined): Members {
  const members = asMembers(schema);
  if (!isReference(members)) return members;
  const { $ref, ...beside } = members;
  return { ...resolveReference<Members>(document, { $ref: String($ref) }), ...beside };
}

/** A schema that is `false` lets nothing through, as `not: {}` does. */
function asMembers(schema: unknown): Members {
  if (schema === false) return { not: {} };
  return isObject(schema) ? schema : {};
}

function within(label: string, way: string): string {
  return label.replace(/`$/, `${way}\``);
}

function namesOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function listOf(value: unknown): readonly Schema[] {
  return Array.isArray(value) ? (value as readonly Schema[]) : [];
}

function nameOf(schema: Schema, { type }: Members = {}): string {
  if (isObject(schema) && isReference(schema)) return `\`${componentKey(schema)}\``;
  return typeof type === 'string' ? type : 'something else';
}

/** Whether two schemas are one but for their wording. */
function isAlike(one: Members, other: Members): boolean {
  const meaning = (schema: Members) =>
    Object.fromEntries(
      Object.entries(schema).filter(([name]) => LOOKED_AT.includes(name) && !VISIBILITY.includes(name)),
    );
  return isSame(meaning(one), meaning(other));
}
