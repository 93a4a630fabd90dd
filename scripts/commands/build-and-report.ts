import { relative } from 'node:path';
import { Command } from 'commander';
import { createColors } from 'picocolors';
import { digestInputs, staleBecause, writeManifest } from '../build/manifest.ts';
import type { Product } from '../build/products.ts';
import { mayColour } from '../terminal/may-colour.ts';

export interface BuildCommandOptions {
  readonly document: string;
  readonly edition?: string;
  readonly overlay?: string;
  readonly out?: string;
}

/** A command that reads the source and writes into the output folder. */
export function createSourceCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option('--document <file>', 'the root file of the source', 'openapi/openapi.yaml')
    .option('--edition <name>', 'only this edition, such as 2026; the rest stays as it is')
    .option('--overlay <file>', 'change the document by an OpenAPI Overlay of your own')
    .option(
      '--out <folder>',
      'where the files go (default: "generated", or "generated/overlaid" for an overlay)',
    );
}

/** Where the files go: those of an overlay do not take the place of those of the source itself. */
export function outOf({ overlay, out }: BuildCommandOptions): string {
  return out ?? (overlay === undefined ? 'generated' : 'generated/overlaid');
}

/** Builds products and prints a line for each step and each file, as soon as there is something to say: `input → output [time]`. */
export async function buildAndReport(
  options: BuildCommandOptions,
  products: readonly Product[],
): Promise<readonly string[]> {
  const { document, edition, overlay } = options;
  const out = outOf(options);
  const { dim } = createColors(mayColour(process.stdout));
  const source = relative('', document);
  const time = (seconds: number) => dim(`[${seconds.toFixed(1)} s]`);
  // Loaded here: whoever has nothing to build need not wait for what builds.
  const { build } = await import('../build/build.ts');
  const onStep = (step: string, seconds: number) => console.log(`${source} ${step} ${time(seconds)}`);
  const built = await build({ document, edition, overlay, out, products, onStep });
  for (const { file, seconds } of built) console.log(`${source} → ${relative('', file)} ${time(seconds)}`);
  return built.map(({ file }) => file);
}

/**
 * Builds everything in the same way, unless the output folder holds it already.
 *
 * @param isForced whether it is built in any case
 */
export async function buildWhatChanged(options: BuildCommandOptions, isForced = false): Promise<void> {
  const started = performance.now();
  const { dim } = createColors(mayColour(process.stdout));
  const time = () => dim(`[${((performance.now() - started) / 1000).toFixed(1)} s]`);
  const { document, edition, overlay } = options;
  const out = outOf(options);
  const files = overlay === undefined ? [] : [overlay];
  const inputs = await digestInputs({ document, out, choice: { edition, overlay }, files });
  if (!isForced && (await staleBecause(out, inputs)) === undefined) {
    console.log(`${relative('', out)} is what ${relative('', document)} builds; nothing to do ${time()}`);
    return;
  }
  const { ALL_PRODUCTS } = await import('../build/products.ts');
  await writeManifest(out, inputs, await buildAndReport(options, ALL_PRODUCTS));
  console.log(`${relative('', out)} is built ${time()}`);
}
