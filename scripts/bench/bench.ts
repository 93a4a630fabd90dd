import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../compatibility/run-tool.ts';
import { loadDocument } from '../contract/load-document.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { bundledDocument } from '../mock/create-mock.ts';
import { compilePackage } from '../package/compile.ts';
import { drive, type Measured, together } from './drive.ts';
import { enlarge } from './enlarge.ts';
import { type OtherMock, otherMocks, otherScenarios } from './others.ts';
import { record } from './record.ts';
import type { Row, ServerName } from './row.ts';
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

/** A server that is being measured. */
interface Measuring {
  readonly row: Omit<Row, 'memory' | 'scenarios'>;
  readonly running: Running;
  readonly asked: readonly Scenario[];
  readonly scenarios: Record<string, Measured>;
}

/**
 * Starts the servers of all sizes, and drives them in turn, second by second, with one scenario after the other: a machine
 * does not keep its speed, and what slows it down for a while is to slow down all that is compared.
 *
 * @returns a row of a server each time that it has been driven, with all that is known of it
 */
export async function* bench(options: BenchOptions): AsyncGenerator<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'store-api-bench-'));
  await compilePackage();
  try {
    const document = await loadDocument(bundledDocument);
    for (let run = 1; run <= options.runs; run += 1) {
      const started: Measuring[] = [];
      try {
        for (const times of options.sizes)
          for await (const one of start(folder, document, { ...options, run, times })) started.push(one);
        yield* driveInTurn(started, options.seconds);
      } finally {
        for (const { running } of started) await running.stop();
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* start(
  folder: string,
  document: OpenApiDocument,
  { run, times, others, othersUpTo, signal }: BenchOptions & Pick<Row, 'run' | 'times'>,
): AsyncGenerator<Measuring> {
  const file = join(folder, `openapi-${times}.json`);
  const answers = join(folder, `answers-${times}.json`);
  await writeFile(file, JSON.stringify(enlarge(document, times)));
  const measuring = (server: ServerName, running: Running, asked = scenarios): Measuring => ({
    row: { run, times, server, startUp: running.startUp },
    ...{ running, asked, scenarios: {} },
  });
  const mock = await startMock(file, signal);
  yield measuring('this mock', mock);
  if (times <= othersUpTo) yield measuring('prism mock', await startPrism(file, signal));
  await record(mock.url, answers);
  yield measuring('node:http', await startBare(answers, signal));
  if (!others || times > othersUpTo) return;
  const inOldForm = join(folder, `openapi-3.0-${times}.json`);
  await writeFile(inOldForm, JSON.stringify(enlarge(JSON.parse(await readFile(OLD_FORM, 'utf8')), times)));
  for (const [name, other] of Object.entries(otherMocks) as [keyof typeof otherMocks, OtherMock][]) {
    const place = join(folder, name);
    await install(place, other.packages);
    const asked = scenarios.filter((one) => otherScenarios.includes(one.name));
    yield measuring(name, await startOther(other, place, inOldForm, signal), asked);
  }
}

async function* driveInTurn(started: readonly Measuring[], seconds: number): AsyncGenerator<Row> {
  for (const scenario of scenarios) {
    const driven = started
      .filter(({ asked }) => asked.includes(scenario))
      .map((one) => ({ ...one, measured: [] as Measured[] }));
    // In the first second servers compile what they need.
    for (let second = 0; second <= seconds; second += 1)
      for (const { running, measured } of driven) measured.push(await drive(running.url, scenario));
    for (const { row, running, scenarios, measured } of driven) {
      scenarios[scenario.name] = together(measured.slice(1));
      yield { ...row, memory: running.memory(), scenarios: { ...scenarios } };
    }
  }
}
