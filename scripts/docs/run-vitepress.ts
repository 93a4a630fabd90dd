import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const ENTRY = createRequire(import.meta.url).resolve('vitepress');

/** Its manifest is not exported, but the folder of all packages is found from its entry. */
const PACKAGES = join(ENTRY, '../../../..');

/**
 * Lets pages find packages, which from where they stand they would not.
 *
 * @param root path of the folder with the pages and the configuration
 */
export async function linkPackages(root: string): Promise<void> {
  await symlink(PACKAGES, join(root, 'node_modules'), 'junction');
}

/** It makes many small objects; with the usual room for them the collector takes a fifth of the time. */
const YOUNG_SPACE = '--max-semi-space-size=128';

/** Waits to be told what to build: to load VitePress takes more than a second. */
const PROGRAM = `
  import { build } from ${JSON.stringify(pathToFileURL(ENTRY).href)};
  process.once('message', ([root, outDir]) =>
    build(root, { outDir }).catch(({ message }) => {
      console.error(message);
      process.exit(1);
    }));
`;

/** VitePress in a process of its own, so that a server in this one goes on answering. */
export interface VitePress {
  /**
   * Builds a site, once.
   *
   * @param root path of the folder with the pages and the configuration
   * @param out path of the folder to write
   * @throws an Error with what VitePress says, if it fails
   */
  readonly build: (root: string, out: string) => Promise<void>;
  /** Fulfilled when it has been told what to build. */
  readonly begun: Promise<void>;
  /** Ends the process, if it has not ended. */
  readonly stop: () => void;
}

/** Loads VitePress while its pages are written. */
export function startVitePress(): VitePress {
  const child = spawn(process.execPath, [YOUNG_SPACE, '--input-type=module', '--eval', PROGRAM], {
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const said = Promise.all([text(child.stdout as Readable), text(child.stderr as Readable)]);
  const ended = once(child, 'close');
  const stop = () => void child.kill();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  ended.finally(() => process.off('SIGINT', stop).off('SIGTERM', stop));
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((done) => {
    begin = done;
  });
  return {
    async build(root, out) {
      await linkPackages(root);
      child.send([root, out]);
      begin();
      const [code] = await ended;
      const [stdout, stderr] = await said;
      if (code !== 0)
        throw new Error(`The site cannot be built: ${lastLines(stderr.trim() || stdout.trim())}`);
    },
    begun,
    stop,
  };
}

/** It says all of a build, and at its end what went wrong. */
function lastLines(output: string): string {
  return output.split('\n').slice(-20).join('\n');
}
