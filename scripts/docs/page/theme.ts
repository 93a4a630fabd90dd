import { onContentUpdated, type Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { defineComponent, h, onMounted, watch } from 'vue';
import { reachScrollingBlocks, showOrigin } from './code-blocks.ts';
import { useMock } from './mock.ts';
import { MockPanel } from './mock-panel.ts';
import { rememberTab, watchTabs } from './remembered-tab.ts';
import { RunRecipe } from './run-recipe.ts';
import { TryOperation } from './try-operation.ts';
import './style.css';

/** The layout of VitePress, with the mock above each page and code for the reader's own. */
const Layout = defineComponent({
  setup() {
    const { mock, documented } = useMock();
    const adapt = () => {
      rememberTab();
      reachScrollingBlocks();
      if (mock.origin !== '') showOrigin(documented, mock.origin);
    };
    onMounted(watchTabs);
    onContentUpdated(adapt);
    watch(() => mock.origin, adapt, { flush: 'post' });
    return () => h(DefaultTheme.Layout, null, { 'doc-before': () => h(MockPanel) });
  },
});

const theme: Theme = {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app }) {
    app.component('RunRecipe', RunRecipe).component('TryOperation', TryOperation);
  },
};

export default theme;
