import spectral from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import { expect, test } from 'vitest';
import contract, { rules, withOptions } from '../../scripts/ruleset/index.ts';
import { baseDocument } from './base-document.ts';

test('another API extends the ruleset, with a rule off and another with its own codes', async () => {
  const linter = new spectral.Spectral();
  const codes = [
    200, 201, 202, 204, 301, 302, 304, 400, 401, 403, 404, 405, 406, 409, 413, 415, 500, 501, 503, 507,
  ];
  linter.setRuleset({
    extends: [contract],
    rules: {
      'response-api-headers': 'off',
      'response-code-in-contract': withOptions(rules['response-code-in-contract'], { codes }),
    },
  });
  const document = new spectral.Document(
    JSON.stringify(baseDocument),
    parsers.Yaml,
    '/contract/openapi.yaml',
  );
  expect((await linter.run(document)).map(({ code, path }) => ({ code, path }))).toEqual([
    { code: 'response-code-in-contract', path: ['components', 'responses', 'BandwidthLimitExceeded'] },
  ]);
});

test('options that do not fit are refused', () => {
  const rule = withOptions(rules['response-no-content'], { codes: [2040] });
  expect(() => new spectral.Spectral().setRuleset({ rules: { rule } })).toThrow();
});
