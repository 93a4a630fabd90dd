import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Option } from 'commander';
import { assertCanListen } from '../mock/listen-fault.ts';
import { servePlainPrism } from '../prism/plain-prism.ts';
import { createMockCommand, type MockCommandLine, runMock } from './mock-command.ts';
import { runCommand } from './run-command.ts';

const bundledYaml = fileURLToPath(new URL('../../generated/openapi.yaml', import.meta.url));

/** What plain Prism has nothing like. */
const OURS = [
  'https',
  'cert',
  'key',
  'certOut',
  'httpPort',
  'account',
  'anyCredentials',
  'requestsPerHour',
  'planLimit',
  'storeMegabytes',
  'maintenance',
  'delay',
  'quiet',
  'seed',
  'examples',
  'data',
  'faults',
  'now',
  'stopClock',
  'edition',
  'overlay',
];

interface Options extends MockCommandLine {
  readonly plain?: boolean;
}

const command = createMockCommand()
  .addOption(
    new Option('--plain', 'plain Prism, at --port, --host, of --document')
      .helpGroup('Server:')
      .conflicts(OURS),
  )
  .action(async ({ plain, ...options }: Options) => {
    if (plain !== true) return runMock(options);
    const { document = bundledYaml, host, port } = options;
    if (!existsSync(document)) throw new Error(`There is no ${document}.`);
    await assertCanListen(port, host);
    process.exitCode = await servePlainPrism({ document, host, port });
  });

await runCommand(command);
