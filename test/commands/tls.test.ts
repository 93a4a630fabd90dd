import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { placeAuthority } from '../../scripts/commands/trust.ts';
import type { Mock } from '../../scripts/mock/create-mock.ts';
import { withSource } from '../build/small-source.ts';
import { paste, statusLines } from '../shells.ts';
import { withServingScript } from './run-script.ts';

/** Asks for the URL in the variable U, and prints what came of it. */
const PROGRAMS: Readonly<Record<string, string>> = {
  Node: `-e "fetch(process.env.U).then(({ status }) => console.log('HTTP/1.1 ' + status))"`,
  PHP: `-r '@file_get_contents(getenv("U")); echo $http_response_header[0], PHP_EOL;'`,
  Python: `-c 'import os, urllib.request as r, urllib.error as e
try: r.urlopen(os.environ["U"])
except e.HTTPError as x: print("HTTP/1.1", x.code)'`,
  Ruby: `-e 'require "net/http"; puts "HTTP/1.1 " + Net::HTTP.get_response(URI(ENV["U"])).code'`,
};

/** The lines of the guide. */
const [, serve = '', ask = ''] =
  /```sh\nnpm run mock -- (--https --cert-out .*)\n(curl .*)\n```/.exec(
    await readFile('guides/1-mock.md', 'utf8'),
  ) ?? [];

test('the lines of the guide are answered, and what it prints is how each client comes to trust it', async () => {
  await withSource({}, async (folder) => {
    const inFolder = { cwd: folder };
    const args = [...serve.split(' '), '--port', '0'];
    await withServingScript('mock', args, folder, 'Ctrl-C', async (stdout) => {
      const url = /https:\/\/[^/]+/.exec(stdout)?.[0] ?? '';
      const tries = [...stdout.matchAll(/^Try +(.*)$/gm)].map(([, line]) => line);
      const asked = [ask.replace(/https:\/\/[^/]+/, url), ...tries].join('\n');
      expect(statusLines((await paste('bash', asked, inFolder)).stdout)).toEqual([200, 200, 409]);
      const lines = [...stdout.matchAll(/^Trust +(\S+) +(.*)$/gm)].filter(
        ([, client = '']) => client !== 'curl',
      );
      expect(lines.map(([, client]) => client)).toEqual(Object.keys(PROGRAMS));
      const here = lines.filter(([, client, line = '']) => {
        const program = line.split(' ').find((word) => !word.includes('='));
        const isHere = process.env.CI === 'true' || spawnSync(program ?? '', ['--version']).status === 0;
        if (!isHere) console.warn(`There is no ${client}: what is tried in it is SKIPPED.`);
        return isHere;
      });
      const typed = here.map(([, client = '', line]) => `${line} ${PROGRAMS[client]}`);
      const variables = { U: `${url}/api/v2/time` };
      const told = await paste('bash', typed.join('\n'), { ...inFolder, variables });
      expect(statusLines(told.stdout), told.stderr).toEqual(here.map(() => 401));
      const plain = /^Plain +(\S+) leads to https$/m.exec(stdout)?.[1];
      const { headers } = await fetch(`${plain}/api/v2/time`, { redirect: 'manual' });
      expect(headers.get('location')).toBe(`${url}/api/v2/time`);
    });
  });
});

const mock = { authority: 'what to trust' } as Mock;

test('what clients have to trust lies in a folder that goes with the process, where nobody says where', async () => {
  const file = (await placeAuthority(mock, {})) ?? '';
  expect([dirname(dirname(file)), await readFile(file, 'utf8')]).toEqual([tmpdir(), 'what to trust']);
  process.listeners('exit').at(-1)?.(0);
  expect(existsSync(file)).toBe(false);
});

test('a file that cannot be written', async () => {
  await expect(placeAuthority(mock, { certOut: 'nowhere/mock.pem' })).rejects.toThrow(
    /^The certificate cannot be written\. Choose another file with --cert-out: .*nowhere\/mock\.pem/,
  );
});

test('a certificate of the user is where the user has it, if it is what clients have to trust', async () => {
  const trust = { cert: 'mine.pem' };
  const unknown = { authority: undefined } as Mock;
  expect([await placeAuthority(mock, trust), await placeAuthority(unknown, trust)]).toEqual([
    'mine.pem',
    undefined,
  ]);
});
