import { randomInt } from 'node:crypto';
import { Command, InvalidArgumentError } from 'commander';
import { runCommand } from './run-command.ts';

interface FuzzCommandOptions {
  readonly requests: number;
  readonly seed?: number;
  readonly url: string;
}

const command = new Command('fuzz')
  .description(
    'Sends generated requests to a mock of its own and holds the answers against the document, until one does not fit.',
  )
  .option('--requests <number>', 'how many to send', readNumber, 10_000)
  .option('--seed <number>', 'the same one makes the same requests; random if left out', readNumber)
  .option('--url <origin>', 'where the lines that replay a finding send it', 'http://127.0.0.1:4010')
  .action(async ({ requests, seed = randomInt(1_000_000_000), url }: FuzzCommandOptions) => {
    const { fuzz } = await import('../fuzz/fuzz.ts');
    console.log(`seed ${seed}`);
    const { sent, statuses, finding } = await fuzz({ requests, seed, onProgress: showProgress });
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    const codes = [...statuses]
      .toSorted(([a], [b]) => a - b)
      .map(([status, count]) => `${status} × ${count}`);
    console.log(`${sent} requests: ${codes.join(', ')}`);
    if (finding === undefined) return;
    const { printFinding } = await import('../fuzz/print-finding.ts');
    console.error(`error: an answer is not what the document has for it.\n${printFinding(finding, url)}`);
    process.exitCode = 1;
  });

function showProgress(sent: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${sent} requests`);
}

function readNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number below 1000000000.');
  return Number(text);
}

await runCommand(command);
