import { defineConfig } from 'vitest/config';
import { shared } from './vitest.config.ts';

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
// Part of `npm test`, where the threads of the others have loaded the linters and the document already.
export default defineConfig({
  test: { ...shared, name: 'unit', include: UNIT, testTimeout: 20_000, hookTimeout: 20_000 },
});
