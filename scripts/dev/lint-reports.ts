import { relative } from 'node:path';
import { type Finding, isFailure } from '../lint/findings.ts';
import { printFindings, printSummary } from '../lint/print-findings.ts';
import { overlayOf } from '../overlay/overlay-of.ts';
import { Thread } from '../thread/thread.ts';
import type { ChangeLintWanted } from './change-lint-worker.ts';
import type { LintWanted } from './lint-worker.ts';

export interface LintReportsOptions {
  /** Path of the root file of the source. */
  readonly document: string;
  /** Path of its bundle. */
  readonly bundle: string;
  /** Told each line. */
  readonly print: (line: string) => void;
  readonly colour: boolean;
}

/** Says after each edit what the linters find: at once in what has changed, later in all that there is. */
export class LintReports {
  readonly #options: LintReportsOptions;
  readonly #linter = new Thread<LintWanted, readonly Finding[]>(
    new URL('../dev/lint-worker', import.meta.url),
  );
  /** It does not wait until the other one is through with all that there was before an edit. */
  readonly #changeLinter = new Thread<ChangeLintWanted, readonly Finding[] | undefined>(
    new URL('../dev/change-lint-worker', import.meta.url),
  );
  #turn = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: LintReportsOptions) {
    this.#options = options;
  }

  /** Whatever has not been said of an earlier state is not said any more. */
  forget(): void {
    this.#turn += 1;
  }

  /**
   * Reports on the source and its bundle as they are now.
   *
   * @param others what comes before all that was there before
   * @param time says how long ago the edit was
   */
  async report(others: Promise<unknown>, time: () => string): Promise<void> {
    this.forget();
    const turn = this.#turn;
    const { document: root, bundle, print, colour } = this.#options;
    // Of a source without one the bundle says nothing more.
    const hasBundle = (await overlayOf(root)) !== undefined;
    const found = new Map<string, Finding>();
    /** One that is overtaken would say what is not so any more. */
    const isLast = () => turn === this.#turn;
    const tell = async (lint: () => Promise<readonly Finding[] | undefined>) => {
      const findings = isLast() ? await lint() : undefined;
      if (findings === undefined || !isLast()) return undefined;
      const fresh = findings.filter((finding) => !found.has(JSON.stringify(finding)));
      for (const finding of fresh) found.set(JSON.stringify(finding), finding);
      for (const line of printFindings(fresh, colour)) print(line);
      return findings;
    };
    const lintChange = (isKnown: boolean) => this.#changeLinter.ask({ root, bundle, isKnown });
    const changes = hasBundle ? await tell(() => lintChange(false)) : undefined;
    if (changes !== undefined) print(`${printSummary(changes, ['what has changed'], colour)} ${time()}`);
    const reportAll = async () => {
      await others;
      const source = await tell(() => this.#linter.ask({ root }));
      // A fault of the source is in its bundle as well.
      if (hasBundle && source?.some(isFailure) === false)
        await tell(() => this.#linter.ask({ root, bundle }));
      if (!isLast()) return;
      print(printSummary([...found.values()], [relative('', root)], colour));
      await lintChange(true);
    };
    this.#last = this.#last.then(reportAll, reportAll);
    await this.#last;
  }

  async close(): Promise<void> {
    this.forget();
    await Promise.all([this.#linter.close(), this.#changeLinter.close()]);
  }
}
