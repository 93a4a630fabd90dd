import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDocument } from '../contract/load-document.ts';
import { bundledDocument } from '../mock/create-mock.ts';
import { compilePackage } from '../package/compile.ts';
import { drive, type Measured } from './drive.ts';
import { enlarge } from './enlarge.ts';
import { record } from './record.ts';
import { scenarios } from './scenarios.ts';
import { type Running, startBare, startMock, startPrism } from './servers.ts';

export const serverNames = ['prism mock', 'this mock', 'node:http'] as const;

/** What was measured of one server on one document. */
export interface Row {
  /** Counted from 1. */
  readonly run: number;
  readonly times: number;
  readonly server: (typeof serverNames)[number];
  /** Milliseconds to the first answer. */
  readonly startUp: number;
  /** Mebibytes after the load. */
  readonly memory: number;
  readonly scenarios: Readonly<Record<string, Measured>>;
}

/**
 * Starts the servers one after the other on the same document and drives each with every scenario.
 *
 * @param sizes how many times the operations of the contract
 * @param seconds for each scenario
 * @param runs how often all of it is done
 * @param onRow told of each row when it is there
 */
export async function bench(
  sizes: readonly number[],
  seconds: number,
  runs: number,
  onRow: (row: Row) => void,
): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'store-api-bench-'));
  const answers = join(folder, 'answers.json');
  const rows: Row[] = [];
  await compilePackage();
  try {
    const document = await loadDocument(bundledDocument);
    for (const [times, run] of sizes.flatMap((one) => runsOf(runs).map((run) => [one, run] as const))) {
      const file = join(folder, `openapi-${times}.json`);
      await writeFile(file, JSON.stringify(enlarge(document, times)));
      const starts = {
        'this mock': () => startMock(file),
        'prism mock': () => startPrism(file),
        'node:http': () => startBare(answers),
      };
      for (const server of ['this mock', 'prism mock', 'node:http'] as const) {
        const running = await starts[server]();
        if (server === 'this mock') await record(running.url, answers);
        const row = { run, times, server, ...(await measure(running, seconds)) };
        rows.push(row);
        onRow(row);
      }
    }
    return rows;
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
