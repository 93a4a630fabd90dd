import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildInto } from '../build/build.ts';
import { withScratchFolder } from '../build/scratch-folder.ts';
import type { VariantChoice } from '../build/variants.ts';
import { loadDocument } from '../contract/load-document.ts';
import { buildSite, type SitePlace } from './build-site.ts';
import { DOCS_FOLDER } from './docs-folder.ts';
import { readGuides } from './guides.ts';
import { renderReference } from './render-reference.ts';
import { repositoryOf } from './repository.ts';
import { startVitePress } from './run-vitepress.ts';

/**
 * Builds the site from the source, and puts it into the output folder in the place of the one before.
 *
 * @param document path of the root file of the source
 * @param out path of the output folder
 * @param variant the edition that the site is of; else it is of the source as it stands
 * @returns the path of the site
 * @throws DocumentError if the source is not valid
 */
export function buildDocs(
  document: string,
  out: string,
  place: SitePlace,
  variant: VariantChoice = {},
): Promise<string> {
  const target = join(out, DOCS_FOLDER);
  const vitePress = startVitePress();
  return withScratchFolder(out, async (scratch) => {
    const [built, pages, site] = ['built', 'pages', 'site'].map((name) => join(scratch, name)) as [
      string,
      string,
      string,
    ];
    await mkdir(built);
    await mkdir(pages);
    const buildFrom = async (bundle: string) => {
      const source = {
        document: await loadDocument(bundle),
        guides: await readGuides(),
        repository: await repositoryOf(),
        bundles: async () => {
          await bundling;
          return dirname(bundle);
        },
        vitePress,
        reference: () => renderReference(bundle, join(scratch, 'reference.html')),
      };
      await buildSite(source, place, pages, site);
    };
    let building: Promise<void> | undefined;
    const bundling = buildInto(built, {
      ...{ document, products: ['bundle'], ...variant, isAlone: true },
      // VitePress takes longest, and all that it needs is there.
      async onJson(bundle) {
        building = buildFrom(bundle);
        await Promise.race([vitePress.begun, building.catch(() => undefined)]);
      },
    });
    // Where the site is being built it waits for the bundles, and fails with them.
    await Promise.allSettled([bundling]);
    await (building ?? bundling);
    await mkdir(out, { recursive: true });
    await rm(target, { recursive: true, force: true });
    await rename(site, target);
    return target;
  }).finally(vitePress.stop);
}
