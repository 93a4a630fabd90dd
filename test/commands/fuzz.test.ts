import { expect, test } from 'vitest';
import { runScript } from './run-script.ts';

test('it says what it sent, and with which seed', async () => {
  const { exitCode, stdout, stderr } = await runScript('fuzz', ['--requests', '1', '--seed', '3'], '.');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatch(/^seed 3\n\d+ requests: (\d{3} × \d+(, |\n))+$/);
}, 300_000);

test('without a seed it takes one and says which', async () => {
  const { exitCode, stdout } = await runScript('fuzz', ['--requests', '1'], '.');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^seed \d+\n/);
}, 300_000);

test.each([
  ['--requests', 'many'],
  ['--seed', '-1'],
  ['--seed', '1e99'],
  ['--sead', '1'],
])('%s %s is refused', async (...args) => {
  const { exitCode, stdout } = await runScript('fuzz', args, '.');
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
});
