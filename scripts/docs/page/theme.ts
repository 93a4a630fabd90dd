import { onContentUpdated, type Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { defineComponent, h, onMounted, watch } from 'vue';
import { useCodeBlocks } from './code-blocks.ts';
import { useMock } from './mock.ts';
import { MockPanel } from './mock-panel.ts';
import { RunRecipe } from './run-recipe.ts';
import { SampleLanguages, watchLanguages } from './sample-languages.ts';
import { TryOperation } from './try-operation.ts';
import './style.css';

/** The layout of VitePress, with the mock above each page and code for the reader's own. */
const Layout = defineComponent({
  setup() {
    const { mock } = useMock();
    const adapt = useCodeBlocks();
    onMounted(() => watchLanguages(adapt));
    onContentUpdated(() => adapt());
    watch(
      () => mock.origin,
      () => adapt(),
      { flush: 'post' },
    );
    return () => h(DefaultTheme.Layout, null, { 'doc-before': () => h(MockPanel) });
  },
});

const theme: Theme = {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app }) {
    app
      .component('RunRecipe', RunRecipe)
      .component('SampleLanguages', SampleLanguages)
      .component('TryOperation', TryOperation);
  },
};

export default theme;
