import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';

const CLI = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
const OUTPUT_LIMIT = 64 * 1024 * 1024;

export interface RedoclyRun {
  readonly exitCode: number;
  readonly stdout: string;
  /** What Redocly says to people, without the frame in which it announces the end of Node 20. */
  readonly stderr: string;
}

/**
 * Runs the command line of Redocly in the working directory. It makes no request to another host.
 *
 * @param args a command of `redocly` and its options
 * @throws if the process cannot be started or prints more than 64 MiB
 */
export function runRedocly(args: readonly string[]): Promise<RedoclyRun> {
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
  };
  return new Promise((done, fail) => {
    execFile(process.execPath, [CLI, ...args], { env, maxBuffer: OUTPUT_LIMIT }, (error, stdout, stderr) => {
      // A code that is no number means that the process never ran, or did not end by itself.
      if (error !== null && typeof error.code !== 'number') fail(error);
      else done({ exitCode: Number(error?.code ?? 0), stdout, stderr: withoutFrames(stderr) });
    });
  });
}

function withoutFrames(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*[╔║╚]/.test(line))
    .join('\n')
    .trim();
}
