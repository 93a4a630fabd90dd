import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withPlaces } from '../build/build.ts';
import { bundle, joinSource } from '../build/bundle.ts';
import { checkDocument } from '../build/check-document.ts';
import { PRODUCT_FILES } from '../build/products.ts';
import { makeScratchFolder } from '../build/scratch-folder.ts';
import { DocumentError } from '../contract/document-error.ts';
import { FileTexts } from '../contract/file-texts.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import type { ReadBefore } from '../contract/source-files.ts';
import { type ParsedBefore, RedoclyCore, type RedoclyProblem } from '../redocly/core.ts';
import { Thread } from '../thread/thread.ts';
import type { ProductsMade, ProductsWanted } from './products-worker.ts';

const [, BUNDLE] = PRODUCT_FILES.bundle;

/** A source in one document, and its bundle as JSON. */
export interface Joined {
  readonly source: OpenApiDocument;
  readonly json: string;
}

/** Builds a source again and again, with all that can be kept from one time to the next. */
export class Rebuilder {
  readonly #document: string;
  readonly #out: string;
  readonly #texts = new FileTexts();
  readonly #read: ReadBefore = { texts: this.#texts, files: new Map() };
  readonly #parsed: ParsedBefore = { texts: this.#texts, files: new Map() };
  readonly #checker = new Thread<string, RedoclyProblem[]>(new URL('../build/check-worker', import.meta.url));
  readonly #products = new Thread<ProductsWanted, ProductsMade>(
    new URL('../dev/products-worker', import.meta.url),
  );
  #scratch: Promise<string> | undefined;

  /**
   * @param document path of the root file of the source
   * @param out path of the output folder
   */
  constructor(document: string, out: string) {
    this.#document = document;
    this.#out = out;
  }

  /** Path of the bundle that the mock is given. */
  get bundle(): string {
    return join(this.#out, BUNDLE);
  }

  /**
   * Writes the bundle as JSON, which comes before all else: the mock waits for it.
   *
   * @returns what it was made of, and whether it is another than before
   * @throws DocumentError if the source is not valid; then nothing is written
   */
  async rebundle(): Promise<Joined & { readonly isNew: boolean }> {
    // Side by side; what stands in the way of both is said by the check.
    const run = new RedoclyCore(this.#document, this.#parsed);
    const making = joinSource(this.#document, run).then((source) => ({ source, json: bundle(source).json }));
    making.catch(() => undefined);
    await checkDocument(this.#document, () => this.#checker.ask(this.#document), this.#read);
    try {
      const { source, json } = await making;
      return { source, json, isNew: await replace(this.bundle, Buffer.from(json)) };
    } catch (error) {
      throw await withPlaces(error, this.#document);
    }
  }

  /**
   * Makes the other products of the source as it stands; those of its editions are the business of the build.
   *
   * @param joined as `rebundle` gave it
   * @returns the files that are new, or others than before
   */
  async remake({ source, json }: Joined): Promise<readonly string[]> {
    this.#scratch ??= makeScratchFolder(this.#out);
    const folder = await this.#scratch;
    const made = await this.#products.ask({ root: this.#document, source, json, folder });
    if ('problems' in made) throw new DocumentError(made.problems);
    const changed: string[] = [];
    for (const file of made.files) {
      // There may be a newer one.
      if (file === BUNDLE) continue;
      const path = join(this.#out, file);
      if (await replace(path, await readFile(join(folder, file)))) changed.push(path);
    }
    return changed;
  }

  async close(): Promise<void> {
    await Promise.all([this.#products.close(), this.#checker.close()]);
    const folder = await this.#scratch;
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

/** Whoever reads the file meanwhile has the old one whole, or the new one. Of files this large texts take longer than bytes. */
async function replace(path: string, bytes: Buffer): Promise<boolean> {
  if ((await readFile(path).catch(() => undefined))?.equals(bytes) === true) return false;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.tmp`, bytes);
  await rename(`${path}.tmp`, path);
  return true;
}
