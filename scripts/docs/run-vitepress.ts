import { execFile } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** Its manifest is not exported, but its folder is found from its entry. */
const FOLDER = join(require.resolve('vitepress'), '../../..');

/** It makes many small objects; with the usual room for them the collector takes a fifth of the time. */
const YOUNG_SPACE = '--max-semi-space-size=128';

/**
 * Has VitePress build a site. It runs in a process of its own, so that a server in this one goes on answering.
 *
 * @param root path of the folder with the pages and the configuration
 * @param out path of the folder to write
 * @throws an Error with what VitePress says, if it fails
 */
export async function runVitePress(root: string, out: string): Promise<void> {
  // From where the pages stand no package would be found.
  await symlink(join(FOLDER, '..'), join(root, 'node_modules'), 'junction');
  const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' };
  return new Promise((done, fail) => {
    const child = execFile(
      process.execPath,
      [YOUNG_SPACE, join(FOLDER, 'bin/vitepress.js'), 'build', root, '--outDir', out],
      { env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        process.off('SIGINT', stop).off('SIGTERM', stop);
        if (error === null) done();
        else fail(new Error(`The site cannot be built: ${lastLines(stderr.trim() || stdout.trim())}`));
      },
    );
    const stop = () => child.kill();
    process.once('SIGINT', stop).once('SIGTERM', stop);
  });
}

/** It says all of a build, and at its end what went wrong. */
function lastLines(text: string): string {
  return text.split('\n').slice(-20).join('\n');
}
