import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import {
  addMockOptions,
  type MockCommandOptions,
  readMockOptions,
} from '../../scripts/commands/mock-options.ts';

function parse(args: readonly string[]) {
  const command = addMockOptions(new Command('mock'))
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  return readMockOptions(command.parse(args, { from: 'user' }).opts<MockCommandOptions>());
}

const start = { requestsPerHour: 20_000, delay: '0', maintenance: false };
const storeLimit = 128 * 1024 * 1024;
const where = { port: 4010, host: '127.0.0.1', clock: {}, storeLimit };
const quiet = '--quiet';

describe('the command line of the mock', () => {
  test.each([
    { given: [quiet], want: { ...where, state: start } },
    {
      given: [quiet, '--port', '0', '--host', '::1'],
      want: { ...where, port: 0, host: '::1', state: start },
    },
    {
      given: [quiet, '--account', 'a:b:write', '--account', 'c:d:read'],
      want: {
        ...where,
        accounts: [
          { user: 'a', token: 'b', access: 'write' },
          { user: 'c', token: 'd', access: 'read' },
        ],
        state: start,
      },
    },
    { given: [quiet, '--any-credentials'], want: { ...where, anyCredentials: true, state: start } },
    { given: [quiet, '--maintenance'], want: { ...where, state: { ...start, maintenance: true } } },
    {
      given: [quiet, '--maintenance', 'upgrade'],
      want: { ...where, state: { ...start, maintenance: 'upgrade' } },
    },
    {
      given: [quiet, '--requests-per-hour', '5', '--plan-limit', '/products=3', '--delay', '200-800'],
      want: {
        ...where,
        state: { ...start, requestsPerHour: 5, planLimits: { '/products': 3 }, delay: '200-800' },
      },
    },
    { given: [quiet, '--store-megabytes', '2'], want: { ...where, storeLimit: 2_097_152, state: start } },
    { given: [quiet, '--https'], want: { ...where, https: true, state: start } },
    {
      given: [quiet, '--cert', 'cert.pem', '--key', 'key.pem', '--http-port', '0'],
      want: { ...where, https: { cert: 'cert.pem', key: 'key.pem' }, httpPort: 0, state: start },
    },
  ])('$given', ({ given, want }) => {
    expect(parse(given)).toEqual(want);
  });

  test('without --quiet it has somewhere to log to', () => {
    expect(typeof parse([]).log).toBe('function');
  });

  const invalid = (option: string, argument: string, advice: string) => ({
    given: [option.split(' ')[0] ?? '', argument],
    want: `error: option '${option}' argument '${argument}' is invalid. ${advice}`,
  });
  const port = 'A port is a whole number from 0 (any free one) to 65535.';
  const needsTls = 'The options --cert-out and --http-port need --https, or --cert and --key.';
  const count = 'It must be a whole number, 0 or more.';
  test.each([
    invalid('--port <number>', 'http', port),
    invalid('--port <number>', '65536', port),
    invalid(
      '--account <user:token:access>',
      'me:secret',
      "'me:secret' is not an account; write user:token:read or user:token:write",
    ),
    invalid('--delay <ms>', '800-200', "'800-200' is not a delay; write milliseconds, 200 or 200-800"),
    invalid('--requests-per-hour <number>', 'many', count),
    invalid('--plan-limit <path=number>', '/products=-1', count),
    invalid(
      '--plan-limit <path=number>',
      '3',
      'It must be the path of a collection and a number, such as /products=3.',
    ),
    invalid('--store-megabytes <number>', '1.5', count),
    invalid('--maintenance [cause]', 'lunch', 'Allowed choices are upgrade.'),
    {
      given: ['--account', 'a:b:write', '--account', 'c:b:read'],
      want: "The accounts 'a' and 'c' have the same token; give each one of its own",
    },
    {
      given: ['--any-credentials', '--account', 'me:secret:read'],
      want: "error: option '--any-credentials' cannot be used with option '--account <user:token:access>'",
    },
    { given: ['--cert', 'cert.pem'], want: 'The options --cert and --key need each other.' },
    { given: ['--key', 'key.pem', '--https'], want: 'The options --cert and --key need each other.' },
    { given: ['--http-port', '0'], want: needsTls },
    { given: ['--cert-out', 'mock.pem'], want: needsTls },
    { given: ['--dynamic'], want: "error: unknown option '--dynamic'" },
  ])('$given', ({ given, want }) => {
    expect(() => parse(given)).toThrow(want);
  });
});
