import { type DefaultTheme, inBrowser, type Router, useData, withBase } from 'vitepress';
import { defineComponent, h } from 'vue';

/** The title as well, in place of VitePress's, which is the code alone. */
const WRONG_ADDRESS = 'There is no such page';

/** What stands at an address that no page has: the ways to all that there are. */
export const WrongAddress = defineComponent({
  setup() {
    const { theme } = useData<DefaultTheme.Config>();
    return () => {
      const links = (theme.value.nav ?? []).flatMap((item) =>
        'link' in item && typeof item.link === 'string'
          ? [h('li', h('a', { href: withBase(item.link), target: item.target }, item.text))]
          : [],
      );
      return h('main', { class: 'wrong-address vp-doc' }, [
        h('h1', WRONG_ADDRESS),
        h('p', 'The address may be an old one, or misspelt. All pages are found from these:'),
        h('ul', links),
      ]);
    };
  },
});

/**
 * Has the browser take the page of a wrong address over as it is. VitePress would look for a page at the address first,
 * and take the HTML for that of another one where it finds it under another spelling, as at `404.html` that of the code.
 * Links lead on by a page load: the first page that it loads without one it would load as if its HTML were there.
 */
export function keepWrongAddress(router: Router): void {
  if (!inBrowser || document.querySelector('.wrong-address') === null) return;
  router.route.data = { ...router.route.data, title: WRONG_ADDRESS };
  let isTaken = false;
  router.onBeforeRouteChange = (to) => {
    if (isTaken) location.assign(to);
    isTaken = true;
    return false;
  };
}
