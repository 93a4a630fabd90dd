import { createHash } from 'node:crypto';
import type { Plugin } from 'vitepress';

/** Between the module that VitePress makes of a page and the HTML that it makes of its Markdown. */
const TEMPLATE = '</script>\n<template><div>';

/** A part of a page that a component makes; the texts of the document cannot have it, as their markup is escaped. */
const WIDGET = /<!--widget (\w+) ([\w -]+)-->\n?/;

/** @throws an Error if the mark would end before its argument does */
export function widgetMark(name: string, argument: string): string {
  if (!/^\w+ [\w -]+$/.test(`${name} ${argument}`))
    throw new Error(`A page cannot have the part ${name} with the argument ${argument}.`);
  return `<!--widget ${name} ${argument}-->\n`;
}

/** Stands for a text of a page until its module is done. */
const STAND_IN = /(["'`])html-([\da-f]{40})\1/g;

/**
 * Makes modules of pages: their HTML as it is, with the components between. As templates, what VitePress takes pages
 * for, they would have to be compiled, twice, and would have to be kept from running what stands in their texts. The
 * texts are put in at the end: they are nine tenths of all code, which nobody needs to read and to make smaller.
 */
export function pageModules(): Plugin {
  const texts = new Map<string, string>();
  let isServed = false;
  const literal = (text: string) => {
    if (isServed) return JSON.stringify(text);
    const key = createHash('sha1').update(text).digest('hex');
    texts.set(key, text);
    return `"html-${key}"`;
  };
  return {
    name: 'page-modules',
    configResolved({ command }) {
      isServed = command === 'serve';
    },
    transform(code, id) {
      if (!id.endsWith('.md')) return undefined;
      const [script, html] = code.split(TEMPLATE);
      if (script === undefined || html === undefined)
        throw new Error(`${id} has no template. Is this another version of VitePress?`);
      const page = renderPage(html.slice(0, html.lastIndexOf('</div></template>')), literal);
      return {
        code: [
          "import { createStaticVNode, h, resolveComponent } from 'vue';",
          script.slice(script.indexOf('\n'), script.lastIndexOf('\nexport default')),
          isServed ? replaceable(page, id) : `export default ${page};`,
        ].join('\n'),
        map: null,
      };
    },
    onLog(_level, { code }) {
      // VitePress would put the page without its texts beside each page; Rolldown takes new files in another way alone.
      return code !== 'UNSUPPORTED_BUNDLE_ASSIGNMENT';
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const { code, fileName, facadeModuleId } = chunk;
          chunk.code = code.replaceAll(STAND_IN, (_all, _quote, key) => JSON.stringify(texts.get(key)));
          if (!facadeModuleId?.endsWith('.md')) continue;
          // What the first page of a visit loads, whose texts stand in its HTML.
          const lean = fileName.replace(/\.js$/, '.lean.js');
          this.emitFile({ type: 'asset', fileName: lean, source: code.replaceAll(STAND_IN, '""') });
        }
      },
    },
  };
}

/** The component of a page. */
function renderPage(html: string, literal: (text: string) => string): string {
  // Text, name and argument by turns.
  const pieces = html.split(new RegExp(WIDGET, 'g'));
  const nodes = pieces.flatMap((piece, place) => {
    const argument = JSON.stringify(pieces[place + 1]);
    if (place % 3 === 1) return [`h(resolveComponent(${JSON.stringify(piece)}), { argument: ${argument} })`];
    return place % 3 === 0 ? [`createStaticVNode(${literal(`<div>${piece}</div>`)}, 1)`] : [];
  });
  return `{ render: () => h('div', [\n${nodes.join(',\n')}\n]) }`;
}

/** Lets a server put another version of a page in its place, as for any component (`__VUE_HMR_RUNTIME__` of Vue). */
function replaceable(page: string, id: string): string {
  const key = JSON.stringify(id);
  return [
    `const page = Object.assign(${page}, { __hmrId: ${key} });`,
    'export default page;',
    `__VUE_HMR_RUNTIME__.createRecord(${key}, page);`,
    `import.meta.hot.accept((next) => __VUE_HMR_RUNTIME__.reload(${key}, next.default));`,
  ].join('\n');
}
