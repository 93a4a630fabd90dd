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

/**
 * Makes modules of pages: their HTML as it is, with the components between. As templates, what VitePress takes pages
 * for, they would have to be compiled, twice, and would have to be kept from running what stands in their texts.
 */
export function pageModules(): Plugin {
  return {
    name: 'page-modules',
    transform(code, id) {
      if (!id.endsWith('.md')) return undefined;
      const [script, html] = code.split(TEMPLATE);
      if (script === undefined || html === undefined)
        throw new Error(`${id} has no template. Is this another version of VitePress?`);
      return { code: moduleOf(script, html.slice(0, html.lastIndexOf('</div></template>'))), map: null };
    },
  };
}

function moduleOf(script: string, html: string): string {
  const data = script.slice(script.indexOf('\n'), script.lastIndexOf('\nexport default'));
  const parts = html.split(/(?=<h2 )/).map((part) => `h('div', { class: 'part' }, [\n${nodesOf(part)}\n])`);
  return [
    "import { createStaticVNode, h, resolveComponent } from 'vue';",
    data,
    `export default { render: () => h('div', [\n${parts.join(',\n')}\n]) };`,
  ].join('\n');
}

function nodesOf(html: string): string {
  // Text, name and argument by turns.
  const pieces = html.split(new RegExp(WIDGET, 'g'));
  const nodes = pieces.flatMap((piece, place) => {
    const argument = JSON.stringify(pieces[place + 1]);
    if (place % 3 === 1) return [`h(resolveComponent(${JSON.stringify(piece)}), { argument: ${argument} })`];
    // VitePress looks for this call in a line, and takes the text out of what the first page of a visit loads.
    return place % 3 === 0 ? [`createStaticVNode(${JSON.stringify(`<div>${piece}</div>`)}, 1)`] : [];
  });
  return nodes.join(',\n');
}
