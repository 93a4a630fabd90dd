import { createColors } from 'picocolors';
import { type Account, defaultAccounts } from '../mock/accounts.ts';
import { createMock, type Mock, type MockOptions } from '../mock/create-mock.ts';
import { mayColour } from '../terminal/may-colour.ts';
import { shellWord } from '../terminal/shell-word.ts';
import { placeAuthority, type TrustOptions, trustLines } from './trust.ts';

/** Requests in flight may take this long before the process ends without them. In milliseconds. */
const CLOSE_LIMIT = 10_000;

/**
 * Serves the mock until somebody presses Ctrl-C or asks the process to terminate, and says what a first request needs.
 *
 * @param trust where the certificate comes from, and goes
 * @param more makes further rows to print from the address, each a label and a text
 */
export async function serveMock(
  options: MockOptions,
  trust: TrustOptions = {},
  more: (url: string) => readonly (readonly [label: string, text: string])[] = () => [],
): Promise<void> {
  const mock = await createMock(options);
  // Before it listens: once it does, requests wait for their answers.
  closeOnSignal(mock);
  const url = await mock.listen();
  const { httpUrl, urlsFromElsewhere } = mock;
  const authority = await placeAuthority(mock, trust);
  const { bold } = createColors(mayColour(process.stdout));
  const rows = [
    ['Mock', `${url}/api/v2 and ${url}/stores/{store_hash}/v2`],
    ...(httpUrl === '' ? [] : [['Plain', `${httpUrl} leads to https`] as const]),
    ...urlsFromElsewhere.map((one) => ['Network', one] as const),
    ['Accounts', accounts(options)],
    ...(authority === undefined ? [] : trustLines(authority)).map(
      ([client, line]) => ['Trust', `${client.padEnd(6)} ${line}`] as const,
    ),
    ...firstRequests(url, options, authority, await examplesOf(options)).map(
      (line) => ['Try', line] as const,
    ),
    ['State', `${url}/_mock/state (and data, requests, faults, clock, sandboxes)`],
    ...more(url),
  ] as const;
  console.log(rows.map(([label, text]) => `${bold(label.padEnd(9))} ${text}`).join('\n'));
  if (urlsFromElsewhere.length > 0) console.error(`\n${warning()}`);
  console.log('\nCtrl-C ends it.\n');
}

function warning(): string {
  const label = createColors(mayColour(process.stderr)).yellow('warning:');
  return `${label} Whoever reaches this machine over the network can use the mock. Its state is for this machine alone.`;
}

function accounts({ anyCredentials, accounts = defaultAccounts }: MockOptions): string {
  if (anyCredentials === true) return 'any credentials will do';
  return accounts.map(({ user, token, access }) => `${user}:${token} (${access})`).join(', ');
}

function firstRequests(
  url: string,
  { accounts = defaultAccounts }: MockOptions,
  authority: string | undefined,
  examples: readonly string[],
): string[] {
  const account: Account | undefined = accounts.find(({ access }) => access === 'write') ?? accounts[0];
  if (account === undefined) return [];
  const trusting = authority === undefined ? '' : ` --cacert ${shellWord(authority)}`;
  const curl = `curl${trusting} -i -u ${shellWord(`${account.user}:${account.token}`)}`;
  return examples.map((example) => {
    const [method, path] = example.split(' ', 2);
    return `${curl}${method === 'GET' ? '' : ` -X ${method}`} ${shellWord(`${url}/api/v2${path}`)}`;
  });
}

/** What a first request can be sent to: in the contract something that is there, and something that is refused. */
async function examplesOf({ document: file }: MockOptions): Promise<readonly string[]> {
  const ofContract = ['GET /products?limit=1', 'DELETE /categories/14'];
  if (file === undefined) return ofContract;
  const { loadDocument } = await import('../contract/load-document.ts');
  const { listOperations } = await import('../contract/operations.ts');
  const document = await loadDocument(file);
  if (document.paths['/products'] !== undefined) return ofContract;
  const [read] = listOperations(document).filter(({ method }) => method === 'get');
  if (read === undefined) return [];
  const path = read.path.replaceAll(/\{([^}]+)\}/g, (_, name) =>
    String(read.parameters.find((one) => one.in === 'path' && one.name === name)?.example ?? 1),
  );
  return [`GET ${path}`];
}

/** Ends the process, and before it the mock, when somebody presses Ctrl-C or asks it to terminate. */
export function closeOnSignal(mock: Mock): void {
  const close = async () => {
    setTimeout(() => process.exit(0), CLOSE_LIMIT).unref();
    await mock.close();
    process.exit(0);
  };
  process.once('SIGINT', close).once('SIGTERM', close);
}
