import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { listOperations } from '../../contract/operations.ts';
import { blocks, heading, table } from './markdown.ts';
import { operationLink } from './operation-links.ts';
import type { Page } from './page.ts';
import { listResources, resourceAddress, slugOf } from './resources.ts';

/** All operations, by resource. */
export function operationsPage(document: OpenApiDocument): Page {
  const resources = listResources(document);
  return {
    address: 'operations/',
    title: 'Operations',
    description: 'All operations of the API by resource, each with a form that tries it on the mock.',
    markdown: blocks(
      heading(1, 'Operations'),
      `${listOperations(document).length} operations by resource. Each has a page: what it takes, what it answers and why, and a form that sends it to the mock.`,
      ...resources.map(({ name, description, operations }) =>
        blocks(
          heading(2, `[${name}](/${resourceAddress(name)})`, slugOf(name)),
          description,
          table(
            ['Request', 'What it does'],
            operations.map((one) => [operationLink(one), one.operation.summary ?? '']),
          ),
        ),
      ),
    ),
  };
}
