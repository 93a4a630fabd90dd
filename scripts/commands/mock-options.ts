import { type Command, InvalidArgumentError, Option } from 'commander';
import { assertOwnTokens, parseAccount } from '../mock/accounts.ts';
import { defaultState, type MockOptions } from '../mock/create-mock.ts';
import { parseDelay } from '../mock/delay.ts';
import type { PlanLimits } from '../mock/plan-limits.ts';
import { DEFAULT_MAXIMUM_BYTES } from '../mock/store/store.ts';
import { addConfigOption } from './config-file.ts';

/** Where the mock listens where nobody says otherwise. */
export const DEFAULT_PORT = 4010;

const MEGABYTE = 1024 * 1024;

/** The options of the mock as commander reads them. */
export interface MockCommandOptions {
  readonly port: number;
  readonly host: string;
  readonly https?: boolean;
  readonly cert?: string;
  readonly key?: string;
  readonly certOut?: string;
  readonly httpPort?: number;
  readonly account?: NonNullable<MockOptions['accounts']>;
  readonly anyCredentials?: boolean;
  readonly requestsPerHour: number;
  readonly planLimit?: PlanLimits;
  readonly storeMegabytes: number;
  readonly maintenance?: true | 'upgrade';
  readonly delay: string;
  readonly seed?: string;
  readonly examples: boolean;
  readonly data?: string;
  readonly faults?: string;
  readonly now?: string;
  readonly stopClock?: boolean;
  readonly quiet?: boolean;
}

/** Adds the options that every command has that serves the mock, in groups that fit on a screen. */
export function addMockOptions(command: Command): Command {
  command
    .configureHelp({
      formatItemList: (heading, items, helper) =>
        items.length === 0 ? [] : [helper.styleTitle(heading), ...items],
    })
    .optionsGroup('Server:')
    .helpOption('-h, --help', 'show this')
    .option('--port <number>', 'to listen on; 0: any free one', parsePort, DEFAULT_PORT)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--quiet', 'no line for each request');
  return addConfigOption(command)
    .optionsGroup('TLS:')
    .option('--https', 'speak TLS, with a certificate made for it')
    .option('--cert <file>', 'speak TLS with this certificate, in PEM form')
    .option('--key <file>', 'its key')
    .addOption(new Option('--cert-out <file>', 'where what clients have to trust goes').conflicts('cert'))
    .option('--http-port <number>', 'where plain http leads to https', parsePort)
    .optionsGroup('Accounts and limits:')
    .option('--account <user:token:access>', 'who may read or write it; repeatable', addAccount)
    .addOption(new Option('--any-credentials', 'whoever asks may write').conflicts('account'))
    .option('--requests-per-hour <number>', 'of an account', parseCount, defaultState.requestsPerHour)
    .option('--plan-limit <path=number>', 'such as /products=3; repeatable', addPlanLimit)
    .option(
      '--store-megabytes <number>',
      'how much JSON it holds',
      parseCount,
      DEFAULT_MAXIMUM_BYTES / MEGABYTE,
    )
    .optionsGroup('Data:')
    .option('--seed <file>', 'entries to start with beside the examples')
    .option('--no-examples', 'start without the examples of the contract')
    .option('--data <file>', 'keep the data in a file, from run to run')
    .optionsGroup('Time and faults:')
    .option('--now <date>', 'begin at a time such as 2026-11-28T12:00:00Z')
    .option('--stop-clock', 'time stands still until /_mock/clock moves it')
    .option('--faults <file>', 'rules of what goes wrong')
    .addOption(new Option('--maintenance [cause]', 'be down at the start').choices(['upgrade']))
    .option('--delay <ms>', 'before each answer: 200-800', checkDelay, defaultState.delay);
}

/** The options of the mock that the command line asks for. */
export function readMockOptions(options: MockCommandOptions): MockOptions {
  const { port, host, account, anyCredentials, quiet } = options;
  const { requestsPerHour, planLimit, storeMegabytes, delay, maintenance = false } = options;
  const { seed, examples, data, faults, now, stopClock } = options;
  return {
    port,
    host,
    ...tlsOptions(options),
    ...(account === undefined ? {} : { accounts: account }),
    ...(anyCredentials === true ? { anyCredentials } : {}),
    ...(quiet === true ? {} : { log: (text: string) => process.stdout.write(text) }),
    ...(seed === undefined ? {} : { seed }),
    ...(examples ? {} : { examples }),
    ...(data === undefined ? {} : { dataFile: data }),
    ...(faults === undefined ? {} : { faults }),
    clock: { ...(now === undefined ? {} : { now }), ...(stopClock === true ? { stopped: true } : {}) },
    storeLimit: storeMegabytes * MEGABYTE,
    state: {
      requestsPerHour,
      ...(planLimit === undefined ? {} : { planLimits: planLimit }),
      delay,
      maintenance,
    },
  };
}

/** @throws InvalidArgumentError that says which option another one needs */
function tlsOptions({ https, cert, key, certOut, httpPort }: MockCommandOptions): MockOptions {
  if ((cert === undefined) !== (key === undefined))
    throw new InvalidArgumentError('The options --cert and --key need each other.');
  if (cert !== undefined && key !== undefined)
    return { https: { cert, key }, ...(httpPort === undefined ? {} : { httpPort }) };
  if (https === true) return { https, ...(httpPort === undefined ? {} : { httpPort }) };
  if ((certOut ?? httpPort) !== undefined)
    throw new InvalidArgumentError(
      'The options --cert-out and --http-port need --https, or --cert and --key.',
    );
  return {};
}

export function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535))
    throw new InvalidArgumentError('A port is a whole number from 0 (any free one) to 65535.');
  return port;
}

function parseCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number, 0 or more.');
  return Number(text);
}

function addPlanLimit(text: string, limits: PlanLimits = {}): PlanLimits {
  const [, path, count = ''] = /^(\/[^=]*)=(.*)$/.exec(text) ?? [];
  if (path === undefined)
    throw new InvalidArgumentError('It must be the path of a collection and a number, such as /products=3.');
  return { ...limits, [path]: parseCount(count) };
}

function addAccount(text: string, accounts: readonly ReturnType<typeof parseAccount>[] = []) {
  return argument(() => {
    const all = [...accounts, parseAccount(text)];
    assertOwnTokens(all);
    return all;
  });
}

function checkDelay(text: string): string {
  argument(() => parseDelay(text));
  return text;
}

function argument<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
}
