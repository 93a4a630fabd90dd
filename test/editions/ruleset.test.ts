import { readFile } from 'node:fs/promises';
import spectral, { type RulesetDefinition } from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import { expect, test } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { listSharedResponses } from '../../scripts/contract/responses.ts';
import { bundledEdition } from '../../scripts/mock/load-served.ts';
import ruleset, { rules, withOptions } from '../../scripts/ruleset/index.ts';

test('the edition of 2026 keeps the rules of the contract, told its codes', async () => {
  const file = bundledEdition('2026');
  const codes = listSharedResponses(await loadDocument(file)).map(({ status }) => status);
  const linter = new spectral.Spectral();
  linter.setRuleset(
    new spectral.Ruleset({
      extends: [ruleset as RulesetDefinition],
      rules: {
        'response-code-in-contract': withOptions(rules['response-code-in-contract'], { codes }),
        'operation-common-responses': withOptions(rules['operation-common-responses'], {
          codes: [301, 401, 403, 406, 429, 500, 503],
        }),
      },
    }),
  );
  const document = new spectral.Document(await readFile(file, 'utf8'), parsers.Json, file);
  const findings = await linter.run(document);
  expect(findings.map(({ code, message, path }) => ({ code, message, path: path.join('/') }))).toEqual([]);
});
