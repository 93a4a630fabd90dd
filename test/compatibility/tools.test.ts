import { expect, test } from 'vitest';
import { generators, NEWER_NODE, viewers } from '../../scripts/compatibility/tools.ts';

const tools = [...generators, ...viewers];

test('each tool is named once, and comes in exact versions', () => {
  expect(new Set(tools.map(({ name }) => name)).size).toBe(tools.length);
  const versions = tools.flatMap(({ packages }) => Object.values(packages));
  expect(
    [...Object.values(NEWER_NODE), ...versions].filter((version) => !/^\d+\.\d+\.\d+$/.test(version)),
  ).toEqual([]);
});

test('tools that share a folder share their versions', () => {
  const byFirst = new Map<string | undefined, string>();
  for (const { packages } of tools) {
    const [first] = Object.keys(packages);
    const text = JSON.stringify(packages);
    expect(byFirst.get(first) ?? text).toBe(text);
    byFirst.set(first, text);
  }
});
