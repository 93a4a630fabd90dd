import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serveSite } from '../../scripts/docs/serve.ts';
import { createMock } from '../../scripts/mock/create-mock.ts';
import { packDocs } from '../../scripts/package/pack-docs.ts';

test('the site is packed file by file, and served as it was', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'docs-'));
  const [from, to] = [join(folder, 'from'), join(folder, 'to')];
  const page = `<h1>409</h1>${'x'.repeat(3000)}`;
  await mkdir(join(from, '409'), { recursive: true });
  await writeFile(join(from, 'index.html'), 'front');
  await writeFile(join(from, '409/index.html'), page);
  await packDocs(from, to);
  const mock = await createMock({ extend: async (app) => serveSite(app, to) });
  try {
    const files = await readdir(to, { recursive: true });
    expect(files.toSorted()).toEqual(['409', '409/index.html.gz', 'index.html.gz']);
    for (const headers of [{}, { 'accept-encoding': 'gzip' }]) {
      const answer = await fetch(`${await listening(mock)}/_docs/409/`, { headers });
      expect([answer.status, await answer.text()]).toEqual([200, page]);
    }
  } finally {
    await mock.close();
    await rm(folder, { recursive: true });
  }
});

async function listening(mock: Awaited<ReturnType<typeof createMock>>): Promise<string> {
  return mock.url === '' ? mock.listen() : mock.url;
}
