import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a process took, with all that it started. */
export interface Taken {
  readonly seconds: number;
  /** Mebibytes that its hungriest process had in memory at once. */
  readonly memory: number;
}

/** Loaded by each process of Node; it writes down what the process had at most. */
const HOOK = fileURLToPath(new URL('memory-hook.cjs', import.meta.url));

/**
 * Runs a command line to its end.
 *
 * @param args of Node
 * @param allowed exit codes that do not mean that the work was left undone
 * @throws an Error with what it printed, if it fails
 */
export async function measureProcess(
  args: readonly string[],
  cwd: string,
  allowed: readonly number[] = [0],
): Promise<Taken> {
  const file = join(tmpdir(), `store-api-memory-${process.pid}-${performance.now()}`);
  const env = {
    ...process.env,
    MEMORY_FILE: file,
    NODE_OPTIONS: `--require=${JSON.stringify(HOOK)}`,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
  };
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      printed = (printed + text).slice(-2_000);
    });
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    const seconds = (performance.now() - started) / 1000;
    if (code === null || !allowed.includes(code))
      throw new Error(`${args.join(' ')} has ended with ${code}: ${printed.trim()}`);
    const kilobytes = (await readFile(file, 'utf8')).trim().split('\n').map(Number);
    return { seconds, memory: Math.max(...kilobytes) / 1024 };
  } finally {
    await rm(file, { force: true });
  }
}
