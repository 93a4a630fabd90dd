import { causesByStatus } from '../cases/cases.ts';
import { modelOf } from '../contract/model.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { send } from './server/send.ts';
import { waitingOf } from './server/waiting.ts';
import type { Subject } from './subject.ts';

/** Reads that are tried before a server counts as one of another API. */
const READS = 4;

/** Why there is nothing to test. */
export type Trouble = 'unreachable' | 'credentials' | 'another-api' | 'unavailable';

/** There is nothing to test, for a reason that would make every test fail. */
export class NothingToTest extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble, message: string) {
    super(message);
    this.trouble = trouble;
  }
}

/**
 * Makes sure that there is something to test before anything is tested.
 *
 * @throws NothingToTest with one line that says what is the matter, and what to do
 */
export async function assertTestable(document: OpenApiDocument, subject: Subject): Promise<void> {
  const { server, control, timeout, accounts } = subject;
  await ask('--server', server, {}, timeout);
  if (control !== undefined) await assertControl(control, timeout);
  for (const account of Object.values(accounts)) await assertAccount(document, account, subject);
}

async function assertControl(control: string, timeout: number): Promise<void> {
  const { status, headers } = await ask('--control', control, {}, timeout);
  if (status !== 200 || headers['content-type']?.startsWith('application/json') !== true)
    throw new NothingToTest(
      'unreachable',
      `--control ${control}: this is no control endpoint of the mock; it answers ${status}.`,
    );
}

async function assertAccount(document: OpenApiDocument, account: string, { server, timeout }: Subject) {
  const reads = modelOf(document)
    .paths.flatMap(({ operations }) => operations)
    .filter(({ method, path }) => method === 'get' && !path.includes('{'))
    .slice(0, READS);
  const refused = statusOf(document, 'incorrect-credentials');
  const waiting = waitingOf(document);
  const headers = { authorization: `Basic ${btoa(account)}` };
  const came = [];
  for (const { path, operation } of reads) {
    const answer = await ask('--server', `${server}${path}`, headers, timeout);
    const [user] = account.split(':');
    if (answer.status === refused)
      throw new NothingToTest(
        'credentials',
        `--account ${user}: the server refuses its credentials (${answer.status} to GET ${path}). Nothing was tested; give the right token.`,
      );
    const delay = waiting(answer, Date.now());
    if (delay !== undefined)
      throw new NothingToTest(
        'unavailable',
        `--server ${server}: it answers ${answer.status} to GET ${path} and asks to wait ${Math.ceil(delay / 1000)} s. Nothing was tested; try again then.`,
      );
    const isKnown = String(answer.status) in operation.responses;
    if (isKnown && (answer.body === '' || isJson(answer.body))) return;
    came.push(`${answer.status} to GET ${path}`);
  }
  throw new NothingToTest(
    'another-api',
    `--server ${server}: this is another API, or the base path is wrong: it answers ${came.join(', ')}. Nothing was tested; name scheme, host and base path.`,
  );
}

function statusOf(document: OpenApiDocument, cause: string): number | undefined {
  return [...causesByStatus(document)].find(([, causes]) => causes.some(({ name }) => name === cause))?.[0];
}

async function ask(option: string, url: string, headers: Readonly<Record<string, string>>, timeout: number) {
  try {
    return await send({ method: 'GET', url, headers, body: undefined }, { timeout });
  } catch (error) {
    throw new NothingToTest(
      'unreachable',
      `${option} ${url}: ${error instanceof Error ? error.message : error}.`,
    );
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
