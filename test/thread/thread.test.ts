import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { JITI } from '../commands/run-script.ts';

test('a process waits for the end of a thread, whatever the thread still answers', async () => {
  const script = fileURLToPath(new URL('close-before-answer.ts', import.meta.url));
  expect(await promisify(execFile)(process.execPath, [JITI, script])).toEqual({
    stdout: 'first, answered\nThe thread has ended.\n',
    stderr: '',
  });
});
