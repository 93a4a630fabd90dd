import type { Row } from './bench.ts';

/** The rows as Markdown tables, each figure of the mock with its ratio to Prism's and to bare node:http. */
export function report(rows: readonly Row[]): string {
  const sizes = [...new Set(rows.map(({ times }) => times))];
  const tables = sizes.map((times) =>
    table(
      times,
      rows.filter((row) => row.times === times),
    ),
  );
  return [...tables, growth(rows)].join('\n\n');
}

function table(times: number, rows: readonly Row[]): string {
  const find = (server: Row['server']) => rows.find((row) => row.server === server);
  const [prism, mock, bare] = [find('prism mock'), find('this mock'), find('node:http')];
  if (prism === undefined || mock === undefined || bare === undefined) return '';
  const line = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    line(`operations × ${times}`, 'prism mock', 'this mock', 'node:http', 'mock / prism', 'mock / node:http'),
    line('---', '---:', '---:', '---:', '---:', '---:'),
    ...Object.keys(mock.scenarios).map((name) => {
      const cells = [prism, mock, bare].map(({ scenarios }) => scenarios[name]);
      const [a = 0, b = 0, c = 0] = cells.map((cell) => cell?.perSecond ?? 0);
      const texts = cells.map((cell) => `${round(cell?.perSecond ?? 0)}/s, p99 ${cell?.p99} ms`);
      return line(name, ...texts, (b / a).toFixed(1), (b / c).toFixed(2));
    }),
    line(
      'start-up',
      ...[prism, mock, bare].map(({ startUp }) => `${round(startUp)} ms`),
      ratio(mock.startUp, prism.startUp),
      ratio(mock.startUp, bare.startUp),
    ),
    line(
      'memory',
      ...[prism, mock, bare].map(({ memory }) => `${round(memory)} MiB`),
      ratio(mock.memory, prism.memory),
      ratio(mock.memory, bare.memory),
    ),
  ].join('\n');
}

/** How the mock keeps its throughput as the document grows. */
function growth(rows: readonly Row[]): string {
  const own = rows.filter(({ server }) => server === 'this mock');
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined || first === last) return '';
  const ratios = Object.keys(first.scenarios).map((name) => {
    const [before = 0, after = 0] = [first, last].map(({ scenarios }) => scenarios[name]?.perSecond);
    return `${name} ${(after / before).toFixed(2)}`;
  });
  return `Throughput of this mock at × ${last.times} to that at × ${first.times}: ${ratios.join(', ')}.`;
}

function round(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

function ratio(value: number, other: number): string {
  return (value / other).toFixed(2);
}
