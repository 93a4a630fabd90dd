import { inBrowser, useRoute } from 'vitepress';
import {
  type Component,
  defineAsyncComponent,
  defineComponent,
  getCurrentInstance,
  h,
  hydrateOnIdle,
  hydrateOnMediaQuery,
  onUnmounted,
  ref,
  watch,
} from 'vue';

/**
 * The component, taken over from the HTML of the page when the browser has nothing else to do.
 *
 * @param query where it is seen at all
 */
export function late(part: Component, query = 'all'): Component {
  if (!inBrowser) return part;
  return defineAsyncComponent({
    loader: async () => part,
    hydrate(hydrate, forEach) {
      let stop: (() => void) | undefined;
      const wait = whenSeen(query, () => {
        stop = hydrateOnIdle()(hydrate, forEach) ?? undefined;
      });
      return () => {
        wait();
        stop?.();
      };
    },
  });
}

/** @returns what ends the wait */
function whenSeen(query: string, then: () => void): () => void {
  const end = hydrateOnMediaQuery(query)(then, () => undefined);
  return () => end?.();
}

/** The same for what stays from page to page: HTML that is of an earlier page is made anew, not taken over. */
export function lateFrame(part: Component, query: string): Component {
  if (!inBrowser) return part;
  const Late = late(part, query);
  return defineComponent({
    inheritAttrs: false,
    setup(_, { attrs, slots }) {
      const route = useRoute();
      const key = ref(0);
      let isThere = false;
      // A page without HTML of its own, which is that of a wrong address, has nothing to take over.
      const isTaken = getCurrentInstance()?.vnode.el != null;
      const isSeen = ref(isTaken || matchMedia(query).matches);
      if (!isSeen.value) onUnmounted(whenSeen(query, () => (isSeen.value = true)));
      watch(
        () => route.path,
        () => {
          if (!isThere) key.value += 1;
        },
      );
      const onVnodeMounted = () => {
        isThere = true;
      };
      return () =>
        isSeen.value || attrs.open === true
          ? h(Late, { ...attrs, key: key.value, onVnodeMounted }, slots)
          : undefined;
    },
  });
}
