import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { lintWithSpectral } from '../../scripts/lint/spectral.ts';
import { BROKEN, CLEAN, withFiles } from './documents.ts';

const UNUSED = `${CLEAN}components:
  responses:
    Found:
      description: It is elsewhere.
      x-status: 302
      x-summary: Found
      x-retry: never
      headers:
        Location: {required: true, schema: {type: string}}
        X-BC-Store-Version: {required: true, schema: {type: string}}
      x-causes: {moved: {summary: It moved}}
  schemas:
    Nobody: {type: string}
`;

const cases = [
  { name: 'a clean document', given: { 'root.yaml': CLEAN }, want: [] },
  {
    name: 'an unused schema is a finding, an unused response is there for others',
    given: { 'root.yaml': UNUSED },
    want: ['root.yaml:27:12 warning spectral/oas3-unused-component'],
  },
  {
    name: 'a reference to another host is not followed',
    given: { 'root.yaml': CLEAN.replace('{}', "{/a: {$ref: 'http://127.0.0.1:9/a.yaml'}}") },
    want: ['root.yaml:14:20 error spectral/invalid-ref'],
  },
  {
    name: 'a bundle must have the structure of OpenAPI',
    given: { 'root.yaml': CLEAN.replace('version: 1.0.0', 'version: 1') },
    want: ['root.yaml:5:12 error spectral/oas3-schema'],
  },
];

test.each(cases)('$name', async ({ given, want }) => {
  await withFiles(given, async (folder) => {
    const findings = await lintWithSpectral(join(folder, 'root.yaml'));
    const lines = findings.map(
      ({ file, line, column, severity, rule }) =>
        `${relative(folder, file)}:${line}:${column} ${severity} ${rule}`,
    );
    expect(lines).toEqual(want);
  });
});

test('references are followed in a file that is referred to a hundred times', async () => {
  const amounts = Array.from(
    { length: 120 },
    (_, index) => `  amount${index}: {$ref: ../shared/amount.yaml}`,
  );
  // It is read to the end by the time that the last of these comes to it.
  const steps = ['far', 'less-far', 'half-way', 'nearer', 'near'];
  const far = Object.fromEntries(
    steps.map((step, index) => {
      const next = steps[index + 1];
      const path = next === undefined ? '../things/thing.yaml' : `${next}.yaml`;
      return [`others/${step}.yaml`, `anyOf: [{$ref: ${path}}, {type: string}]\n`];
    }),
  );
  const answer = (path: string) =>
    `{get: {responses: {'200': {description: A thing, content: {application/json: {schema: {$ref: ${path}}}}}}}}`;
  await withFiles(
    {
      'root.yaml': CLEAN.replace(
        '{}',
        `{/a: ${answer('things/thing.yaml')}, /b: ${answer('others/far.yaml')}}`,
      ),
      'things/thing.yaml': ['type: object', 'properties:', ...amounts].join('\n'),
      ...far,
      'shared/amount.yaml': 'anyOf: [{$ref: input.yaml}, {type: string}]\n',
      'shared/input.yaml': 'type: number\n',
    },
    async (folder) => {
      const findings = await lintWithSpectral(join(folder, 'root.yaml'));
      expect(findings.filter(({ rule }) => rule === 'spectral/invalid-ref')).toEqual([]);
    },
  );
});

test('a reference to another host says what to do', async () => {
  await withFiles(
    { 'root.yaml': CLEAN.replace('{}', "{/a: {$ref: 'https://127.0.0.1:9/a.yaml'}}") },
    async (folder) => {
      const [finding] = await lintWithSpectral(join(folder, 'root.yaml'));
      expect(finding?.message).toBe('https://127.0.0.1:9/a.yaml is on another host; take a copy of it.');
    },
  );
});

test('the $ref of a path item is no fault in a document of many files', async () => {
  await withFiles(BROKEN, async (folder) => {
    const findings = await lintWithSpectral(join(folder, 'openapi/openapi.yaml'));
    expect(findings.map(({ rule }) => rule)).not.toContain('spectral/oas3-schema');
  });
});
