import { median } from '../report.ts';
import type { BuildRow } from './bench-build.ts';
import type { EditTimes } from './bench-edits.ts';
import type { Taken } from './measure-process.ts';

/** The rows as Markdown tables, each with the worst of its runs, and what ours are beside the chain. */
export function reportBuild(rows: readonly BuildRow[]): string {
  const sizes = [...new Set(rows.map(({ times }) => times))];
  return [...sizes.map((times) => table(rows.filter((row) => row.times === times))), growth(rows)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function table(rows: readonly BuildRow[]): string {
  const chain = rows.filter(({ ofChain }) => ofChain);
  const whole = sum(chain.map(worst));
  const hungriest = Math.max(...chain.map(({ taken }) => most(taken, 'memory')));
  const line = (name: string, seconds: number, memory: number) =>
    `| ${name} | ${seconds.toFixed(1)} s | ${Math.round(memory)} MiB | ${(seconds / whole).toFixed(2)} | ${(memory / hungriest).toFixed(2)} |`;
  const [{ times } = { times: 1 }] = rows;
  return [
    `| operations × ${times} | time | memory | time / chain | memory / hungriest of the chain |`,
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows.map((row) => line(row.name, worst(row), most(row.taken, 'memory'))),
    line('the chain', whole, hungriest),
  ].join('\n');
}

/** How the time of each grows with the operations. */
function growth(rows: readonly BuildRow[]): string {
  const [first, last] = [rows[0]?.times ?? 1, rows.at(-1)?.times ?? 1];
  if (first === last) return '';
  const ratios = rows
    .filter(({ times }) => times === last)
    .flatMap((row) => {
      const before = rows.find(({ name, times }) => name === row.name && times === first);
      return before === undefined ? [] : [`${row.name} ${(worst(row) / worst(before)).toFixed(1)}`];
    });
  return `Time at × ${last} to that at × ${first}: ${ratios.join(', ')}.`;
}

function worst({ taken }: BuildRow): number {
  return most(taken, 'seconds');
}

function most(taken: readonly Taken[], figure: keyof Taken): number {
  return Math.max(...taken.map((one) => one[figure]));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** The edits as a Markdown table, in the order in which they were made, with their medians. */
export function reportEdits(edits: readonly EditTimes[]): string {
  const line = (name: string, secondsOf: (what: (typeof WAITED_FOR)[number]) => number | undefined) => {
    const cells = WAITED_FOR.map((what) => secondsOf(what)?.toFixed(2).concat(' s') ?? '');
    return `| ${[name, ...cells].join(' | ')} |`;
  };
  return [
    '| edit of | bundle and mock | pages | findings of what has changed | types and others | all findings |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...edits.map((times) => line(times.kind, (what) => times[what])),
    line('median', (what) => median(edits.flatMap((times) => times[what] ?? []))),
  ].join('\n');
}

const WAITED_FOR = ['mock', 'pages', 'first', 'products', 'findings'] as const;
