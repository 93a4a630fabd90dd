import { readFile, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SwapMock } from '../../scripts/dev/swap-mock.ts';
import { bundledDocument } from '../../scripts/mock/create-mock.ts';
import { withSource } from '../build/small-source.ts';

const original = await readFile(bundledDocument, 'utf8');

type Document = {
  info: { title: string };
  components: { schemas: Record<string, { properties: Record<string, Record<string, unknown>> }> };
};

/** Serves the document of the project, and gives what swaps it for one that differs. */
async function withMock(
  use: (
    mock: SwapMock,
    swap: (change: (document: Document) => void) => Promise<readonly string[]>,
  ) => Promise<void>,
): Promise<void> {
  await withSource({}, async (folder) => {
    const mock = await SwapMock.listen({ document: bundledDocument, anyCredentials: true });
    try {
      await use(mock, async (change) => {
        const document = JSON.parse(original) as Document;
        change(document);
        const file = join(folder, 'openapi.json');
        await writeFile(file, JSON.stringify(document));
        return mock.swap(file);
      });
    } finally {
      await mock.close();
    }
  });
}

test('what users have changed survives; of the rest the new document has the say', async () => {
  await withMock(async (mock, swap) => {
    const before = mock.current;
    const brands = before.data()['/brands'] as readonly { readonly id: number; readonly name: string }[];
    const [first, second, ...others] = brands;
    if (first === undefined || second === undefined) throw new Error('The document has too few brands.');
    const data = { ...before.data(), '/brands': [{ ...first, name: 'Mine' }, ...others] };
    before.putData(data as ReturnType<typeof before.data>);
    before.changeState({ requestsPerHour: 7 });
    before.sandbox('one').changeState({ maintenance: true });

    expect(await swap(({ info }) => (info.title = 'Other'))).toEqual([]);
    const after = mock.current;
    const names = (after.data()['/brands'] as typeof brands).map(({ id, name }) => [id, name]);
    expect({
      isOther: after !== before,
      names,
      state: after.state().requestsPerHour,
      sandbox: after.sandbox('one').state().maintenance,
    }).toEqual({
      isOther: true,
      names: [[first.id, 'Mine'], ...others.map(({ id, name }) => [id, name])],
      state: 7,
      sandbox: true,
    });
  });
});

test.each([
  { name: 'one', fields: {}, want: { own: ['Mine'], inSandbox: [] } },
  // Node tells of it in another way.
  { name: 'one with an expectation', fields: { expect: 'a-reply' }, want: { own: ['Mine'], inSandbox: [] } },
  { name: 'one to a sandbox', fields: { 'x-mock-sandbox': 'one' }, want: { own: [], inSandbox: ['Mine'] } },
])('what a request has changed survives as well: $name', async ({ fields, want }) => {
  await withMock(async (mock, swap) => {
    const send = (method: string, more: Readonly<Record<string, string>>, body?: object) =>
      new Promise<string>((done, fail) => {
        const headers = { authorization: 'Basic YTpi', 'content-type': 'application/json', ...more };
        const sent = request(`${mock.url}/api/v2/brands`, { method, headers }, async (answer) =>
          done((await answer.toArray()).join('')),
        );
        sent.once('error', fail);
        sent.end(body === undefined ? undefined : JSON.stringify(body));
      });
    const namesIn = async (more = {}) =>
      (JSON.parse(await send('GET', more)) as { readonly name: string }[]).map(({ name }) => name);
    const start = await namesIn();
    expect(await swap(({ info }) => (info.title = 'One'))).toEqual([]);
    await send('POST', fields, { name: 'Mine' });
    for (const title of ['Two', 'Three']) expect(await swap(({ info }) => (info.title = title))).toEqual([]);
    expect({ own: await namesIn(), inSandbox: await namesIn({ 'x-mock-sandbox': 'one' }) }).toEqual({
      own: [...start, ...want.own],
      inSandbox: [...start, ...want.inSandbox],
    });
  });
});

test('an entry that fits no longer is left out and named', async () => {
  await withMock(async (mock, swap) => {
    const { current } = mock;
    const brands = current.data()['/brands'] as readonly { readonly id: number; readonly name: string }[];
    const added = { ...brands[0], id: 9_000, name: 'A name of many words' };
    current.putData({ ...current.data(), '/brands': [...brands, added] } as ReturnType<typeof current.data>);
    const lost = await swap(({ components }) => {
      const { name } = components.schemas.Brand?.properties ?? {};
      if (name !== undefined) name.maxLength = 15;
    });
    expect(lost).toEqual([expect.stringMatching(/^\/brands 9000 is left out: .*15/)]);
    expect(mock.current.data()['/brands']).toEqual(brands);
  });
});

test('no request is dropped, and a connection lives on', async () => {
  await withMock(async (mock, swap) => {
    const before = mock.current;
    const agent = new Agent({ keepAlive: true, maxSockets: 4 });
    const ports = new Set<number>();
    const get = () =>
      new Promise<number | undefined>((done, fail) => {
        request(
          `${mock.url}/api/v2/brands`,
          { agent, headers: { authorization: 'Basic YTpi' } },
          (answer) => {
            ports.add(answer.socket.localPort ?? 0);
            answer.resume().once('end', () => done(answer.statusCode));
          },
        )
          .once('error', fail)
          .end();
      });
    let isOver = false;
    const client = async () => {
      const codes: (number | undefined)[] = [];
      while (!isOver) codes.push(await get());
      return codes;
    };
    const clients = Promise.all([client(), client(), client(), client()]);
    for (const title of ['One', 'Two', 'Three']) await swap(({ info }) => (info.title = title));
    expect(mock.current).not.toBe(before);
    expect(await get()).toBe(200);
    isOver = true;
    const codes = (await clients).flat();
    agent.destroy();
    expect({ codes: [...new Set(codes)], connections: ports.size <= 4 }).toEqual({
      codes: [200],
      connections: true,
    });
  });
});

test('a document that cannot be served leaves the one before', async () => {
  await withMock(async (mock, swap) => {
    const before = mock.current;
    await expect(swap((document) => Reflect.deleteProperty(document, 'paths'))).rejects.toThrow(
      /describes no paths/,
    );
    expect(mock.current).toBe(before);
  });
});
