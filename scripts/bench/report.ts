import { type Row, type ServerName, serverNames } from './row.ts';

const MOCK: ServerName = 'this mock';
const PRISM: ServerName = 'prism mock';

/** The servers in one run on one document. */
type Run = ReadonlyMap<ServerName, Row>;

type Figure = (row: Row) => number | undefined;

/**
 * What was measured on one document as a Markdown table: the figures of the last run, and the worst ratio of the mock to
 * each of the others in any run. A dash stands for what was not measured.
 */
export function tableOf(rows: readonly Row[]): string {
  const runs = runsOf(rows);
  const servers = serverNames.filter((name) => rows.some(({ server }) => server === name));
  const others = servers.filter((name) => name !== MOCK);
  const scenarios = new Set(rows.flatMap((row) => Object.keys(row.scenarios)));
  const figures = (name: string, figure: Figure, text: (row: Row) => string, worst = Math.max) => {
    const texts = servers.map((server) => {
      const row = runs.at(-1)?.get(server);
      return row === undefined || figure(row) === undefined ? NONE : text(row);
    });
    const ratios = others.map((other) => {
      const known = runs.flatMap((run) => ratio(figure, run.get(MOCK), run.get(other)));
      return known.length === 0 ? NONE : worst(...known).toFixed(2);
    });
    return line(name, ...texts, ...ratios);
  };
  return [
    line(`operations × ${rows[0]?.times}`, ...servers, ...others.map((other) => `mock / ${other}`)),
    line('---', ...[...servers, ...others].map(() => '---:')),
    ...[...scenarios].map((name) =>
      figures(
        name,
        (row) => row.scenarios[name]?.perSecond,
        (row) => `${round(row.scenarios[name]?.perSecond ?? 0)}/s, p99 ${row.scenarios[name]?.p99} ms`,
        // More is better.
        Math.min,
      ),
    ),
    figures(
      'start-up',
      ({ startUp }) => startUp,
      ({ startUp }) => `${round(startUp)} ms`,
    ),
    figures(
      'memory',
      ({ memory }) => memory,
      ({ memory }) => `${round(memory)} MiB`,
    ),
    '',
    `The ratios are the worst of ${runs.length} run${runs.length === 1 ? '' : 's'}.`,
    ...(servers.includes(PRISM) ? [] : ['Plain Prism was not started.']),
  ].join('\n');
}

function ratio(figure: Figure, mock: Row | undefined, other: Row | undefined): readonly number[] {
  const [own, others] = [mock, other].map((row) => row && figure(row));
  return own === undefined || others === undefined ? [] : [own / others];
}

/** How the mock keeps its throughput as the document grows, by the medians of the runs; empty for one document. */
export function growthOf(rows: readonly Row[]): string {
  const own = rows.filter(({ server }) => server === MOCK);
  const sizes = [...new Set(own.map(({ times }) => times))].toSorted((a, b) => a - b);
  const [least, most] = [sizes[0], sizes.at(-1)];
  if (least === undefined || most === undefined || least === most) return '';
  const throughput = (times: number, name: string) =>
    median(
      own.filter((row) => row.times === times).flatMap(({ scenarios }) => scenarios[name]?.perSecond ?? []),
    );
  const ratios = Object.keys(own[0]?.scenarios ?? {}).map(
    (name) => `${name} ${(throughput(most, name) / throughput(least, name)).toFixed(2)}`,
  );
  return `Throughput of this mock at × ${most} to that at × ${least}, by the medians: ${ratios.join(', ')}.`;
}

const NONE = '–';

function runsOf(rows: readonly Row[]): readonly Run[] {
  return [...new Set(rows.map(({ run }) => run))].map(
    (run) => new Map(rows.filter((row) => row.run === run).map((row) => [row.server, row])),
  );
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] =
    sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return (low + high) / 2;
}

function line(...cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

function round(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}
