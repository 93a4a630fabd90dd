import { type Command, InvalidArgumentError } from 'commander';
import { createColors } from 'picocolors';
import { DocumentError, printProblem } from '../contract/document-error.ts';
import { mayColour } from '../terminal/may-colour.ts';
import { ConfigError } from './config-file.ts';

/**
 * Runs the command that the process was started for. The process ends with 0, with 1 where the work fails, and with 2
 * where the command line is wrong.
 */
export async function runCommand(command: Command): Promise<void> {
  command.addHelpText('afterAll', '\nExit codes: 0 done, 1 failed, 2 wrong usage');
  for (const one of [command, ...command.commands]) {
    one.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
  }
  try {
    await command.parseAsync();
  } catch (error) {
    console.error(printError(error, mayColour(process.stderr)));
    // What no option is to blame for alone is found when all of them are known.
    process.exitCode = error instanceof InvalidArgumentError || error instanceof ConfigError ? 2 : 1;
  }
}

function printError(error: unknown, colour: boolean): string {
  const { bold, red } = createColors(colour);
  const label = red('error:');
  if (error instanceof DocumentError) {
    const lines = error.problems.map((problem) => {
      const [place = '', ...reason] = printProblem(problem).split(' ');
      return `${bold(place)} ${label} ${reason.join(' ')}`;
    });
    return lines.join('\n');
  }
  return `${label} ${error instanceof Error ? error.message : String(error)}`;
}
