import { Command } from 'commander';
import type { Site } from '../dev/dev.ts';
import type { MockOptions } from '../mock/create-mock.ts';
import { assertCanListen } from '../mock/listen-fault.ts';
import { mayColour } from '../terminal/may-colour.ts';
import { DEFAULT_PORT, parsePort } from './mock-options.ts';
import { needPackages } from './own-manifest.ts';

interface Options {
  readonly document: string;
  readonly out: string;
  readonly port: number;
  readonly host: string;
  readonly quiet?: true;
}

/** What shows the document beside its mock. */
export interface Pages {
  readonly extend: NonNullable<MockOptions['extend']>;
  /** The path at the mock from where it leads to the pages. */
  readonly help: string;
  readonly open: (bundle: string, at: { mock: string; host: string; port: number }) => Promise<Site>;
}

/** The command that serves a source while it is edited. */
export function createDevCommand(pages?: Pages): Command {
  return new Command('dev')
    .summary('builds, lints and mocks a document with each change of it')
    .description(
      `Builds the source, serves its mock${pages === undefined ? '' : ' and, at the next port, its pages'}, and does ${pages === undefined ? 'both' : 'all'} again with each change below the folder of the source; says what the linters find. State and data of the mock stay where they still fit. Editions are left to the build.`,
    )
    .option('--document <file>', 'the root file of the source', 'openapi/openapi.yaml')
    .option('--out <folder>', 'where the files go', 'generated')
    .option('--port <number>', 'where the mock listens; 0: any free port', parsePort, DEFAULT_PORT)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--quiet', 'no line for each request')
    .action(async ({ document, out, port, host, quiet }: Options) => {
      needPackages();
      await assertCanListen(port, host);
      // Loaded here: whoever asks for help need not wait for what builds.
      const { dev } = await import('../dev/dev.ts');
      const print = (line: string) => console.log(line);
      const log = (text: string) => void process.stdout.write(text);
      const { open, ...beside } = pages ?? {};
      const mock = { port, host, ...beside, ...(quiet === true ? {} : { log }) };
      const sitePort = port === 0 ? 0 : (port + 1) % 65_536;
      const openSite =
        open && ((bundle: string, at: string) => open(bundle, { mock: at, host, port: sitePort }));
      const settings = { document, out, mock, print, colour: mayColour(process.stdout) };
      const running = await dev({ ...settings, ...(openSite && { openSite }) });
      console.log(`Mock      ${running.url}/api/v2\nCtrl-C ends it.`);
      const end = async () => {
        await running.close();
        process.exit(0);
      };
      process.once('SIGINT', end).once('SIGTERM', end);
    });
}
