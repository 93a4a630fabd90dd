import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What needs no process, no server and no build: the whole of it runs within seconds. */
const UNIT = [
  'test/bench/*.test.ts',
  'test/derive/*.test.ts',
  'test/build/{openapi-3-0,response-table}.test.ts',
  'test/client/{match,retry}.test.ts',
  'test/commands/{config-file,mock-options,seed}.test.ts',
  'test/compatibility/tools.test.ts',
  'test/conformance/coverage.test.ts',
  'test/contract/*.test.ts',
  'test/docs/{align-json,compare-answer,nearest-answer,search-text}.test.ts',
  'test/fuzz/check-answer.test.ts',
  'test/lint/print-findings.test.ts',
  'test/mock/{body-schema,clock,http-date,list-body,negotiation,warm-up}.test.ts',
  'test/mock/store/*.test.ts',
  'test/openapi/*.test.ts',
  'test/overlay/apply-overlay.test.ts',
  'test/changes/{changelog,compare-documents,semver}.test.ts',
  'test/package/changelog.test.ts',
  'test/recipes/unmet-expectations.test.ts',
  'test/seed/*.test.ts',
  'test/ruleset/!(examples|hostile-documents|many-files).test.ts',
  'test/terminal/*.test.ts',
];
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
const shared = { isolate: false };

// The limits are generous, for machines that do other things as well: nothing here measures time.
export default defineConfig({
  test: {
    // Many tests wait for processes: two cores are better used by three of them.
    maxWorkers: Math.max(3, availableParallelism()),
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { ...shared, name: 'unit', include: UNIT, testTimeout: 20_000, hookTimeout: 20_000 } },
      {
        test: {
          ...shared,
          name: 'process',
          include: ['test/**/*.test.ts'],
          exclude: [...UNIT, ...BROWSER],
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
