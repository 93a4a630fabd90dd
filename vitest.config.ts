import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What drives a browser, and what looks at the built site, which is built once for all of it. */
const BROWSER = ['test/back-office/*.test.ts', 'test/docs/browser/*.test.ts'];

/** What takes longest, so that nobody waits for it at the end. */
const LONGEST = ['test/docs/browser/codes.test.ts', 'test/package/package.test.ts'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => LONGEST.some((file) => moduleId.endsWith(file));
    return (await super.sort(files)).toSorted((a, b) => Number(isLong(b)) - Number(isLong(a)));
  }
}

// No test changes what another one sees, so the linters and the document are loaded once for all of them.
export const shared = { isolate: false };

// The limits are generous, for machines that do other things as well: nothing here measures time.
export default defineConfig({
  test: {
    // Many tests wait for processes: two cores are better used by three of them.
    maxWorkers: Math.max(3, availableParallelism()),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...shared,
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: BROWSER,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'browser',
          include: BROWSER,
          globalSetup: 'test/docs/browser/built-site.ts',
          // The site is built while the other tests run.
          sequence: { groupOrder: 1 },
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // A page is taken over part by part, when its browser has time.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
