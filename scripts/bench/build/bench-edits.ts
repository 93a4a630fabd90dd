import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { dev } from '../../dev/dev.ts';
import { DevSite } from '../../docs/dev/dev-site.ts';
import { EDITS } from './edits.ts';

/** Seconds from saving a file until something was there; undefined where the edit changes nothing of it. */
export interface EditTimes {
  readonly kind: string;
  /** The bundle, and the mock that answers by it. */
  readonly mock: number;
  /** The pages, as a browser that asks then gets them. */
  readonly pages: number | undefined;
  /** Types and all else that the build makes. */
  readonly products: number | undefined;
  /** The findings of what has changed; undefined where nothing has, or so much that all is looked at at once. */
  readonly first: number | undefined;
  /** All findings, or that there are none. */
  readonly findings: number;
}

/** What `dev` says once something is there. */
const SAID = {
  mock: /and the mock are fresh|is what it was/,
  pages: /the pages are fresh/,
  products: /openapi\.yaml.* \[/,
  first: /^what has changed: \d+ errors?, /,
  findings: /openapi\.yaml: \d+ errors?, /,
};

/** After this what is waited for does not come. */
const TROUBLE = /goes on with the last document|^The (process of the )?site /;

/**
 * Edits a copy of the source while `dev` serves it, and waits each time for all that follows.
 *
 * @param turns how often each kind of edit is made
 * @param onEdit told of each when it is through
 */
export async function benchEdits(
  turns: number,
  onEdit: (times: EditTimes) => void,
): Promise<readonly EditTimes[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'store-api-bench-edits-'));
  const document = join(scratch, 'openapi/openapi.yaml');
  await cp(resolve('openapi'), dirname(document), { recursive: true });
  const lines = new Lines();
  const firstFindings = lines.next(SAID.findings);
  const firstPages = lines.next(/^Pages /);
  const running = await dev({
    document,
    out: join(scratch, 'generated'),
    mock: {},
    openSite: (bundle, mock) => DevSite.open(bundle, { mock, host: '127.0.0.1', port: 0 }),
    print: lines.print,
  });
  try {
    await Promise.all([firstFindings, firstPages]);
    const all: EditTimes[] = [];
    for (let turn = 1; turn <= turns; turn += 1) {
      for (const { kind, file, change } of EDITS) {
        const path = join(dirname(document), file);
        const text = change(await readFile(path, 'utf8'), all.length + 1);
        const [mock, pages, products, first, findings] = [
          lines.next(SAID.mock),
          lines.next(SAID.pages),
          lines.next(SAID.products),
          lines.next(SAID.first),
          lines.next(SAID.findings),
        ];
        const started = performance.now();
        const since = ({ at }: Said) => (at - started) / 1000;
        await writeFile(path, text);
        const served = await mock;
        const isNew = served.line.includes('fresh');
        const times: EditTimes = {
          kind,
          mock: since(served),
          pages: isNew ? since(await pages) : undefined,
          products: isNew ? since(await products) : undefined,
          // Said before all of them, if at all.
          first: await Promise.race([first.then(since), findings.then(() => undefined)]),
          findings: since(await findings),
        };
        lines.forget();
        all.push(times);
        onEdit(times);
      }
    }
    return all;
  } finally {
    await running.close();
    await rm(scratch, { recursive: true, force: true });
  }
}

interface Said {
  readonly line: string;
  readonly at: number;
}

/** The lines that are printed, for those who wait for one. */
class Lines {
  #waiting: {
    readonly pattern: RegExp;
    readonly done: (said: Said) => void;
    readonly fail: (error: Error) => void;
  }[] = [];

  readonly print = (line: string) => {
    if (TROUBLE.test(line)) for (const { fail } of this.#waiting) fail(new Error(line));
    const said = { line, at: performance.now() };
    const told = this.#waiting.filter(({ pattern }) => pattern.test(line));
    this.#waiting = this.#waiting.filter((one) => !told.includes(one));
    for (const { done } of told) done(said);
  };

  next(pattern: RegExp): Promise<Said> {
    const coming = new Promise<Said>((done, fail) => this.#waiting.push({ pattern, done, fail }));
    // Whoever waits for it is told; some do not come to that.
    coming.catch(() => undefined);
    return coming;
  }

  /** What has not been said will not be. */
  forget(): void {
    this.#waiting = [];
  }
}
