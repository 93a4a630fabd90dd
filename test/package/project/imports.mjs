/** Imports everything that the package exports, and prints what it finds. */
import { createRequire } from 'node:module';
import * as client from 'store-api-contract';
import * as client2026 from 'store-api-contract/2026';
import * as mock from 'store-api-contract/mock';
import * as ruleset from 'store-api-contract/ruleset';

const require = createRequire(import.meta.url);
console.log(
  JSON.stringify({
    client: Object.keys(client),
    2026: {
      exports: Object.keys(client2026),
      codes: Object.keys(client2026.responses).length,
      retryable: [429, 509].map((status) => client2026.isRetryable({ status, headers: {} }, 'POST')),
    },
    mock: typeof mock.createMock,
    ruleset: Object.keys(ruleset.default.rules).length,
    'openapi.json': require('store-api-contract/openapi.json').openapi,
    'openapi-3.0.json': require('store-api-contract/openapi-3.0.json').openapi,
    '2026/openapi.json': require('store-api-contract/2026/openapi.json').info.title,
    'openapi.yaml': require.resolve('store-api-contract/openapi.yaml').endsWith('/generated/openapi.yaml'),
    'openapi/*': require
      .resolve('store-api-contract/openapi/extensions.yaml')
      .endsWith('/openapi/extensions.yaml'),
    'package.json': require('store-api-contract/package.json').name,
  }),
);
