import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listCauses } from '../../scripts/contract/causes.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { type DescribedOperation, listOperations } from '../../scripts/contract/operations.ts';
import { type DocumentedResponse, listResponses } from '../../scripts/contract/responses.ts';
import { createPrism, type Prism } from '../../scripts/prism/create-prism.ts';
import { listCredentials } from '../../scripts/prism/credentials.ts';
import { answerCheck } from './check-answer.ts';
import { type ExampleRequest, exampleRequests } from './example-request.ts';

const document = await loadDocument('generated/openapi.json');
const check = answerCheck(document);
const credentials = listCredentials(document);

/** What a client can ask for: a code, and one of its causes by name. */
interface Preference extends DocumentedResponse {
  readonly cause: string | undefined;
  readonly value: unknown;
}

const table = listOperations(document).map((described) => ({
  described,
  operationId: described.operationId,
  preferences: listPreferences(described),
}));
const answers = table.reduce((sum, { preferences }) => sum + preferences.length, 0);

let prism: Prism;
beforeAll(async () => {
  prism = await createPrism({ document, port: 0, host: '127.0.0.1' });
});
afterAll(() => prism.close());

describe(`${table.length} operations, ${answers} documented answers`, () => {
  test.each(table)('$operationId answers with $preferences.length', async ({ described, preferences }) => {
    const [request] = exampleRequests(document, described);
    if (request === undefined) throw new Error('There is no example of the request.');
    const got = await Promise.all(preferences.map((preference) => answerTo(request, described, preference)));
    expect(got).toEqual(
      preferences.map(({ status, cause, value }) => ({
        preference: { status, cause },
        status,
        body: value === undefined ? '' : value,
        faults: [],
      })),
    );
  });

  test.each(table)('$operationId accepts each example of its request', async ({ described, preferences }) => {
    const [success] = preferences;
    const requests = exampleRequests(document, described);
    const got = await Promise.all(requests.map((request) => send(request, {})));
    expect(got.map(({ status }) => status)).toEqual(requests.map(() => success?.status));
  });
});

test.each(credentials)('$text are accepted', async ({ fields }) => {
  const { described, request } = firstRequest();
  const response = await fetch(`${prism.url}${request.target}`, { headers: fields });
  expect(response.status).toBe(listResponses(document, described.operation)[0]?.status);
});

test('without credentials the answer is the documented 401', async () => {
  const { described, request } = firstRequest();
  const unauthorized = listPreferences(described).find(({ status }) => status === 401);
  const response = await fetch(`${prism.url}${request.target}`);
  expect([response.status, await response.json()]).toEqual([401, unauthorized?.value]);
});

function listPreferences({ operation }: DescribedOperation): Preference[] {
  return listResponses(document, operation).flatMap((documented): Preference[] => {
    const causes = listCauses(document, documented.response);
    if (causes.length === 0) return [{ ...documented, cause: undefined, value: undefined }];
    return causes.map((cause) => ({
      ...documented,
      cause: cause.name,
      value: cause.mediaType === undefined ? undefined : cause.value,
    }));
  });
}

async function answerTo(
  request: ExampleRequest,
  { path, method }: DescribedOperation,
  preference: Preference,
) {
  const { status, cause, component, response } = preference;
  const Prefer = cause === undefined ? `code=${status}` : `code=${status}, example=${cause}`;
  const answer = await send(request, { Prefer });
  const pointer =
    component === undefined
      ? `/paths/${path.replaceAll('/', '~1')}/${method}/responses/${status}`
      : `/components/responses/${component}`;
  return {
    preference: { status, cause },
    status: answer.status,
    body: answer.body === '' ? '' : JSON.parse(answer.body),
    faults: check(answer, response, pointer),
  };
}

async function send(
  { target, method, fields, body }: ExampleRequest,
  more: Readonly<Record<string, string>>,
) {
  const response = await fetch(`${prism.url}${target}`, {
    method,
    headers: { ...credentials[0]?.fields, ...fields, ...more },
    redirect: 'manual',
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

/** The first operation that takes nothing but credentials. */
function firstRequest() {
  const described = listOperations(document)[0];
  const request = described && exampleRequests(document, described)[0];
  if (described === undefined || request === undefined) throw new Error('The document has no operation.');
  return { described, request };
}
