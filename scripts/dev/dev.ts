import { dirname, join, relative } from 'node:path';
import { DocumentError, printProblem } from '../contract/document-error.ts';
import type { MockOptions } from '../mock/create-mock.ts';
import { LintReports } from './lint-reports.ts';
import { type Joined, Rebuilder } from './rebuild.ts';
import { SwapMock } from './swap-mock.ts';
import { watchSource } from './watch-source.ts';

/** Pages of the document that is served. */
export interface Site {
  /** Where they begin. */
  readonly url: string;
  /** Makes the pages of the bundle as it is now. */
  update(): Promise<void>;
  /** Shows on them why there is nothing new. */
  show(fault: string): Promise<void>;
  close(): Promise<void>;
}

export interface DevOptions {
  /** Path of the root file of the source; the folder that it stands in is watched. */
  readonly document: string;
  /** Path of the output folder. */
  readonly out: string;
  readonly mock: Omit<MockOptions, 'document' | 'edition' | 'overlay' | 'https' | 'dataFile'>;
  /**
   * Begins to serve the pages, if there are any.
   *
   * @param bundle path of the bundle
   * @param mock origin of the mock
   */
  readonly openSite?: (bundle: string, mock: string) => Promise<Site>;
  /** Told each line. */
  readonly print: (line: string) => void;
  readonly colour?: boolean;
}

/** Most of the others follow from the first. */
const MOST_PROBLEMS = 20;

/** An author's loop that goes on. */
export interface Dev {
  /** Of the mock, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Builds a source and serves its mock; from then on each change below the folder of the source is built, checked and
 * served. What cannot be built is said, and the last that could be is served on.
 *
 * @throws DocumentError if there is nothing to begin with
 */
export async function dev({
  document,
  out,
  mock,
  openSite,
  print,
  colour = false,
}: DevOptions): Promise<Dev> {
  const rebuilder = new Rebuilder(document, out);
  const reports = new LintReports({ document, bundle: rebuilder.bundle, print, colour });
  let served: SwapMock | undefined;
  let site: Promise<Site | undefined> = Promise.resolve(undefined);
  // Nobody waits for them: they go on beside the next change.
  let made: Promise<unknown> = Promise.resolve();
  /** What the other products have not been made of yet. */
  let unmade: Joined | undefined;
  /** Whether the pages say so. */
  let isBroken = false;

  const say = (error: unknown) => {
    for (const line of linesOf(error)) print(line);
  };
  /** One after the other; nobody waits for pages. */
  const showPages = (show: (pages: Site) => Promise<void>) => {
    site = site.then(async (pages) => {
      if (pages !== undefined) await show(pages).catch(say);
      return pages;
    });
  };
  const build = async (changed: readonly string[]): Promise<void> => {
    reports.forget();
    const started = performance.now();
    const time = () => `[${((performance.now() - started) / 1000).toFixed(2)} s]`;
    if (changed.length > 0) print(`${changed.join(', ')} changed`);
    const { isNew, ...joined } = await rebuilder.rebundle();
    if (isNew || served === undefined) unmade = joined;
    if (isNew || isBroken)
      showPages(async (pages) => {
        await pages.update();
        print(`the pages are fresh ${time()}`);
      });
    isBroken = false;
    if (isNew && served !== undefined) {
      for (const sentence of await served.swap(rebuilder.bundle)) print(`warning: ${sentence}`);
      print(`${relative('', rebuilder.bundle)} and the mock are fresh ${time()}`);
    } else if (served !== undefined) print(`${relative('', rebuilder.bundle)} is what it was ${time()}`);
    const making = async () => {
      const wanted = unmade;
      unmade = undefined;
      const files = wanted === undefined ? [] : await rebuilder.remake(wanted);
      if (files.length > 0) print(`${files.map((file) => relative('', file)).join(', ')} ${time()}`);
    };
    made = made.then(making).catch(say);
    reports.report(made, time).catch(say);
  };

  const folder = dirname(document);
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((done) => {
    begin = done;
  });
  // Before anything is read, so that no change is missed.
  const stop = watchSource(folder, async (files) => {
    await begun;
    try {
      await build(files.map((file) => relative('', join(folder, file))));
    } catch (error) {
      say(error);
      isBroken = true;
      showPages((pages) => pages.show(linesOf(error).join('\n')));
      print('The mock goes on with the last document that could be built.');
    }
  });
  const end = async () => {
    stop();
    await Promise.all([served?.close(), rebuilder.close(), reports.close(), (await site)?.close()]);
  };
  try {
    await build([]);
    served = await SwapMock.listen({ ...mock, document: rebuilder.bundle });
  } catch (error) {
    await end();
    throw error;
  }
  const { url } = served;
  site = (openSite?.(rebuilder.bundle, url) ?? site).catch((error: unknown) => void say(error));
  showPages(async (pages) => print(`Pages     ${pages.url}`));
  begin();
  return { url, close: end };
}

/** What went wrong, a line for each fault. */
function linesOf(error: unknown): readonly string[] {
  if (!(error instanceof DocumentError)) return [error instanceof Error ? error.message : String(error)];
  const { problems } = error;
  const lines = problems.slice(0, MOST_PROBLEMS).map((problem) => {
    const [place = '', ...reason] = printProblem(problem).split(' ');
    return `${place} error ${reason.join(' ')}`;
  });
  const more = problems.length - MOST_PROBLEMS;
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}
