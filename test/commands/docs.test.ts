import { expect, test } from 'vitest';
import { withSource } from '../build/small-source.ts';
import { runScript } from './run-script.ts';

// That it builds a site is seen where the tests look at the site.

test.each([
  { given: ['--base', 'docs'], want: 'It must be a path, such as /some/path.' },
  { given: ['--url', 'docs.example'], want: 'It must be a URL, such as https://docs.example.com.' },
  { given: ['--document', 'nowhere.yaml'], code: 1, want: 'nowhere.yaml error: does not exist' },
])('$given is refused', async ({ given, code = 2, want }) => {
  await withSource({}, async (folder) => {
    const { exitCode, stderr } = await runScript('docs', given, folder);
    expect({ exitCode, stderr }).toEqual({ exitCode: code, stderr: expect.stringContaining(want) });
  });
});
