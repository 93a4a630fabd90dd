import type { Row } from './bench.ts';

/** The three servers in one run on one document. */
interface Run {
  readonly prism: Row;
  readonly mock: Row;
  readonly bare: Row;
}

/** The rows as Markdown tables: the figures of the last run, and the worst ratio of the mock to the others in any run. */
export function report(rows: readonly Row[]): string {
  const sizes = [...new Set(rows.map(({ times }) => times))];
  const tables = sizes.map((times) => table(times, runsOf(rows.filter((row) => row.times === times))));
  return [...tables, growth(rows)].join('\n\n');
}

function runsOf(rows: readonly Row[]): readonly Run[] {
  return [...new Set(rows.map(({ run }) => run))].flatMap((run) => {
    const find = (server: Row['server']) => rows.find((row) => row.run === run && row.server === server);
    const [prism, mock, bare] = [find('prism mock'), find('this mock'), find('node:http')];
    return prism === undefined || mock === undefined || bare === undefined ? [] : [{ prism, mock, bare }];
  });
}

function table(times: number, runs: readonly Run[]): string {
  const last = runs.at(-1);
  if (last === undefined) return '';
  const servers = ({ prism, mock, bare }: Run) => [prism, mock, bare];
  /** The worst is the least where more is better, else the most. */
  const ratios = (worst: (...ratios: number[]) => number, figure: (row: Row) => number) => [
    worst(...runs.map(({ mock, prism }) => figure(mock) / figure(prism))).toFixed(2),
    worst(...runs.map(({ mock, bare }) => figure(mock) / figure(bare))).toFixed(2),
  ];
  return [
    line(`operations × ${times}`, 'prism mock', 'this mock', 'node:http', 'mock / prism', 'mock / node:http'),
    line('---', '---:', '---:', '---:', '---:', '---:'),
    ...Object.keys(last.mock.scenarios).map((name) => {
      const cells = servers(last).map(({ scenarios }) => scenarios[name]);
      const texts = cells.map((cell) => `${round(cell?.perSecond ?? 0)}/s, p99 ${cell?.p99} ms`);
      return line(name, ...texts, ...ratios(Math.min, ({ scenarios }) => scenarios[name]?.perSecond ?? 0));
    }),
    line(
      'start-up',
      ...servers(last).map(({ startUp }) => `${round(startUp)} ms`),
      ...ratios(Math.max, ({ startUp }) => startUp),
    ),
    line(
      'memory',
      ...servers(last).map(({ memory }) => `${round(memory)} MiB`),
      ...ratios(Math.max, ({ memory }) => memory),
    ),
    '',
    `The ratios are the worst of ${runs.length} run${runs.length === 1 ? '' : 's'}.`,
  ].join('\n');
}

/** How the mock keeps its throughput as the document grows. */
function growth(rows: readonly Row[]): string {
  const own = rows.filter(({ server }) => server === 'this mock');
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined || first.times === last.times) return '';
  const ratios = Object.keys(first.scenarios).map((name) => {
    const [before = 0, after = 0] = [first, last].map(({ scenarios }) => scenarios[name]?.perSecond);
    return `${name} ${(after / before).toFixed(2)}`;
  });
  return `Throughput of this mock at × ${last.times} to that at × ${first.times}: ${ratios.join(', ')}.`;
}

function line(...cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

function round(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}
