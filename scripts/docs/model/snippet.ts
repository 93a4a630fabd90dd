import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import type { DescribedOperation } from '../../contract/operations.ts';
import { listResponses, type SharedResponse } from '../../contract/responses.ts';
import { describedOperation } from '../../recipes/described-operation.ts';
import { fillJson, placeholdersOf } from '../../recipes/placeholders.ts';
import type { Recipe, RecipeRequest } from '../../recipes/recipe.ts';
import { answeringOperations } from './answering-operations.ts';
import { mockOf } from './mock-server.ts';

/** The TypeScript that handles a code, with the helpers of the package. It needs nothing that it does not declare. */
export function snippetFor(
  document: OpenApiDocument,
  shared: SharedResponse,
  recipes: readonly Recipe[],
): string {
  const operation = operationWith(document, shared.status, recipes);
  const shown = recipes.find(({ status }) => status === shared.status)?.request;
  if (operation === undefined) return undocumented(document, shared, shown);
  const { path, method } = operation;
  const [helpers, lines] = handling(document, shared, operation);
  const target = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => `\${${camelCase(name)}}`);
  return [
    `import { ${['readResponse', ...helpers].toSorted().join(', ')} } from 'store-api-contract';`,
    '',
    ...surroundings(document, method === 'get' || method === 'delete' ? undefined : shown),
    ...operation.parameters
      .filter((one) => one.in === 'path')
      .map(({ name, example }) => `const ${camelCase(name)} = ${JSON.stringify(example ?? 1)};`),
    '',
    'const answer = await readResponse(',
    `  '${path}',`,
    `  '${method}',`,
    `  fetch(\`\${api}${target}\`, ${requestInit(method)}),`,
    ');',
    ...lines,
  ].join('\n');
}

/** The helpers that a class of codes is handled with, and how. */
function handling(
  document: OpenApiDocument,
  { status, response }: SharedResponse,
  { method, operation }: DescribedOperation,
): [helpers: string[], lines: string[]] {
  if (status < 300) {
    const others = listResponses(document, operation).filter((one) => one.status !== status);
    const classes = [...new Set(others.map((one) => `${Math.floor(one.status / 100)}xx`))];
    const result = response.content === undefined ? '() => undefined' : '({ body }) => body';
    return [
      ['match'],
      [
        'const fail = ({ status }: { status: number }) => Promise.reject(new Error(String(status)));',
        'const result = await match(answer, {',
        `  ${status}: ${result},`,
        ...classes.map((name) => `  '${name}': fail,`),
        '});',
      ],
    ];
  }
  if (response['x-retry'] !== 'never')
    return [
      ['isRetryable', 'retryDelay'],
      [
        `if (answer.status === ${status} && isRetryable(answer, '${method}')) {`,
        '  await new Promise((done) => setTimeout(done, retryDelay(answer)));',
        '  // Send the request again.',
        '}',
      ],
    ];
  const [header] = Object.keys(response.headers ?? {});
  const use =
    response.content === undefined
      ? `console.log(answer.headers['${header}']);`
      : 'for (const { message } of answer.body) console.error(message);';
  return [[], [`if (answer.status === ${status}) {`, `  ${use}`, '}']];
}

/** Where the requests go, whose they are and, where one has a body, what it sends. */
function surroundings(document: OpenApiDocument, request: RecipeRequest | undefined): string[] {
  const { base, accounts } = mockOf(document);
  const { body } = request ?? {};
  const json = body !== undefined && 'json' in body ? body.json : {};
  // What a placeholder stands for comes from other requests; any number compiles.
  const values = Object.fromEntries([...placeholdersOf(json)].map((name) => [name, 1]));
  const sendsBody = request !== undefined && request.method !== 'GET' && request.method !== 'DELETE';
  return [
    `const api = '${base}';`,
    `const headers = { Authorization: \`Basic \${btoa('${accounts.write}')}\`${sendsBody ? ", 'Content-Type': 'application/json'" : ''} };`,
    ...(sendsBody ? [`const body = JSON.stringify(${JSON.stringify(fillJson(json, values))});`] : []),
  ];
}

/** For a code that answers requests which no operation describes. */
function undocumented(
  document: OpenApiDocument,
  { status, response }: SharedResponse,
  { method = 'GET', path = '/products' }: Partial<RecipeRequest> = {},
): string {
  const [header] = Object.keys(response.headers ?? {});
  return [
    "import { readResponse, UndocumentedResponseError } from 'store-api-contract';",
    '',
    ...surroundings(document, undefined),
    '',
    'try {',
    '  await readResponse(',
    "    '/products',",
    "    'get',",
    `    fetch(\`\${api}${path}\`, { method: '${method}', headers }),`,
    '  );',
    '} catch (error) {',
    `  if (!(error instanceof UndocumentedResponseError) || error.status !== ${status}) throw error;`,
    `  console.error(${header === undefined ? 'error.text' : `error.headers.get('${header}')`});`,
    '}',
  ].join('\n');
}

/** The operation of the code's first recipe that documents it, or else the first one that does. */
function operationWith(
  document: OpenApiDocument,
  status: number,
  recipes: readonly Recipe[],
): DescribedOperation | undefined {
  const answering = answeringOperations(document, status);
  const shown = recipes
    .filter((recipe) => recipe.status === status)
    .map(({ request }) => describedOperation(request, answering))
    .find((operation) => operation !== undefined);
  return shown ?? answering[0];
}

function requestInit(method: string): string {
  if (method === 'get') return '{ headers }';
  const body = method === 'delete' ? '' : ', body';
  return `{ method: '${method.toUpperCase()}', headers${body} }`;
}

function camelCase(name: string): string {
  return name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
