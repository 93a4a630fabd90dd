import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../compatibility/run-tool.ts';
import { loadDocument } from '../contract/load-document.ts';
import { bundledDocument } from '../mock/create-mock.ts';
import { compilePackage } from '../package/compile.ts';
import { drive, type Measured } from './drive.ts';
import { enlarge } from './enlarge.ts';
import { type OtherMock, otherMocks, otherScenarios } from './others.ts';
import { record } from './record.ts';
import type { Row } from './row.ts';
import { type Scenario, scenarios } from './scenarios.ts';
import { type Running, startBare, startMock, startOther, startPrism } from './servers.ts';

/** What most of the other mocks read. */
const OLD_FORM = fileURLToPath(new URL('../../generated/openapi-3.0.json', import.meta.url));

export interface BenchOptions {
  /** How many times the operations of the contract. */
  readonly sizes: readonly number[];
  /** For each scenario. */
  readonly seconds: number;
  /** How often all of it is done on each document. */
  readonly runs: number;
  /** Whether the mocks that npm has to fetch are measured as well. */
  readonly others: boolean;
  /** The largest of the sizes that plain Prism and they are started with. */
  readonly othersUpTo: number;
  /** Ends the servers. */
  readonly signal: AbortSignal;
}

/**
 * Starts the servers one after the other on the same document and drives each with every scenario.
 *
 * @returns each row when it is there
 */
export async function* bench(options: BenchOptions): AsyncGenerator<Row> {
  const { sizes, seconds, runs, othersUpTo, signal } = options;
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
        if (server === 'prism mock' && times > othersUpTo) continue;
        const running = await starts[server]();
        if (server === 'this mock') await record(running.url, answers);
        yield { run, times, server, ...(await measure(running, seconds, scenarios)) };
      }
      if (!options.others || times > othersUpTo) continue;
      const inOldForm = join(folder, `openapi-3.0-${times}.json`);
      await writeFile(
        inOldForm,
        JSON.stringify(enlarge(JSON.parse(await readFile(OLD_FORM, 'utf8')), times)),
      );
      for (const [name, other] of Object.entries(otherMocks) as [keyof typeof otherMocks, OtherMock][]) {
        const place = join(folder, name);
        await install(place, other.packages);
        const running = await startOther(other, place, inOldForm, signal);
        const asked = scenarios.filter((one) => otherScenarios.includes(one.name));
        yield { run, times, server: name, ...(await measure(running, seconds, asked)) };
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
  scenarios: readonly Scenario[],
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
