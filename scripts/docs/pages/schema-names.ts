import { componentKey, isReference } from '../../contract/resolve-reference.ts';

/** The component that a schema, or that of its items, is; undefined where it is written inline. */
export function namedSchema(schema: unknown): string | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined;
  if (isReference(schema)) return componentKey(schema);
  return 'items' in schema ? namedSchema(schema.items) : undefined;
}

/** Where the page of a resource has the fields of a component. */
export function schemaAnchor(name: string): string {
  return `fields-${name}`;
}
