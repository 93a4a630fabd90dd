import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { listResponses } from '../../contract/responses.ts';
import { fieldTable } from './fields.ts';
import { blocks, heading, plain, table } from './markdown.ts';
import { operationLink } from './operation-links.ts';
import type { Page } from './page.ts';
import { type Resource, resourceAddress } from './resources.ts';
import { namedSchema, schemaAnchor } from './schema-names.ts';

/** The page of a resource: its operations, and the fields that their answers have, once for all of them. */
export function resourcePage(document: OpenApiDocument, { name, description, operations }: Resource): Page {
  const schemas = operations.flatMap(({ operation }) =>
    listResponses(document, operation)
      .filter(({ status }) => status < 300)
      .flatMap(({ response }) => Object.values(response.content ?? {}))
      .flatMap(({ schema }) => namedSchema(schema) ?? []),
  );
  return {
    address: resourceAddress(name),
    title: name,
    description: plain(description),
    markdown: blocks(
      heading(1, name),
      description,
      table(
        ['Request', 'What it does'],
        operations.map((one) => [operationLink(one), one.operation.summary ?? '']),
      ),
      ...[...new Set(schemas)].map((schema) => fieldBlocks(document, schema)),
    ),
  };
}

function fieldBlocks(document: OpenApiDocument, name: string): string {
  const { description = '' } = (document.components?.schemas?.[name] ?? {}) as {
    readonly description?: string;
  };
  const fields = fieldTable(document, { $ref: `#/components/schemas/${name}` }, 'answer', schemaAnchor(name));
  return fields === ''
    ? ''
    : blocks(heading(2, `Fields of ${name}`, schemaAnchor(name)), description, fields);
}
