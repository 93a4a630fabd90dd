import { expect, test } from 'vitest';
import { pageModules, widgetMark } from '../../scripts/docs/page-modules.ts';

/** What VitePress makes of a page. */
function sourceOf(html: string): string {
  return `<script >\nexport const __pageData = JSON.parse("{}")\nexport default {name:"x.md"}</script>\n<template><div>${html}</div></template>`;
}

interface Hooks {
  transform(code: string, id: string): { code: string } | undefined;
  readonly generateBundle: { handler(options: unknown, bundle: unknown): void };
}

function moduleOf(html: string): string {
  const { transform, generateBundle } = pageModules() as unknown as Hooks;
  const { code = '' } = transform(sourceOf(html), 'x.md') ?? {};
  // What is bundled does not have the texts, which are nine tenths of all.
  expect(code).not.toContain('<');
  const chunk = { type: 'chunk', code };
  generateBundle.handler({}, { 'x.md.js': chunk, 'style.css': { type: 'asset' } });
  return chunk.code;
}

test('a page is its HTML, which nothing runs, and the components between', () => {
  expect(moduleOf(`<p>{{ a }} "</p>\n${widgetMark('RunRecipe', '409-x')}<p>b</p>`)).toBe(
    [
      "import { createStaticVNode, h, resolveComponent } from 'vue';",
      '',
      'export const __pageData = JSON.parse("{}")',
      "export default { render: () => h('div', [",
      'createStaticVNode("<div><p>{{ a }} \\"</p>\\n</div>", 1),',
      'h(resolveComponent("RunRecipe"), { argument: "409-x" }),',
      'createStaticVNode("<div><p>b</p></div>", 1)',
      ']) };',
    ].join('\n'),
  );
});

test('an argument that would end its mark is refused, and so is what has no template', () => {
  expect(() => widgetMark('RunRecipe', 'x--><script>')).toThrow('cannot have the part RunRecipe');
  const { transform } = pageModules() as unknown as Hooks;
  expect(() => transform('export default {}', 'x.md')).toThrow('x.md has no template');
  expect(transform('export default {}', 'x.ts')).toBeUndefined();
});
