import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { SMALL_SOURCE, withSource } from '../build/small-source.ts';
import { withServingScript } from './run-script.ts';

test('it builds, serves, and says all that a first request needs', async () => {
  await withSource(SMALL_SOURCE, async (folder) => {
    let url = '';
    const { exitCode, stdout, stderr } = await withServingScript(
      'start',
      ['--port', '0'],
      folder,
      'Ctrl-C',
      async (text) => {
        url = /^Mock +(http:\S+)$/m.exec(text)?.[1] ?? '';
        const [, user = ''] = /curl -i -u (\S+) http/.exec(text) ?? [];
        const headers = { Authorization: `Basic ${Buffer.from(user).toString('base64')}` };
        expect(await (await fetch(`${url}/shoes`, { headers })).json()).toEqual(['boot']);
      },
      'SIGINT',
    );
    const lines = stdout.split('\n');
    expect({ exitCode, stderr, built: lines.filter((line) => line.includes('→')).length }).toEqual({
      exitCode: 0,
      stderr: '',
      built: 4,
    });
    expect(lines.slice(lines.indexOf('') + 1)).toEqual([
      `Mock         ${url}`,
      'Credentials  demo:demo-token (Basic); any others of that form will do',
      `Try          curl -i -u demo:demo-token ${url}/shoes`,
      `Try          curl -i -u demo:demo-token -H 'Prefer: code=404, example=no-shoes' ${url}/shoes`,
      `Docs         ${pathToFileURL(join(folder, 'generated/docs/index.html')).href}`,
      '',
      'Ctrl-C ends it.',
      '',
    ]);
  });
});
