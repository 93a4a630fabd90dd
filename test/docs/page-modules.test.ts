import { expect, test } from 'vitest';
import { pageModules, widgetMark } from '../../scripts/docs/page-modules.ts';

/** What VitePress makes of a page. */
function sourceOf(html: string): string {
  return `<script >\nexport const __pageData = JSON.parse("{}")\nexport default {name:"x.md"}</script>\n<template><div>${html}</div></template>`;
}

interface Hooks {
  transform(code: string, id: string): { code: string } | undefined;
  readonly generateBundle: {
    handler(this: { emitFile(file: object): void }, options: unknown, bundle: unknown): void;
  };
}

/** The module of a page, and that of the first page of a visit. */
function modulesOf(html: string): [string, unknown] {
  const { transform, generateBundle } = pageModules() as unknown as Hooks;
  const { code = '' } = transform(sourceOf(html), 'x.md') ?? {};
  // What is bundled does not have the texts, which are nine tenths of all.
  expect(code).not.toContain('<');
  const chunk = { type: 'chunk', code, fileName: 'x.md.js', facadeModuleId: '/x.md' };
  const emitted: unknown[] = [];
  const context = { emitFile: (file: object) => void emitted.push(file) };
  generateBundle.handler.call(context, {}, { 'x.md.js': chunk, 'style.css': { type: 'asset' } });
  return [chunk.code, emitted];
}

test('a page is its HTML, which nothing runs, and the components between', () => {
  const given = `<p>{{ a }} "</p>\n${widgetMark('RunRecipe', '409-x')}<p>b</p>`;
  const want = (first: string, second: string) =>
    [
      "import { createStaticVNode, h, resolveComponent } from 'vue';",
      '',
      'export const __pageData = JSON.parse("{}")',
      "export default { render: () => h('div', [",
      `createStaticVNode(${first}, 1),`,
      'h(resolveComponent("RunRecipe"), { argument: "409-x" }),',
      `createStaticVNode(${second}, 1)`,
      ']) };',
    ].join('\n');
  expect(modulesOf(given)).toEqual([
    want('"<div><p>{{ a }} \\"</p>\\n</div>"', '"<div><p>b</p></div>"'),
    [{ type: 'asset', fileName: 'x.md.lean.js', source: want('""', '""') }],
  ]);
});

test('an argument that would end its mark is refused, and so is what has no template', () => {
  expect(() => widgetMark('RunRecipe', 'x--><script>')).toThrow('cannot have the part RunRecipe');
  const { transform } = pageModules() as unknown as Hooks;
  expect(() => transform('export default {}', 'x.md')).toThrow('x.md has no template');
  expect(transform('export default {}', 'x.ts')).toBeUndefined();
});
