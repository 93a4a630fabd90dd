import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { listSharedResponses } from '../../contract/responses.ts';
import { describeClass } from '../model/response-class.ts';
import { classOf } from './overview.ts';
import type { Page } from './page.ts';
import { listResources, operationAddress, resourceAddress } from './resources.ts';

/** A link, or a group of them, as the theme takes it. */
export interface NavigationItem {
  readonly text: string;
  readonly link?: string;
  readonly target?: string;
  readonly items?: readonly NavigationItem[];
}

export interface Navigation {
  readonly nav: readonly NavigationItem[];
  readonly sidebar: Readonly<Record<string, readonly NavigationItem[]>>;
}

/** The documents to download, below the base of the site. */
export const DOWNLOADS = ['openapi.yaml', 'openapi.json', 'openapi-3.0.json'] as const;

/** The files for programs that read; `build-site.ts` writes them. */
export const LLMS_FILES = ['llms.txt', 'llms-full.txt'] as const;

/** @param base of the site, which VitePress puts before the addresses of pages alone */
export function navigation(document: OpenApiDocument, guides: readonly Page[], base: string): Navigation {
  const file = (name: string) => ({ text: name, link: `${base}${name}`, target: '_blank' });
  const changes = guides
    .filter(({ address }) => address === 'guides/changelog/')
    .map(({ title, address }) => ({ text: title, link: `/${address}` }));
  return {
    nav: [
      { text: 'Codes', link: '/' },
      { text: 'Operations', link: '/operations/' },
      ...guides.slice(0, 1).map(({ address }) => ({ text: 'Guides', link: `/${address}` })),
      { text: 'Reference', link: '/reference.html', target: '_self' },
      { text: `v${document.info.version}`, items: [...changes, ...[...DOWNLOADS, ...LLMS_FILES].map(file)] },
    ],
    sidebar: {
      ...operationSidebars(document),
      '/guides/': [
        { text: 'Guides', items: guides.map(({ title, address }) => ({ text: title, link: `/${address}` })) },
      ],
      '/': codeItems(document),
    },
  };
}

/** Of each resource its operations, and the other resources: all operations would be a hundred lines on each page. */
function operationSidebars(document: OpenApiDocument): Navigation['sidebar'] {
  const resources = listResources(document);
  const all = { text: 'All operations', link: '/operations/' };
  const links = resources.map(({ name }) => ({ text: name, link: `/${resourceAddress(name)}` }));
  const own = resources.map(({ name, operations }) => [
    `/${resourceAddress(name)}`,
    [
      all,
      {
        text: name,
        link: `/${resourceAddress(name)}`,
        items: operations.map((one) => ({
          text: one.operation.summary ?? one.operationId,
          link: `/${operationAddress(one)}`,
        })),
      },
      { text: 'Other resources', items: links.filter(({ text }) => text !== name) },
    ],
  ]);
  return { ...Object.fromEntries(own), '/operations/': [all, { text: 'Resources', items: links }] };
}

function codeItems(document: OpenApiDocument): NavigationItem[] {
  const shared = listSharedResponses(document);
  return [
    { text: 'Overview', link: '/' },
    ...[...new Set(shared.map(classOf))].map((name) => ({
      text: `${name} ${describeClass(document, name).summary}`,
      items: shared
        .filter((one) => classOf(one) === name)
        .map(({ status, response }) => ({ text: `${status} ${response['x-summary']}`, link: `/${status}/` })),
    })),
  ];
}
