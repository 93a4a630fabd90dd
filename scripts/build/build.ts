import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DocumentError } from '../contract/document-error.ts';
import { RedoclyCore } from '../redocly/core.ts';
import { joinSource } from './bundle.ts';
import { checkDocument } from './check-document.ts';
import { makeProducts } from './make-products.ts';
import type { Product } from './products.ts';
import { withScratchFolder } from './scratch-folder.ts';
import { startTypeMaker } from './type-maker.ts';
import { type VariantChoice, variantsOf } from './variants.ts';

export interface BuildOptions extends VariantChoice {
  /** Path of the root file of the source. */
  readonly document: string;
  /** Path of the output folder; it is made if it is not there. */
  readonly out: string;
  readonly products: readonly Product[];
  /** Told of each step once it is over. */
  readonly onStep?: OnStep;
  /**
   * Given the path of each document in JSON as soon as it is there. What takes long is made when it has ended: the
   * other forms of the document.
   */
  readonly onJson?: (file: string) => Promise<void>;
}

/**
 * @param step what was done
 * @param seconds how long that took; steps go on side by side
 */
export type OnStep = (step: string, seconds: number) => void;

/** A file that was written, and the seconds that it took. */
export interface BuiltFile {
  readonly file: string;
  readonly seconds: number;
}

/**
 * Builds products of a document and puts them into the output folder. Either all of them are replaced or none.
 *
 * @throws DocumentError if the source is not valid, or an overlay does not fit it
 */
export function build({ out, ...options }: BuildOptions): Promise<BuiltFile[]> {
  return withScratchFolder(out, async (scratch) => {
    const built = await buildInto(scratch, options);
    for (const { file } of built) {
      await mkdir(dirname(join(out, file)), { recursive: true });
      await rename(join(scratch, file), join(out, file));
    }
    return built.map(({ file, seconds }) => ({ file: join(out, file), seconds }));
  });
}

/**
 * Builds products of a document into an empty folder.
 *
 * @returns the files, relative to the folder
 * @throws DocumentError if the source is not valid, or an overlay does not fit it
 */
export async function buildInto(
  folder: string,
  { document, products, onStep = () => undefined, onJson, ...choice }: Omit<BuildOptions, 'out'>,
): Promise<BuiltFile[]> {
  // Who asks for what is not there need not wait for the bundler.
  const variants = await variantsOf(document, choice);
  const types = products.includes('types') ? startTypeMaker() : undefined;
  const timed = async <T>(step: string, work: () => Promise<T>) => {
    const started = performance.now();
    const result = await work();
    onStep(step, (performance.now() - started) / 1000);
    return result;
  };
  try {
    const run = new RedoclyCore(document);
    // The bundler stumbles over much of what the check reports, in a less useful way; the check has the first word.
    await timed('checked', () => checkDocument(document, () => run.check()));
    const joined = await timed('joined', () => joinSource(document, run));
    const built = await Promise.all(
      variants.map(async ({ folder: place, products: own, change }) => {
        const wanted = products.filter((product) => own.includes(product));
        const source = change(joined);
        const files = await makeProducts(join(folder, place), {
          root: document,
          source,
          products: wanted,
          types,
          onJson,
        });
        return files.map(({ file, seconds }) => ({ file: join(place, file), seconds }));
      }),
    ).catch(async (error: unknown) => {
      throw await withPlaces(error, document);
    });
    return built.flat();
  } finally {
    await types?.close();
  }
}

/** What the makers stumble over is against a rule of the contract; the rules know the place in the source. */
export async function withPlaces(error: unknown, document: string): Promise<unknown> {
  if (error instanceof DocumentError) return error;
  const { lintWithSpectral } = await import('../lint/spectral.ts');
  const findings = (await lintWithSpectral(document)).filter(({ severity }) => severity === 'error');
  if (findings.length === 0) return error;
  return new DocumentError(
    findings.map(({ file, line, column, message, rule }) => ({
      ...{ file, line, column },
      reason: `${message} (${rule})`,
    })),
  );
}
