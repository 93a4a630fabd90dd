import { expect, test, vi } from 'vitest';
import { createMock } from '../../scripts/mock/create-mock.ts';
import { guideTexts as readme } from '../guides.ts';
import { paste, shells, statusLines } from '../shells.ts';

// Many processes.
vi.setConfig({ testTimeout: 120_000 });

const HOST = '127.0.0.1:4010';

/** The lines that set what the others use. */
const [, setting = ''] = /```sh\n(M=[^`]*)```/.exec(readme) ?? [];

/** What a row of the table of codes promises, for each of its commands: `| 409 | `curl …` … |` */
const promises = readme.split('\n').flatMap((line) => {
  const [, code = ''] = /^\| (\d{3}) \| `curl /.exec(line) ?? [];
  return code === '' ? [] : commandsOf(line).map((command) => ({ code: Number(code), command }));
});

/** The rows that change the state, and the code that a request gets then. */
const changes = readme
  .split('\n')
  .filter((line) => line.startsWith('| `curl') && line.includes('_mock/state'))
  .map((line) => ({
    command: commandsOf(line)[0] ?? '',
    code: Number(/\b\d{3}\b/.exec(line.split(' | ')[1] ?? '')),
  }));

function commandsOf(line: string): string[] {
  return [...line.matchAll(/`(curl [^`]+)`/g)].map(([, command = '']) => command);
}

test('the guides promise every code that needs no state, and more than one for some', () => {
  expect([...new Set(promises.map(({ code }) => code))]).toEqual([
    200, 201, 202, 204, 301, 302, 304, 400, 401, 403, 404, 405, 406, 409, 413, 415, 501,
  ]);
  expect(promises.length).toBe(21);
  expect(changes.map(({ code }) => code)).toEqual([503, 0, 507, 509, 0]);
});

test.each(shells)('its lines give their codes when they are pasted into %s', async (shell) => {
  const mock = await createMock();
  const url = await mock.listen();
  try {
    const lines = [setting, ...promises.map(({ command }) => command)].join('\n');
    const { stdout } = await paste(shell, lines.replaceAll(HOST, new URL(url).host));
    expect(statusLines(stdout)).toEqual(promises.map(({ code }) => code));
  } finally {
    await mock.close();
  }
});

test.each(shells)('the lines that change the state do so in %s', async (shell) => {
  const mock = await createMock();
  const url = await mock.listen();
  try {
    const found: unknown[] = [];
    for (const { command } of changes) {
      await paste(shell, `${setting}${command}`.replaceAll(HOST, new URL(url).host));
      found.push(await (await fetch(`${url}/_mock/state`)).json());
    }
    expect(found).toMatchObject([
      { maintenance: true },
      { failNext: { status: 500, times: 2 } },
      { planLimits: { '/products': 3 } },
      { requestsPerHour: 0, delay: '200-800' },
      { maintenance: false, requestsPerHour: 20_000, delay: '0' },
    ]);
  } finally {
    await mock.close();
  }
});

test.each(shells)('no line of its blocks needs more than %s has when somebody types', async (shell) => {
  const blocks = [...readme.matchAll(/```sh\n([^`]*)```/g)].map(([, text = '']) => text);
  const typed = blocks.filter((text) => !text.startsWith('#!'));
  expect(typed.length).toBeGreaterThan(3);
  // Each command becomes a function that prints its words.
  const doubles = ['npm', 'npx', 'curl'].map((name) => `${name}() { printf '<%s>' ${name} "$@"; echo; }`);
  const { stdout } = await paste(shell, [...doubles, ...typed].join('\n'));
  const printed = stdout.split('\n').filter((line) => line.startsWith('<'));
  expect(printed).toEqual(
    typed
      .join('\n')
      .split(/\n|&&/)
      .map((line) => line.trim().split(' '))
      .filter(([name = '']) => ['npm', 'npx', 'curl'].includes(name))
      .map((words) => words.map((word) => `<${word}>`).join('')),
  );
});
