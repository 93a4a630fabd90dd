import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LATE, themeParts } from '../../scripts/docs/theme-parts.ts';

const THEME = join(createRequire(import.meta.url).resolve('vitepress'), '../../client/theme-default');

interface Hooks {
  resolveId(
    this: unknown,
    source: string,
    importer?: string,
    options?: { ssr: boolean },
  ): Promise<string | null>;
  load(id: string): string | null;
}

const { resolveId, load } = themeParts() as unknown as Hooks;
const context = { resolve: async (source: string) => ({ id: `/theme/${source.replace('./', '')}` }) };

test('the parts that come late are parts that VitePress has', async () => {
  const imported = Object.entries(LATE).map(async ([whole, parts]) => {
    const folder = whole === 'Layout.vue' ? '' : 'components';
    const text = await readFile(join(THEME, folder, whole), 'utf8');
    return Object.keys(parts).filter((name) => !text.includes(`/${name}.vue'`));
  });
  expect((await Promise.all(imported)).flat()).toEqual([]);
});

test('a part is taken over late where its whole asks for it, and nothing else is', async () => {
  const id = await resolveId.call(
    context,
    './components/VPSidebar.vue',
    '/x/theme-default/Layout.vue?vue&type=script&setup=true&lang.ts',
  );
  expect(
    load(id ?? '')
      ?.split('\n')
      .slice(1),
  ).toEqual([
    'import part from "/theme/components/VPSidebar.vue";',
    'export default lateFrame(part, "(min-width: 960px)");',
  ]);
  expect(
    await Promise.all([
      resolveId.call(context, './components/VPBackdrop.vue', '/x/theme-default/Layout.vue'),
      resolveId.call(context, './components/VPSidebar.vue', '/x/other/Layout.vue'),
      resolveId.call(context, './components/VPSidebar.vue'),
    ]),
  ).toEqual([null, null, null]);
  expect(load('/theme/components/VPSidebar.vue')).toBeNull();
});

test('what no page has is left out, and what only a browser needs where the pages are rendered', async () => {
  const load_ = async (source: string, ssr: boolean) =>
    load((await resolveId.call(context, source, undefined, { ssr })) ?? '');
  const want = 'export default { render: () => null };';
  expect(await load_('./VPHome.vue', false)).toBe(want);
  expect(await load_('./VPLocalSearchBox.vue', true)).toBe(want);
  expect(await load_('./VPLocalSearchBox.vue', false)).toBeNull();
  expect(await load_('./VPDoc.vue', true)).toBeNull();
});
