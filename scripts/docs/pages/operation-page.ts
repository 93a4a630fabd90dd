import { listCauses } from '../../contract/causes.ts';
import type { OpenApiDocument, Operation, Parameter } from '../../contract/openapi-document.ts';
import { operationCauses } from '../../contract/operation-causes.ts';
import type { DescribedOperation } from '../../contract/operations.ts';
import { resolveReference } from '../../contract/resolve-reference.ts';
import { type DocumentedResponse, listResponses, listSharedResponses } from '../../contract/responses.ts';
import { exampleRequest } from '../model/example-request.ts';
import { type RequestExample, requestExamples } from '../model/request-examples.ts';
import { fieldTable } from './fields.ts';
import {
  blocks,
  code,
  codeGroup,
  firstSentence,
  heading,
  namedCell,
  plain,
  printJson,
  table,
  widget,
} from './markdown.ts';
import { requestLine } from './operation-links.ts';
import type { Page } from './page.ts';
import { operationAddress, resourceAddress } from './resources.ts';
import { sampleBlocks } from './sample-blocks.ts';
import { namedSchema, schemaAnchor } from './schema-names.ts';

/** The page of an operation: what it takes, what it answers and why, and a form that tries it. */
export function operationPage(document: OpenApiDocument, described: DescribedOperation): Page {
  const { operation, operationId, parameters } = described;
  const { summary = operationId, description = '' } = operation as typeof operation & {
    description?: string;
  };
  const permission = operation['x-permission'];
  return {
    address: operationAddress(described),
    title: summary,
    description: plain(`${requestLine(described)}: ${firstSentence(description)}`),
    picture: described.method.toUpperCase(),
    markdown: blocks(
      heading(1, summary),
      `**${code(requestLine(described))}** · ${code(operationId)}`,
      description,
      permission === undefined ? '' : `The account needs the permission ${code(permission)}.`,
      parameters.length === 0 ? '' : heading(2, 'Parameters', 'parameters'),
      parameterTable(parameters),
      ...bodyBlocks(document, described),
      heading(2, 'Try it', 'try'),
      widget('TryOperation', operationId),
      sampleBlocks(document, operationId, operationId, { request: exampleRequest(document, described) }),
      ...answerBlocks(document, described),
      `[In the printable reference](/reference.html#operation/${operationId})`,
    ),
  };
}

function parameterTable(parameters: readonly Parameter[]): string {
  const rows = parameters.map((parameter) => {
    const { name, required = false, in: place, example } = parameter;
    const { description = '' } = parameter as Parameter & { readonly description?: string };
    return [
      namedCell(name, required, 'parameter'),
      place,
      description,
      example === undefined ? '' : code(typeof example === 'string' ? example : JSON.stringify(example)),
    ];
  });
  return table(['Name', 'In', 'Meaning', 'Example'], rows);
}

function bodyBlocks(document: OpenApiDocument, { operation }: DescribedOperation): string[] {
  if (operation.requestBody === undefined) return [];
  const [media] = Object.values(resolveReference(document, operation.requestBody).content);
  const examples = requestExamples(document, operation);
  return [
    heading(2, 'Body', 'body'),
    fieldTable(document, media?.schema, 'request', 'body'),
    examples.length === 0 ? '' : codeGroup(...examples.map(exampleBlock)),
  ];
}

function exampleBlock({ summary, value }: RequestExample) {
  return { language: 'json', label: summary, code: printJson(value) };
}

function answerBlocks(document: OpenApiDocument, { operation }: DescribedOperation): string[] {
  const responses = listResponses(document, operation);
  const causes = operationCauses(document, operation);
  const names = new Map(
    listSharedResponses(document).map(({ status, response }) => [status, response['x-summary']]),
  );
  const rows = responses.map(({ status }) => {
    const own = causes.get(status) ?? [];
    // A code without a shared response has no page.
    if (!names.has(status)) return [`**${status}**`, own.map(code).join(', ')];
    return [
      `[**${status}** ${names.get(status)}](/${status}/)`,
      own.map((name) => `[${code(name)}](/${status}/#${name})`).join(', '),
    ];
  });
  return [
    heading(2, 'Answers', 'answers'),
    table(['Code', 'Causes'], rows),
    ...responses
      .filter(({ status }) => status < 300)
      .map((response) => successBlocks(document, operation, response)),
  ];
}

function successBlocks(
  document: OpenApiDocument,
  { tags }: Operation,
  { status, response }: DocumentedResponse,
): string {
  const [media] = Object.values(response.content ?? {});
  if (media === undefined) return '';
  const [example] = listCauses(document, response);
  const name = namedSchema(media.schema);
  return blocks(
    example?.mediaType === undefined
      ? ''
      : codeGroup({ language: 'json', label: `Body of the ${status}`, code: printJson(example.value) }),
    name === undefined
      ? fieldTable(document, media.schema, 'answer', `answer-${status}`)
      : `[The fields of ${name}](/${resourceAddress(tags?.[0] ?? '')}#${schemaAnchor(name)})`,
  );
}
