import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { readBaseline } from '../conformance/baseline.ts';
import { assertTestable, NothingToTest, type Trouble } from '../conformance/preflight.ts';
import { curlWriter } from '../conformance/report/curl.ts';
import { toJson, toJunit } from '../conformance/report/files.ts';
import { printReport } from '../conformance/report/text.ts';
import { type Progress, type Report, runConformance } from '../conformance/run/run.ts';
import type { Subject } from '../conformance/subject.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { listOperations } from '../contract/operations.ts';
import { listSharedResponses } from '../contract/responses.ts';
import type { Account } from '../mock/accounts.ts';
import { loadServed } from '../mock/load-served.ts';
import { mayColour } from '../terminal/may-colour.ts';
import { addAccount, addOnly, parseUrl, wholeNumber } from './conformance-options.ts';

interface Options {
  readonly server: string;
  readonly account: readonly Account[];
  readonly edition?: string;
  readonly overlay?: string;
  readonly control?: string;
  readonly allowWrites?: true;
  readonly allowDeleteAll?: true;
  readonly only?: readonly (number | string)[];
  readonly json?: string;
  readonly junit?: string;
  readonly report?: string;
  readonly baseline?: string;
  readonly rate?: number;
  readonly fuzz?: number;
  readonly seed: number;
  readonly timeout: number;
}

/** Why it ends without a verdict, for scripts. */
const EXIT_CODES: Readonly<Record<Trouble, number>> = {
  unreachable: 1,
  credentials: 3,
  'another-api': 4,
  unavailable: 5,
};
/** What shells have for a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/** The command that holds a server against the contract. */
export function createConformanceCommand(): Command {
  return new Command('conformance')
    .summary('holds a server against the contract')
    .description(
      'Brings about what the document describes on a server, and holds the answers against its laws.',
    )
    .requiredOption('--server <url>', 'the server with its base path, such as https://host/api/v2', parseUrl)
    .requiredOption(
      '--account <user:token:access>',
      'an account that may write, and one that may only read; repeatable',
      addAccount,
    )
    .option('--edition <name>', 'an edition of the contract to hold it against, such as 2026')
    .option('--overlay <file>', 'change the contract by an OpenAPI Overlay of your own')
    .option('--control <url>', 'the control endpoint of the mock, such as http://host/_mock/state', parseUrl)
    .option('--allow-writes', 'create, change and delete entries of its own; without it only reads are sent')
    .option('--allow-delete-all', 'change and delete what others have made as well, all of it')
    .option(
      '--only <code|operation>',
      'try the causes of this code, or of this operation; repeatable',
      addOnly,
    )
    .option('--json <file>', 'write the results as JSON as well')
    .option('--junit <file>', 'write them as JUnit XML as well')
    .option('--report <file>', 'write them as a page of HTML as well')
    .option('--baseline <file>', 'accept the findings of this file, which --json has written')
    .option('--fuzz <number>', 'send so many generated requests as well', wholeNumber(1, 1_000_000))
    .option(
      '--seed <number>',
      'what --fuzz generates: the same ones for the same number',
      wholeNumber(0, 2_147_483_647),
      1,
    )
    .option('--rate <number>', 'requests per second at most', wholeNumber(1, 10_000))
    .option('--timeout <seconds>', 'how long to wait for an answer', wholeNumber(1, 999), 10)
    .addHelpText(
      'after',
      `
What is skipped is said, and never counted as passed. It fails if nothing could be tried.
More exit codes: 3 wrong credentials, 4 another API, 5 the server asks to be left alone, ${INTERRUPTED} ended by Ctrl-C
after it has cleaned up.`,
    )
    .action(run);
}

