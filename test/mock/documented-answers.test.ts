import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listCauses } from '../../scripts/contract/causes.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { type DescribedOperation, listOperations } from '../../scripts/contract/operations.ts';
import { type DocumentedResponse, listResponses } from '../../scripts/contract/responses.ts';
import { answerCheck } from '../../scripts/fuzz/check-answer.ts';
import { type ExampleRequest, exampleRequests } from '../../scripts/fuzz/example-request.ts';
import { createMock, type Mock } from '../../scripts/mock/create-mock.ts';

const document = await loadDocument('generated/openapi.json');
const check = answerCheck(document);
const authorization = `Basic ${Buffer.from('demo:demo-token').toString('base64')}`;

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

let mock: Mock;
beforeAll(async () => {
  mock = await createMock();
  await mock.listen();
});
afterAll(() => mock.close());

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
  const response = await fetch(`${mock.url}/api/v2${target}`, {
    method,
    headers: { authorization, ...fields, ...more },
    redirect: 'manual',
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, headers: response.headers, body: await response.text() };
}
