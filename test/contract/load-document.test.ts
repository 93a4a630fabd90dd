import { expect, test } from 'vitest';
import { loadDocument, parseOpenApi } from '../../scripts/contract/load-document.ts';

const WANT = { openapi: '3.1.1', info: { title: 'T', version: '1' }, paths: {} };

test.each([
  ['YAML', 'openapi: 3.1.1\ninfo: {title: T, version: "1"}\npaths: {}\n'],
  ['JSON', JSON.stringify(WANT)],
])('%s', (_, text) => {
  expect(parseOpenApi(text, 'given')).toEqual(WANT);
});

test.each([
  ['nothing', '', 'given holds no OpenAPI document: its top is not an object'],
  ['a list', '[]', 'given holds no OpenAPI document: its top is not an object'],
  ['another format', 'name: value', 'given holds no OpenAPI document: it has no `openapi`'],
  ['an older version', 'openapi: 3.0.3\npaths: {}', 'given is of OpenAPI 3.0.3; this project reads 3.1'],
  ['no paths', 'openapi: 3.1.0', 'given describes no paths'],
  ['paths that are a list', 'openapi: 3.1.0\npaths: []', 'given describes no paths'],
  [
    'broken YAML',
    'openapi: 3.1.1\npaths: {',
    'given:2:9 Flow map in block collection must be sufficiently indented and end with a }',
  ],
  ['broken JSON', '{\n  "openapi": "3.1.1"\n  "paths": {}\n}', 'given:3:3 Missing , between flow map items'],
])('%s is refused', (_, text, message) => {
  expect(() => parseOpenApi(text, 'given')).toThrow(
    expect.objectContaining({ name: 'DocumentError', message }),
  );
});

test.each([
  ['a file that is not there', 'nowhere/openapi.yaml', 'nowhere/openapi.yaml does not exist'],
  ['a folder', 'test', 'test is a folder, not a document'],
])('%s', async (_, file, message) => {
  await expect(loadDocument(file)).rejects.toMatchObject({ name: 'DocumentError', message });
});
