import { writeFile } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import { checkConformance } from '../conformance/check-conformance.ts';
import { coverageOf } from '../conformance/coverage.ts';
import { countVerdicts } from '../conformance/outcome.ts';
import { printTable } from '../conformance/print-table.ts';
import { toJson, toJunit } from '../conformance/reports.ts';
import type { Subject } from '../conformance/subject.ts';
import { listSharedResponses } from '../contract/responses.ts';
import { type Account, parseAccount } from '../mock/accounts.ts';
import { loadServed } from '../mock/load-served.ts';
import { EMPTIED, recipesOf } from '../recipes/recipes.ts';
import { mayColour } from '../terminal/may-colour.ts';

interface Options {
  readonly server: string;
  readonly account: readonly Account[];
  readonly edition?: string;
  readonly overlay?: string;
  readonly control?: string;
  readonly allowWrites?: true;
  readonly only?: readonly number[];
  readonly json?: string;
  readonly junit?: string;
  readonly timeout: number;
}

/** The command that holds a server against the contract. */
export function createConformanceCommand(): Command {
  return new Command('conformance')
    .description('Brings about each cause of each response on a server, and compares the answers.')
    .requiredOption('--server <url>', 'the server with its base path, such as https://host/api/v2', parseUrl)
    .requiredOption(
      '--account <user:token:access>',
      'an account that may write, and one that may only read; repeatable',
      addAccount,
    )
    .option('--edition <name>', 'an edition of the contract to hold it against, such as 2026')
    .option('--overlay <file>', 'change the contract by an OpenAPI Overlay of your own')
    .option('--control <url>', 'the control endpoint of the mock, such as http://host/_mock/state', parseUrl)
    .option(
      '--allow-writes',
      `create, change and delete what the test needs, and empty ${EMPTIED.join(', ')} for good; without it only reads are sent`,
    )
    .option('--only <code>', 'try the causes of this code; repeatable', addCode)
    .option('--json <file>', 'write the results as JSON as well')
    .option('--junit <file>', 'write them as JUnit XML as well')
    .option('--timeout <seconds>', 'how long to wait for an answer', parseSeconds, 10)
    .addHelpText(
      'after',
      '\nWhat is skipped is said, and never counted as passed. It fails if nothing could be tried.',
    )
    .action(run);
}

async function run(options: Options, command: Command): Promise<void> {
  const {
    server,
    account,
    edition,
    overlay,
    control,
    allowWrites = false,
    only = [],
    json,
    junit,
    timeout,
  } = options;
  const tokens = Object.fromEntries(account.map(({ access, user, token }) => [access, `${user}:${token}`]));
  if (allowWrites && tokens.write === undefined)
    command.error('error: --allow-writes needs an --account that may write', { exitCode: 2 });
  const document = await loadServed({ ...(edition && { edition }), ...(overlay && { overlay }) });
  const codes = [...new Set(recipesOf(document).map(({ status }) => status))];
  if (only.some((code) => !codes.includes(code)))
    command.error(
      `error: --only takes a code of the contract. The codes of the contract are ${codes.join(', ')}.`,
      {
        exitCode: 2,
      },
    );
  const subject: Subject = {
    server,
    accounts: tokens,
    allowWrites,
    timeout: timeout * 1000,
    ...(control === undefined ? {} : { control }),
  };
  const outcomes = await checkConformance(document, subject, only);
  const definitions = new Map(
    listSharedResponses(document).map(({ status, response }) => [status, response['x-summary'] ?? '']),
  );
  const tried = outcomes.filter(({ verdict }) => verdict !== 'skipped').map(({ recipe }) => recipe);
  console.log(printTable(outcomes, definitions, coverageOf(document, tried), mayColour(process.stdout)));
  if (json !== undefined) await writeFile(json, toJson(outcomes, server));
  if (junit !== undefined) await writeFile(junit, toJunit(outcomes));
  if (tried.length === 0) throw new Error('Nothing could be tried, so nothing is known about the server.');
  if (countVerdicts(outcomes).fail > 0) process.exitCode = 1;
}

function parseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new InvalidArgumentError('It must be a URL that begins with http:// or https://.');
  if (url.username !== '' || url.search !== '' || url.hash !== '')
    throw new InvalidArgumentError('It must have no credentials, no query and no fragment.');
  return url.href.replace(/\/+$/, '');
}

function addAccount(text: string, accounts: readonly Account[] = []): Account[] {
  try {
    return [...accounts, parseAccount(text)];
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
}

function addCode(text: string, codes: readonly number[] = []): number[] {
  if (!/^\d{3}$/.test(text)) throw new InvalidArgumentError('It must be a status code, such as 404.');
  return [...codes, Number(text)];
}

function parseSeconds(text: string): number {
  if (!/^\d{1,3}$/.test(text) || Number(text) === 0)
    throw new InvalidArgumentError('It must be a whole number from 1 to 999.');
  return Number(text);
}
