import type { HeadConfig, UserConfig } from 'vitepress';
import { colourFence } from './colour-code.ts';
import type { SiteFacts } from './page/site-facts.ts';
import { pageModules } from './page-modules.ts';
import type { Navigation } from './pages/navigation.ts';
import { slugOf } from './pages/resources.ts';
import { searchText } from './pages/search-text.ts';
import { withPolicy } from './policies.ts';
import { prepareMarkdown } from './prepare-markdown.ts';
import { pictureFile } from './preview-pictures.ts';
import { themeParts } from './theme-parts.ts';

/** What the site is made with, beside its pages. */
export interface SiteOptions {
  /** The path of the site on its server, between slashes. */
  readonly base: string;
  /** Where the site stands in public; undefined if that is not known. */
  readonly url: string | undefined;
  readonly title: string;
  readonly description: string;
  /** Where the source stands in public; undefined if that is not known. */
  readonly repository: string | undefined;
  readonly navigation: Navigation;
  readonly facts: SiteFacts;
}

/** The configuration of VitePress. */
export function siteConfig(options: SiteOptions): UserConfig {
  const { base, url, title, description, repository, navigation, facts } = options;
  return {
    base,
    title,
    description,
    lang: 'en',
    // The theme does it, when it is needed.
    appearance: { disableTransition: false } as never,
    // The list of the pages' files would else be a script in each page, with a hash of its own.
    metaChunk: true,
    vue: { include: [/\.vue$/] },
    vite: {
      build: { chunkSizeWarningLimit: 4096 },
      plugins: [pageModules(), themeParts()],
    },
    // Pages are small; to load those of all links in sight would cost more than it saves.
    router: { prefetchLinks: false },
    ...(url === undefined ? {} : { sitemap: { hostname: new URL(base, url).href } }),
    head: [['link', { rel: 'icon', href: `${base}favicon.svg`, type: 'image/svg+xml' }]],
    markdown: {
      config: (md) => prepareMarkdown(md, base),
      anchor: { slugify: slugOf },
      // Texts of the document have braces.
      attrs: { disable: true },
      // The highlighter of VitePress takes two seconds, and says the colour of each token in the page.
      highlight: colourFence,
    },
    themeConfig: {
      ...facts,
      siteTitle: shortTitle(title),
      nav: navigation.nav as never,
      sidebar: navigation.sidebar as never,
      outline: { level: [2, 3], label: 'On this page' },
      externalLinkIcon: false,
      ...(repository === undefined ? {} : { socialLinks: [{ icon: 'github', link: repository }] }),
      search: {
        provider: 'local',
        options: {
          _render: (source: string) => searchText(source),
          // All words, and numbers as they are: 429 is not 409.
          miniSearch: { searchOptions: { combineWith: 'AND', fuzzy: 0.1 } },
        },
      },
      docFooter: { prev: false, next: false },
    },
    transformHead({ pageData }) {
      if (pageData.isNotFound) return [];
      const path = pageData.relativePath.replace(/index\.md$/, '');
      const twin = path === '' ? 'index.md' : `${path.slice(0, -1)}.md`;
      const property = (name: string, content: string) => ['meta', { property: name, content }];
      return [
        ['link', { rel: 'alternate', type: 'text/markdown', href: base + twin }],
        property('og:site_name', title),
        property('og:title', pageData.title),
        property('og:description', pageData.description),
        property('og:type', 'article'),
        ...(url === undefined ? [] : publicHead(new URL(base, url), path, pageData.frontmatter.picture)),
      ] as HeadConfig[];
    },
    transformHtml: (html, _file, { pageData, content }) =>
      withPolicy(withSwitchNames(pageData.isNotFound ? withContent(html, content) : html)),
  };
}

/**
 * VitePress renders the page of a wrong address as all others, but leaves it to the browser to do so again, and calls it
 * what its code is.
 */
function withContent(html: string, content: string): string {
  const [, heading = ''] = /<h1[^>]*>([^<]*)</.exec(content) ?? [];
  return html
    .replace('<div id="app"></div>', () => `<div id="app">${content}</div>`)
    .replace('<title>404 ', () => `<title>${heading} `);
}

/** VitePress gives the switch between light and dark its name in the browser; until then it would have none. */
function withSwitchNames(html: string): string {
  return html.replaceAll(' role="switch" title ', ' role="switch" title="Switch between light and dark" ');
}

/** What can be said of a page alone that has a public address. */
function publicHead(site: URL, path: string, picture: string | undefined): HeadConfig[] {
  const href = new URL(path, site).href;
  return [
    ['link', { rel: 'canonical', href }],
    ['meta', { property: 'og:url', content: href }],
    ['meta', { property: 'og:image', content: new URL(pictureFile(picture), site).href }],
    ['meta', { name: 'twitter:card', content: 'summary_large_image' }],
  ];
}

/** As the head of each page has room for: up to the word API, if there is one. */
function shortTitle(title: string): string {
  return /^.*?\bAPI\b/.exec(title)?.[0] ?? title;
}
