import type { Method } from '../contract/openapi-document.ts';
import { memberOf } from './json.ts';
import { isReference, type Place, type Places } from './places.ts';

type Cardinality = 'one' | 'map' | 'list';
type Members = Readonly<Record<string, readonly [kind: Kind, cardinality: Cardinality]>>;

/** The objects of OpenAPI 3.1 (section 4.8) that the rules look at. */
export type Kind =
  | 'document'
  | 'components'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'requestBody'
  | 'response'
  | 'header'
  | 'mediaType'
  | 'schema';

const METHODS: readonly Method[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const SUBSCHEMAS = 'additionalProperties contains else if items not propertyNames then'.split(' ');
const SUBSCHEMA_LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const SUBSCHEMA_MAPS = ['$defs', 'dependentSchemas', 'patternProperties', 'properties'];

const all = (keys: readonly string[], kind: Kind, cardinality: Cardinality): Members =>
  Object.fromEntries(keys.map((key) => [key, [kind, cardinality]]));

/** Components stand before paths, so that what both hold is reported at the component. */
const MEMBERS: Readonly<Record<Kind, Members>> = {
  document: {
    components: ['components', 'one'],
    paths: ['pathItem', 'map'],
    webhooks: ['pathItem', 'map'],
  },
  components: {
    headers: ['header', 'map'],
    parameters: ['parameter', 'map'],
    pathItems: ['pathItem', 'map'],
    requestBodies: ['requestBody', 'map'],
    responses: ['response', 'map'],
    schemas: ['schema', 'map'],
  },
  pathItem: { parameters: ['parameter', 'list'], ...all(METHODS, 'operation', 'one') },
  operation: {
    parameters: ['parameter', 'list'],
    requestBody: ['requestBody', 'one'],
    responses: ['response', 'map'],
  },
  parameter: { content: ['mediaType', 'map'], schema: ['schema', 'one'] },
  requestBody: { content: ['mediaType', 'map'] },
  response: { content: ['mediaType', 'map'], headers: ['header', 'map'] },
  header: { content: ['mediaType', 'map'], schema: ['schema', 'one'] },
  mediaType: { schema: ['schema', 'one'] },
  schema: {
    ...all(SUBSCHEMAS, 'schema', 'one'),
    ...all(SUBSCHEMA_LISTS, 'schema', 'list'),
    ...all(SUBSCHEMA_MAPS, 'schema', 'map'),
  },
};

/** One object of the document. The place is where its `$ref`s end. */
export interface OpenApiObject {
  readonly kind: Kind;
  readonly place: Place;
}

/** Every object of a document, each once however many references lead to it. */
export function collectObjects(places: Places): OpenApiObject[] {
  return collectObjectsOf(places, 'document', places.root);
}

/** An object, and every object that it consists of or refers to, each once. */
export function collectObjectsOf(places: Places, rootKind: Kind, root: Place): OpenApiObject[] {
  const objects: OpenApiObject[] = [];
  const seen = new Set<unknown>();

  function visit(kind: Kind, at: Place): void {
    if (typeof at.value !== 'object' || at.value === null || seen.has(at.value)) return;
    seen.add(at.value);
    if (isReference(at.value)) {
      const target = places.target(at);
      if (target !== undefined) visit(kind, target);
      // Beside a schema's `$ref` other keywords count (JSON Schema 2020-12 core, section 8.2.3.1).
      if (kind !== 'schema') return;
    }
    objects.push({ kind, place: at });
    for (const [key, [memberKind, cardinality]] of Object.entries(MEMBERS[kind])) {
      const member = places.child(at, key);
      if (cardinality === 'one') visit(memberKind, member);
      else for (const entry of entriesOf(places, member, cardinality)) visit(memberKind, entry);
    }
  }

  visit(rootKind, root);
  return objects;
}

function entriesOf(places: Places, holder: Place, cardinality: 'map' | 'list'): Place[] {
  if (typeof holder.value !== 'object' || holder.value === null) return [];
  if (Array.isArray(holder.value) !== (cardinality === 'list')) return [];
  return Object.keys(holder.value)
    .filter((key) => memberOf(holder.value, key) !== undefined)
    .map((key) => places.child(holder, key));
}

export { METHODS };
