import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { ConsumerProject } from './consumer-project.ts';

const VITEST = resolve('node_modules/vitest/vitest.mjs');

/** Runs each recipe in a project that has installed the package. */
export function testRecipes(project: () => ConsumerProject): void {
  test('work in the Vitest of the project', async () => {
    const { stdout } = await project().run(
      process.execPath,
      ...[VITEST, 'run', '--config=recipes/vitest.config.ts', '--reporter=json'],
      // The recipes are as their readers have them; this machine may do other things as well.
      ...['--testTimeout=60000', '--hookTimeout=60000'],
    );
    const { testResults } = JSON.parse(stdout) as { testResults: readonly SpecResult[] };
    const results = testResults.flatMap(({ message, assertionResults }) => [
      ...(message === '' ? [] : [message]),
      ...assertionResults.map(({ title, status, failureMessages }) => [title, status, ...failureMessages]),
    ]);
    expect(results.toSorted()).toEqual([
      ['a category that holds products stays', 'passed'],
      ['a faulty store is asked again', 'passed'],
      ['it meets a conflict with its own data', 'passed'],
      ['it meets a store that is down, then one that is back', 'passed'],
      ['it sends what it should', 'passed'],
      ['its quota is back an hour later', 'passed'],
      ['the code under test talks to the mock', 'passed'],
      ['the development server hands on what is asked of the API', 'passed'],
    ]);
  });

  test('a step of a CI serves the mock while the tests run', async () => {
    const port = await freePort();
    const { exitCode, stdout } = await project().run('env', `PORT=${port}`, 'sh', 'recipes/ci-step.sh');
    expect({ exitCode, last: stdout.trim().split('\n').at(-1) }).toEqual({
      exitCode: 0,
      last: 'answered 200',
    });
  });
}

interface SpecResult {
  readonly message: string;
  readonly assertionResults: readonly {
    readonly title: string;
    readonly status: string;
    readonly failureMessages: readonly string[];
  }[];
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
