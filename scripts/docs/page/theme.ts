import { Content, onContentUpdated, type Theme, useData } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { defineComponent, h, onMounted, watch } from 'vue';
import { useCodeBlocks } from './code-blocks.ts';
import { late, lateFrame } from './late.ts';
import { useMock } from './mock.ts';
import { MockPanel } from './mock-panel.ts';
import { RunRecipe } from './run-recipe.ts';
import { SampleLanguages, watchLanguages } from './sample-languages.ts';
import { TryOperation } from './try-operation.ts';
import { keepWrongAddress, WrongAddress } from './wrong-address.ts';
import './style.css';

const LateMockPanel = late(MockPanel);
const LateLayout = lateFrame(DefaultTheme.Layout, 'all');

/** The layout of VitePress, with the mock above each page and code for the reader's own. */
const Layout = defineComponent({
  setup() {
    const { mock, start } = useMock();
    const adapt = useCodeBlocks();
    const { isDark } = useData();
    watch(isDark, holdStill, { flush: 'sync' });
    onMounted(() => {
      start();
      watchLanguages(adapt);
    });
    onContentUpdated(() => adapt());
    watch(
      () => mock.origin,
      // Where it is at first is known before there is a page.
      (_now, before) => before !== '' && adapt(),
      { flush: 'post' },
    );
    return () =>
      h(LateLayout, null, { 'doc-before': () => h(LateMockPanel), 'not-found': () => h(WrongAddress) });
  },
});

/** VitePress would do so at each load as well, and have the browser work out the styles of the whole page three times. */
function holdStill(): void {
  const { classList } = document.documentElement;
  classList.add('still');
  requestAnimationFrame(() => requestAnimationFrame(() => classList.remove('still')));
}

const theme: Theme = {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app, router }) {
    keepWrongAddress(router);
    app
      .component('Content', lateFrame(Content, 'all'))
      .component('RunRecipe', late(RunRecipe))
      .component('SampleLanguages', late(SampleLanguages))
      .component('TryOperation', late(TryOperation));
  },
};

export default theme;
