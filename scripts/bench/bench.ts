import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDocument } from '../contract/load-document.ts';
import { bundledDocument } from '../mock/create-mock.ts';
import { compilePackage } from '../package/compile.ts';
import { drive, type Measured } from './drive.ts';
import { enlarge } from './enlarge.ts';
import { record } from './record.ts';
import type { Row } from './row.ts';
import { scenarios } from './scenarios.ts';
import { type Running, startBare, startMock, startPrism } from './servers.ts';

export interface BenchOptions {
  /** How many times the operations of the contract. */
  readonly sizes: readonly number[];
  /** For each scenario. */
  readonly seconds: number;
  /** How often all of it is done on each document. */
  readonly runs: number;
  /** The largest of the sizes that plain Prism is started with. */
  readonly prismUpTo: number;
  /** Ends the servers. */
  readonly signal: AbortSignal;
}

/**
 * Starts the servers one after the other on the same document and drives each with every scenario.
 *
 * @returns each row when it is there
 */
export async function* bench({ sizes, seconds, runs, prismUpTo, signal }: BenchOptions): AsyncGenerator<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'store-api-bench-'));
  const answers = join(folder, 'answers.json');
  await compilePackage();
  try {
    const document = await loadDocument(bundledDocument);
    for (const [times, run] of sizes.flatMap((one) => runsOf(runs).map((run) => [one, run] as const))) {
      const file = join(folder, `openapi-${times}.json`);
      await writeFile(file, JSON.stringify(enlarge(document, times)));
      const starts = {
        'this mock': () => startMock(file, signal),
        'prism mock': () => startPrism(file, signal),
        'node:http': () => startBare(answers, signal),
      };
      for (const server of ['this mock', 'prism mock', 'node:http'] as const) {
        if (server === 'prism mock' && times > prismUpTo) continue;
        const running = await starts[server]();
        if (server === 'this mock') await record(running.url, answers);
        yield { run, times, server, ...(await measure(running, seconds)) };
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function runsOf(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

async function measure(
  running: Running,
  seconds: number,
): Promise<Pick<Row, 'startUp' | 'memory' | 'scenarios'>> {
  try {
    const measured: Record<string, Measured> = {};
    for (const scenario of scenarios) {
      await drive(running.url, scenario, 1);
      measured[scenario.name] = await drive(running.url, scenario, seconds);
    }
    return { startUp: running.startUp, memory: running.memory(), scenarios: measured };
  } finally {
    await running.stop();
  }
}
