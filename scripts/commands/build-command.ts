import { relative } from 'node:path';
import { Command } from 'commander';
import { createColors } from 'picocolors';
import { build } from '../build/build.ts';
import type { Product } from '../build/products.ts';
import { mayColour } from '../terminal/may-colour.ts';

export interface BuildCommandOptions {
  readonly document: string;
  readonly out: string;
}

/** A command that reads the source and writes into the output folder. */
export function createBuildCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option('--document <file>', 'the root file of the source', 'openapi/openapi.yaml')
    .option('--out <folder>', 'where the files go', 'generated');
}

/** Builds products and prints a line for each file: `input → output [time]`. */
export async function buildAndReport(
  { document, out }: BuildCommandOptions,
  products: readonly Product[],
): Promise<void> {
  const { dim } = createColors(mayColour(process.stdout));
  for (const { file, seconds } of await build({ document, out, products })) {
    console.log(`${relative('', document)} → ${relative('', file)} ${dim(`[${seconds.toFixed(1)} s]`)}`);
  }
}
