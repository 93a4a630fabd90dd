import { expect, test } from 'vitest';
import { runScript } from './run-script.ts';

test('it says what it sent, and with which seed', async () => {
  const { exitCode, stdout, stderr } = await runScript('fuzz', ['--requests', '1', '--seed', '3'], '.');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatch(/^seed 3\n\d+ requests: (\d{3} × \d+(, |\n))+$/);
}, 300_000);

test.each([
  ['--seed', '-1'],
  ['--sead', '1'],
])('%s %s is refused', async (...args) => {
  const { exitCode, stdout } = await runScript('fuzz', args, '.');
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
});