async function run(options: Options, command: Command): Promise<void> {
  const { edition, overlay, account, allowWrites = false, allowDeleteAll = false, only = [] } = options;
  const tokens = Object.fromEntries(account.map(({ access, user, token }) => [access, `${user}:${token}`]));
  if (allowWrites && tokens.write === undefined)
    command.error('error: --allow-writes needs an --account that may write', { exitCode: 2 });
  if (allowDeleteAll && !allowWrites)
    command.error('error: --allow-delete-all needs --allow-writes', { exitCode: 2 });
  const document = await loadServed({ ...(edition && { edition }), ...(overlay && { overlay }) });
  assertKnown(document, only, command);
  const isAccepted = options.baseline === undefined ? () => false : await readBaseline(options.baseline);
  const subject: Subject = {
    server: options.server,
    accounts: tokens,
    allowWrites,
    allowDeleteAll,
    timeout: options.timeout * 1000,
    ...(options.control === undefined ? {} : { control: options.control }),
    ...(options.rate === undefined ? {} : { rate: options.rate }),
  };
  try {
    await assertTestable(document, subject);
  } catch (error) {
    if (!(error instanceof NothingToTest)) throw error;
    console.error(`error: ${error.message}`);
    process.exitCode = EXIT_CODES[error.trouble];
    return;
  }
  const report = await runUntilEnded(document, subject, options);
  const curl = curlWriter(document, subject);
  console.log(printReport(report, { colour: mayColour(process.stdout), curl, isAccepted }));
  const { json, junit, report: page } = options;
  if (json !== undefined) await writeFile(json, toJson(report, options.server, curl));
  if (junit !== undefined) await writeFile(junit, toJunit(report));
  if (page !== undefined) {
    const { toPage } = await import('../conformance/report/page.ts');
    await writeFile(page, toPage(report, { document, server: options.server, curl, isAccepted }));
  }
  process.exitCode = exitCodeOf(report, isAccepted);
}

function exitCodeOf(report: Report, isAccepted: (finding: Report['findings'][number]) => boolean): number {
  if (report.interrupted === ENDED) return INTERRUPTED;
  if (report.interrupted !== undefined) return EXIT_CODES.unavailable;
  if (report.outcomes.every(({ verdict }) => verdict === 'skipped'))
    throw new Error('Nothing could be tried, so nothing is known about the server.');
  const isBroken = report.findings.some((finding) => !isAccepted(finding));
  return isBroken || report.leftBehind.length > 0 ? 1 : 0;
}

/** What a run says that Ctrl-C has ended. */
const ENDED = 'it was ended';

/** A second Ctrl-C ends the process without cleaning up. */
async function runUntilEnded(
  document: OpenApiDocument,
  subject: Subject,
  { only = [], fuzz, seed }: Options,
): Promise<Report> {
  const controller = new AbortController();
  const end = () => {
    process.stderr.write('\nCleaning up; once more ends it at once, and leaves behind what it has made.\n');
    controller.abort();
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    return await runConformance(document, subject, {
      only,
      ...(fuzz !== undefined && { fuzz: { requests: fuzz, seed } }),
      signal: controller.signal,
      ...(process.stderr.isTTY && { onProgress: showProgress }),
    });
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end);
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  }
}

function showProgress({ done, total, failed, at }: Progress): void {
  const findings = failed === 0 ? '' : `, ${failed} findings`;
  process.stderr.write(`\r\u001b[K${done} of ${total}${findings}: ${at}`);
}

function assertKnown(document: OpenApiDocument, only: readonly (number | string)[], command: Command): void {
  const codes = listSharedResponses(document).map(({ status }) => status);
  const operations = listOperations(document).map(({ operationId }) => operationId);
  const unknown = only.find((one) =>
    typeof one === 'number' ? !codes.includes(one) : !operations.includes(one),
  );
  if (unknown === undefined) return;
  command.error(
    typeof unknown === 'number'
      ? `error: --only takes a code of the contract. The codes of the contract are ${codes.join(', ')}.`
      : `error: --only takes an operation of the contract, and it has no ${unknown}.`,
    { exitCode: 2 },
  );
}
