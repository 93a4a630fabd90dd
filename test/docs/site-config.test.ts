import { expect, test } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import type { OpenApiDocument } from '../../scripts/contract/openapi-document.ts';
import { mockOf } from '../../scripts/docs/model/mock-server.ts';
import { navigation } from '../../scripts/docs/pages/navigation.ts';
import { documentPages } from '../../scripts/docs/pages/pages.ts';
import { siteConfig } from '../../scripts/docs/site-config.ts';

const document = await loadDocument('generated/openapi.json');

function configAt(base: string, url?: string) {
  return siteConfig({
    ...{ base, url, title: 'T', description: 'D', repository: undefined },
    navigation: navigation(document, [], base),
    facts: {
      version: '1',
      mock: mockOf(document),
      defaultState: { requestsPerHour: 1, planLimits: {} },
      undo: {},
    },
  });
}

const PAGE = {
  relativePath: '409/index.md',
  title: '409 Conflict',
  description: 'Refused.',
  frontmatter: { picture: '409' },
};

test('below any path of any host each page says where it is, and where its Markdown is', async () => {
  const config = configAt('/some/where/', 'https://docs.example');
  const head = await config.transformHead?.({ pageData: PAGE } as never);
  expect([config.base, config.sitemap?.hostname, head]).toEqual([
    '/some/where/',
    'https://docs.example/some/where/',
    [
      ['link', { rel: 'alternate', type: 'text/markdown', href: '/some/where/409.md' }],
      ['meta', { property: 'og:site_name', content: 'T' }],
      ['meta', { property: 'og:title', content: '409 Conflict' }],
      ['meta', { property: 'og:description', content: 'Refused.' }],
      ['meta', { property: 'og:type', content: 'article' }],
      ['link', { rel: 'canonical', href: 'https://docs.example/some/where/409/' }],
      ['meta', { property: 'og:url', content: 'https://docs.example/some/where/409/' }],
      ['meta', { property: 'og:image', content: 'https://docs.example/some/where/previews/409.png' }],
      ['meta', { name: 'twitter:card', content: 'summary_large_image' }],
    ],
  ]);
});

test('without a URL there is neither a sitemap nor a canonical address', async () => {
  const config = configAt('/_docs/');
  const head = await config.transformHead?.({ pageData: PAGE } as never);
  expect([config.sitemap, JSON.stringify(head)]).toEqual([
    undefined,
    expect.not.stringContaining('canonical'),
  ]);
});

test('of a wrong address nothing is said that holds for an address, and its page has the HTML that is rendered', async () => {
  const pageData = { ...PAGE, relativePath: '404.md', isNotFound: true };
  const config = configAt('/_docs/', 'https://docs.example');
  const html = '<meta charset="utf-8"><div id="app"></div>';
  expect([
    await config.transformHead?.({ pageData } as never),
    await config.transformHtml?.(html, '404.html', { pageData, content: '<h1>$&</h1>' } as never),
  ]).toEqual([[], expect.stringMatching(/<div id="app"><h1>\$&<\/h1><\/div>$/)]);
});

test('a document without shared responses has pages as well, and no link that leads nowhere', () => {
  // The name of its code makes a response a shared one.
  const bare = JSON.parse(JSON.stringify(document), (key, value) =>
    key === 'x-summary' ? undefined : value,
  ) as OpenApiDocument;
  const pages = documentPages(bare, []);
  const known = pages.map(({ address }) => address);
  const links = pages.flatMap(({ markdown }) =>
    [...markdown.matchAll(/\]\(\/([^)#]*)/g)].map(([, link]) => link),
  );
  expect(links.filter((link = '') => link !== 'reference.html' && !known.includes(link))).toEqual([]);
});
