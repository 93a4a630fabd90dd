import { createRequire } from 'node:module';
import type { OpenAPI3, SchemaObject, TransformNodeOptions } from 'openapi-typescript';
import type { TypeNode } from 'typescript';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { inlineOptionalHeaders } from './optional-headers.ts';
import { STAMP } from './stamp.ts';

// Required and not imported: jiti's loader would first transpile the nine megabytes of the compiler.
const require = createRequire(import.meta.url);
const {
  default: openapiTypescript,
  astToString,
  transformSchemaObject,
} = require('openapi-typescript') as typeof import('openapi-typescript');
// The compiler that the library has, whichever a project uses besides.
const ofLibrary = createRequire(require.resolve('openapi-typescript'));
const { factory } = ofLibrary('typescript') as typeof import('typescript');

/**
 * Generates the TypeScript declarations of a bundled document.
 *
 * @throws an Error with the reason, if the document is not valid
 */
export async function generateTypes(document: OpenApiDocument): Promise<string> {
  const source = inlineOptionalHeaders(structuredClone(document));
  const nodes = await openapiTypescript(source as unknown as OpenAPI3, {
    silent: true,
    // A default is what the server fills in; a client need not send it.
    defaultNonNullable: false,
    // An object of unknown members is not an empty one.
    emptyObjectsUnknown: true,
    transform: transformNonEmptyBody,
  });
  return `// ${STAMP}\n\n${astToString(nodes)}`;
}

/**
 * A response body that is never empty becomes a tuple, so that its first entry is there without a check. The library's
 * own `arrayLength` also turns `maxItems` into unions of tuples, in requests too, where a client has arrays to send.
 */
function transformNonEmptyBody(schema: SchemaObject, options: TransformNodeOptions): TypeNode | undefined {
  if (!options.path?.startsWith('#/components/responses/')) return undefined;
  if (!('minItems' in schema && schema.minItems === 1 && schema.type === 'array')) return undefined;
  if (!('items' in schema) || schema.items === undefined || Array.isArray(schema.items)) return undefined;
  const item = transformSchemaObject(schema.items, options);
  return factory.createTupleTypeNode([item, factory.createRestTypeNode(factory.createArrayTypeNode(item))]);
}
