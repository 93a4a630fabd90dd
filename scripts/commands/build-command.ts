import { relative } from 'node:path';
import { Command } from 'commander';
import { createColors } from 'picocolors';
import { build } from '../build/build.ts';
import type { Product } from '../build/products.ts';
import { mayColour } from '../terminal/may-colour.ts';

export interface BuildCommandOptions {
  readonly document: string;
  readonly edition?: string;
  readonly overlay?: string;
  readonly out?: string;
}

/** A command that reads the source and writes into the output folder. */
export function createBuildCommand(name: string, description: string): Command {
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

/** Builds products and prints a line for each file: `input → output [time]`. */
export async function buildAndReport(
  options: BuildCommandOptions,
  products: readonly Product[],
): Promise<void> {
  const { document, edition, overlay } = options;
  const out = outOf(options);
  const { dim } = createColors(mayColour(process.stdout));
  for (const { file, seconds } of await build({ document, edition, overlay, out, products })) {
    console.log(`${relative('', document)} → ${relative('', file)} ${dim(`[${seconds.toFixed(1)} s]`)}`);
  }
}
