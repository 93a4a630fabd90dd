import { useRoute } from 'vitepress';
import { contentUpdatedCallbacks } from 'vitepress/dist/client/app/utils.js';
import {
  type Component,
  defineAsyncComponent,
  defineComponent,
  h,
  hydrateOnIdle,
  hydrateOnMediaQuery,
  ref,
  watch,
} from 'vue';

/**
 * The component, taken over from the HTML of the page when the browser has nothing else to do.
 *
 * @param query where it is seen at all
 */
export function late(part: Component, query = 'all'): Component {
  return defineAsyncComponent({
    loader: async () => part,
    hydrate(hydrate, forEach) {
      let stop: (() => void) | undefined;
      const wait = hydrateOnMediaQuery(query)(() => {
        stop = hydrateOnIdle()(hydrate, forEach) ?? undefined;
      }, forEach);
      return () => {
        wait?.();
        stop?.();
      };
    },
  });
}

/** The same for what stays from page to page: HTML that is of an earlier page is made anew, not taken over. */
export function lateFrame(part: Component, query: string): Component {
  const Late = late(part, query);
  return defineComponent({
    inheritAttrs: false,
    setup(_, { attrs, slots }) {
      const route = useRoute();
      const key = ref(0);
      const known = new Set(contentUpdatedCallbacks);
      let isThere = false;
      watch(
        () => route.path,
        () => {
          if (!isThere) key.value += 1;
        },
      );
      const onVnodeMounted = () => {
        isThere = true;
        // The page, whose headings some parts list, has been there for longer.
        for (const look of contentUpdatedCallbacks) if (!known.has(look)) look();
      };
      return () => h(Late, { ...attrs, key: key.value, onVnodeMounted }, slots);
    },
  });
}
