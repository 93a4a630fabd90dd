import { listCauses } from '../../contract/causes.ts';
import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { resolveReference } from '../../contract/resolve-reference.ts';
import type { SharedResponse } from '../../contract/responses.ts';
import { listUndescribedRequests } from '../../contract/undescribed-requests.ts';
import type { Recipe } from '../../recipes/recipe.ts';
import { answeringOperations } from '../model/answering-operations.ts';
import { snippetFor } from '../model/snippet.ts';
import { causeSection } from './cause-section.ts';
import { keywordsLine } from './keywords.ts';
import { blocks, code, codeGroup, details, firstSentence, heading, note, plain, table } from './markdown.ts';
import { operationList } from './operation-links.ts';
import type { Page } from './page.ts';
import { sendAgain } from './send-again.ts';

/** Where a description goes on with what the client does after the answer. */
const NEXT = /(?:^|\n\n)\*\*Next:\*\*\s*/;

/** The page of a code: what it means, what to do, and its causes, each at an address of its own. */
export function codePage(
  document: OpenApiDocument,
  shared: SharedResponse,
  recipes: readonly Recipe[],
): Page {
  const { status, response } = shared;
  const name = response['x-summary'] ?? '';
  const [purpose = '', next = ''] = response.description.split(NEXT);
  return {
    address: `${status}/`,
    title: `${status} ${name}`,
    description: plain(firstSentence(purpose)),
    picture: String(status),
    markdown: blocks(
      heading(1, `${status} ${name}`),
      purpose,
      note('What to do', blocks(capitalise(next), sendAgain(document, response))),
      keywordsLine(response['x-keywords']),
      ...listCauses(document, response).map((cause) => causeSection(document, shared, cause, recipes)),
      headerTable(document, shared),
      heading(2, 'Handle it in TypeScript', 'typescript'),
      codeGroup({ language: 'ts', label: 'TypeScript', code: snippetFor(document, shared, recipes) }),
      ...answeredBy(document, status),
    ),
  };
}

function headerTable(document: OpenApiDocument, { response }: SharedResponse): string {
  const rows = Object.entries(response.headers ?? {}).map(([name, entry]) => {
    const { required = false, description = '', example = '' } = resolveReference(document, entry);
    return [code(name), required ? 'always' : 'where it applies', description, code(example)];
  });
  return rows.length === 0
    ? ''
    : blocks(heading(2, 'Headers', 'headers'), table(['Name', 'Sent', 'Meaning', 'Example'], rows));
}

function answeredBy(document: OpenApiDocument, status: number): string[] {
  const operations = answeringOperations(document, status);
  const requests = listUndescribedRequests(document).filter((one) => one.status === status);
  return [
    heading(2, 'Answered by', 'operations'),
    ...requests.map(({ description }) => description),
    operations.length === 0
      ? ''
      : details(
          operations.length === 1 ? 'One operation' : `${operations.length} operations`,
          operationList(operations),
        ),
  ];
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
