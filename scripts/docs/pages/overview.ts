import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { listSharedResponses, type SharedResponse } from '../../contract/responses.ts';
import { describeClass } from '../model/response-class.ts';
import { blocks, firstSentence, heading, table } from './markdown.ts';
import type { Page } from './page.ts';
import { sendAgainBriefly } from './send-again.ts';

/** The front page: the codes by class. */
export function overviewPage(document: OpenApiDocument): Page {
  const { title, summary = '' } = document.info as typeof document.info & { summary?: string };
  const shared = listSharedResponses(document);
  const classes = [...new Set(shared.map(classOf))];
  return {
    address: '',
    title,
    description: summary,
    markdown: blocks(
      heading(1, title),
      `${summary} Every request gets one of ${shared.length} status codes. Each has a page: why it is sent, what it carries, what a client does next, and how to see it for yourself.`,
      ...classes.map((name) => {
        const described = describeClass(document, name);
        const codes = shared.filter((one) => classOf(one) === name);
        return blocks(
          heading(2, `${name} ${described.summary}`, name),
          described.description,
          codeTable(document, codes),
        );
      }),
    ),
  };
}

function codeTable(document: OpenApiDocument, codes: readonly SharedResponse[]): string {
  const rows = codes.map(({ status, response }) => [
    `[**${status}** ${response['x-summary']}](/${status}/)`,
    firstSentence(response.description),
    sendAgainBriefly(document, response),
  ]);
  return table(['Code', 'Meaning', 'Send it again?'], rows);
}

/** `4xx`, for example. */
export function classOf({ status }: SharedResponse): string {
  return `${Math.floor(status / 100)}xx`;
}
