import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vitepress';

/**
 * Parts of the frame by the file of VitePress that has them in it, with where its styles show them. Those that list the
 * headings of a page are shown everywhere, and stand before it: VitePress tells them once, as soon as the page is there.
 */
export const LATE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Layout.vue': {
    VPNav: 'all',
    VPLocalNav: 'all',
    VPSidebar: '(min-width: 960px)',
    VPContent: 'all',
  },
  'VPDoc.vue': {
    VPDocAside: 'all',
  },
  'VPNav.vue': {
    VPNavScreen: 'all',
  },
  'VPNavBar.vue': {
    VPNavBarMenu: '(min-width: 768px)',
    VPNavBarExtra: '(min-width: 768px)',
    VPNavBarAppearance: '(min-width: 1280px)',
    VPNavBarSocialLinks: '(min-width: 1280px)',
  },
};

/** Parts that no page of ours has; else each page would load them, and their styles. */
const UNUSED =
  /\/(?:NotFound|VP(?:AlgoliaSearchBox|Button|DocAside(?:CarbonAds|Sponsors)|DocFooter\w*|Features?|Footer|Hero|Home\w*|Nav(?:Bar|Screen)Translations|Page|Sponsors\w*|Team\w*))\.vue$/;

/** What answers to keys and presses alone. */
const BROWSER_ONLY = /\/VPLocalSearchBox\.vue$|^@localSearchIndex$/;

const MARK = '\0late:';

const NOTHING = '\0nothing';

const LATER = fileURLToPath(new URL('page/late.ts', import.meta.url));

/**
 * Leaves out the parts of the theme that no page has, and lets the browser take over those of the frame one by one,
 * when it has time, and none that it does not show: all in one piece is half a second on a phone, in which it answers
 * nothing.
 */
export function themeParts(): Plugin {
  return {
    name: 'theme-parts',
    enforce: 'pre',
    async resolveId(source, importer = '', options) {
      if (UNUSED.test(source) || (options?.ssr === true && BROWSER_ONLY.test(source))) return NOTHING;
      const [, whole = ''] = /\/theme-default\/(?:\w+\/)*(\w+\.vue)(?:\?|$)/.exec(importer) ?? [];
      const [, name = ''] = /\/(\w+)\.vue$/.exec(source) ?? [];
      const query = LATE[whole]?.[name];
      if (query === undefined) return null;
      const part = await this.resolve(source, importer, { skipSelf: true });
      return part === null ? null : `${MARK}${query}:${part.id}`;
    },
    load(id) {
      if (id === NOTHING) return 'export default { render: () => null };';
      const [, query, part] = id.startsWith(MARK)
        ? (/^(\(.*\)|all):(.*)$/.exec(id.slice(MARK.length)) ?? [])
        : [];
      if (part === undefined) return null;
      return [
        `import { lateFrame } from ${JSON.stringify(LATER)};`,
        `import part from ${JSON.stringify(part)};`,
        `export default lateFrame(part, ${JSON.stringify(query)});`,
      ].join('\n');
    },
  };
}
