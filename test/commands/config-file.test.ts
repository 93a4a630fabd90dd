import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigError } from '../../scripts/commands/config-file.ts';
import { createMockCommand } from '../../scripts/commands/mock-command.ts';
import { withSource } from '../build/small-source.ts';
import { guideTexts } from '../guides.ts';

/** What the command of the mock would have been asked for. */
async function read(text: string, args: readonly string[] = []): Promise<Record<string, unknown>> {
  let asked: Record<string, unknown> = {};
  await withSource({}, async (folder) => {
    await writeFile(join(folder, 'mock.yaml'), text);
    const command = createMockCommand()
      .exitOverride()
      .configureOutput({ writeErr: () => {} })
      .action((options) => {
        asked = options;
      });
    const file = join(folder, 'mock.yaml');
    await command.parseAsync(['--config', file, ...args], { from: 'user' }).catch((error) => {
      // Where the folder lies is of no interest.
      if (error instanceof ConfigError)
        throw new Error(error.message.replaceAll(/^\S*\bmock\.yaml/gm, 'mock.yaml'));
      throw error;
    });
    for (const [name, value] of Object.entries(asked))
      if (typeof value === 'string') asked[name] = value.replace(`${folder}/`, '');
  });
  const { config, ...others } = asked;
  return others;
}

const defaults = createMockCommand().opts();

test.each([
  { name: 'nothing', given: '{}', want: {} },
  { name: 'JSON', given: '{"port": 0, "host": "::1"}', want: { port: 0, host: '::1' } },
  {
    name: 'YAML, with a list, an object and flags',
    given: [
      'account: [a:b:write, c:d:read]',
      'planLimit:',
      '  /products: 3',
      '  /customers: 4',
      'quiet: true',
      'https: false',
      'maintenance: upgrade',
      'requestsPerHour: 5',
    ].join('\n'),
    want: {
      account: [
        { user: 'a', token: 'b', access: 'write' },
        { user: 'c', token: 'd', access: 'read' },
      ],
      planLimit: { '/products': 3, '/customers': 4 },
      quiet: true,
      maintenance: 'upgrade',
      requestsPerHour: 5,
    },
  },
  { name: 'a flag with a cause', given: 'maintenance: true', want: { maintenance: true } },
  {
    name: 'paths, which begin where the file is',
    given: 'overlay: mine.yaml\nkey: /keys/key.pem',
    want: { overlay: 'mine.yaml', key: '/keys/key.pem' },
  },
])('it reads $name', async ({ given, want }) => {
  expect(await read(given)).toEqual({ ...defaults, ...want });
});

test('it reads the example of the guide', async () => {
  const [, example = ''] = /```yaml\n(port: [^`]*)```/.exec(guideTexts) ?? [];
  expect(await read(example, ['--port', '0'])).toEqual({
    ...defaults,
    port: 0,
    requestsPerHour: 100,
    account: [
      { user: 'jane', token: 'secret', access: 'write' },
      { user: 'joe', token: 'hidden', access: 'read' },
    ],
    planLimit: { '/products': 3 },
    maintenance: 'upgrade',
    https: true,
    certOut: 'mock.pem',
  });
});

test.each([
  { name: 'a value', given: 'port: 4020', args: ['--port', '0'], want: { port: 0 } },
  {
    name: 'a list',
    given: 'account: [a:b:write]',
    args: ['--account', 'c:d:read'],
    want: { account: [{ user: 'c', token: 'd', access: 'read' }] },
  },
  {
    name: 'what another option excludes',
    given: 'account: [a:b:write]\nedition: "2026"\nport: 0',
    args: ['--any-credentials', '--document', 'mine.json'],
    want: { anyCredentials: true, document: 'mine.json', port: 0 },
  },
  { name: 'a value that is the usual one', given: 'port: 0', args: ['--port', '4010'], want: { port: 4010 } },
])('the command line wins: $name', async ({ given, args, want }) => {
  expect(await read(given, args)).toEqual({ ...defaults, ...want });
});

const names = createMockCommand()
  .options.map((option) => option.attributeName())
  .filter((name) => name !== 'config');

test.each([
  {
    name: 'an option that is none, and all that is wrong beside it',
    given: 'port: 0\nprot: 4010\nquiet: 3\ndelay:  800-200\n',
    want: [
      `mock.yaml:2:1 There is no option 'prot'; what can be set is ${names.join(', ')}.`,
      "mock.yaml:3:8 The option 'quiet' is true or false.",
      "mock.yaml:4:9 option '--delay <ms>' argument '800-200' is invalid. '800-200' is not a delay; write milliseconds, 200 or 200-800",
    ],
  },
  {
    name: 'a value in an object',
    given: '{"planLimit": {"/products": -1}}',
    want: [
      "mock.yaml:1:15 option '--plan-limit <path=number>' argument '/products=-1' is invalid. It must be a whole number, 0 or more.",
    ],
  },
  {
    name: 'a value that is left out',
    given: 'port:\n',
    want: [
      "mock.yaml:1:6 option '--port <number>' argument '' is invalid. A port is a whole number from 0 (any free one) to 65535.",
    ],
  },
  {
    name: 'the name of a file itself',
    given: 'config: other.yaml',
    want: [`mock.yaml:1:1 There is no option 'config'; what can be set is ${names.join(', ')}.`],
  },
  {
    name: 'what excludes each other',
    given: 'anyCredentials: true\naccount: [a:b:write]',
    want: ["mock.yaml option '--any-credentials' cannot be used with option '--account <user:token:access>'"],
  },
  { name: 'a list', given: '- port', want: ['mock.yaml holds no options: its top is not an object'] },
  {
    name: 'what is neither JSON nor YAML',
    given: '{"port": 0',
    want: [expect.stringMatching(/^mock\.yaml:1:\d+ .*flow/i)],
  },
])('it names the place of $name', async ({ given, want }) => {
  const lines = await read(given).then(String, ({ message }) => message.split('\n'));
  expect(lines).toEqual(want);
});

test('the help of the mock fits on a screen, and each option has a line of its own', () => {
  const command = createMockCommand();
  const lines = command.helpInformation().trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(40);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
  expect(lines.filter((line) => /^ {2}-/.test(line)).length).toBe(command.options.length + 1);
  expect(lines.filter((line) => /^ {3}/.test(line))).toEqual([]);
  expect(lines.filter((line) => /^\w[\w ]+:$/.test(line))).toEqual([
    'Server:',
    'TLS:',
    'Accounts and limits:',
    'Data:',
    'Time and faults:',
    'Contract:',
  ]);
});
