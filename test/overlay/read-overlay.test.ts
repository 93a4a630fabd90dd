import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOverlay } from '../../scripts/overlay/read-overlay.ts';
import { withSource } from '../build/small-source.ts';

function read(text: string) {
  return withSource({ 'my.overlay.yaml': text }, async (folder) => {
    const { actions } = await readOverlay(join(folder, 'my.overlay.yaml'));
    return actions;
  });
}

const HEAD = 'overlay: 1.0.0\ninfo: {title: Mine, version: "1"}\n';

test('its actions are in their order, with their places', async () => {
  const text = `${HEAD}actions:\n  - target: $.info\n    update: {title: x}\n  - {target: $.paths, remove: true}\n`;
  expect(await read(text)).toEqual([
    { target: '$.info', update: { title: 'x' }, line: 4, column: 5 },
    { target: '$.paths', remove: true, line: 6, column: 5 },
  ]);
});

test('it can be JSON', async () => {
  const text = JSON.stringify({ overlay: '1.0.0', actions: [{ target: '$', update: { a: 1 } }] });
  expect(await read(text)).toMatchObject([{ target: '$', update: { a: 1 } }]);
});

test.each([
  { name: 'no overlay', given: 'openapi: 3.1.0\n', want: ':1:1 This is no OpenAPI Overlay 1.0' },
  { name: 'another version', given: 'overlay: 2.0.0\n', want: ':1:1 This is no OpenAPI Overlay 1.0' },
  { name: 'nothing', given: '', want: ':1:1 This is no OpenAPI Overlay 1.0' },
  { name: 'broken YAML', given: `${HEAD}actions: {\n`, want: ':4:1 Flow map' },
  { name: 'no actions', given: HEAD, want: ':1:1 An overlay has `actions`' },
  {
    name: 'an action without a target',
    given: `${HEAD}actions:\n  - update: 1\n`,
    want: ':4:5 An action has a `target`',
  },
  {
    name: 'an action that does nothing',
    given: `${HEAD}actions:\n  - target: $\n`,
    want: ':4:5 An action has an `update`',
  },
  {
    name: 'an action with a misspelt member',
    given: `${HEAD}actions:\n  - {target: $, update: {}, delete: true}\n`,
    want: ':4:5 An action has no `delete`; it has target, description, update, remove.',
  },
])('$name is refused with its place', async ({ given, want }) => {
  await expect(read(given)).rejects.toThrow(`my.overlay.yaml${want}`);
});

test('a file that is not there is named', async () => {
  await expect(readOverlay('nowhere.overlay.yaml')).rejects.toThrow('nowhere.overlay.yaml does not exist');
});
