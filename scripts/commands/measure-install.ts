import { Command } from 'commander';
import { INSTALL_LIMITS, measureInstall } from '../package/measure-install.ts';
import { runCommand } from './run-command.ts';

/** How many starts are measured: the one in the middle counts. */
const STARTS = 7;

const command = new Command('measure-install')
  .description(
    'Installs the packed package in an empty folder, from the registry of npm, and measures what comes of it.',
  )
  .action(async () => {
    const { megabytes, packages, starts } = await measureInstall(STARTS);
    const ready = starts.map((start) => start.ready).toSorted((one, other) => one - other);
    const answered = starts.map((start) => start.answered).toSorted((one, other) => one - other);
    const rows = [
      { name: 'MB on the disk', value: megabytes, worst: undefined, limit: INSTALL_LIMITS.megabytes },
      { name: 'packages', value: packages, worst: undefined, limit: INSTALL_LIMITS.packages },
      {
        name: 'ms until createMock is ready',
        value: middle(ready),
        worst: ready.at(-1),
        limit: INSTALL_LIMITS.ready,
      },
      { name: 'ms until it has answered', value: middle(answered), worst: answered.at(-1), limit: undefined },
    ];
    for (const { name, value, worst, limit } of rows) {
      const notes = [
        ...(worst === undefined ? [] : [`worst of ${STARTS}: ${Math.round(worst)}`]),
        ...(limit === undefined ? [] : [`at most ${limit}`]),
      ];
      console.log(`${Math.round(value)} ${name} (${notes.join(', ')})`);
    }
    const above = rows.filter(({ value, limit }) => limit !== undefined && value > limit);
    if (above.length > 0) throw new Error(`Too much: ${above.map(({ name }) => name).join('; ')}.`);
  });

function middle(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

await runCommand(command);
