import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ASKED_OF_BUNDLE, BUNDLE_RULES_OFF, SAID_BY_OURS } from '../../scripts/lint/spectral.ts';
import { expandSnippet } from '../contributing/changes.ts';

const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
  readonly 'yaml.schemas': Readonly<Record<string, readonly string[]>>;
  readonly 'spectral.rulesetFile': string;
  readonly 'spectral.validateFiles': readonly string[];
  readonly 'typescript.tsdk': string;
};
const schemas = Object.entries(settings['yaml.schemas']).map(([file, globs]) => ({ file, globs }));
const sources = readdirSync('openapi', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => join('openapi', file).replaceAll('\\', '/'));

const ajv = new Ajv2020({ strict: false });
for (const name of ['source.schema.yaml', 'extensions.yaml']) {
  const schema = parse(readFileSync(`openapi/${name}`, 'utf8')) as object;
  ajv.addSchema({ ...schema, $id: `file:/openapi/${name}` });
}

/** What an editor has against a text that stands in a file with the schema. */
function faultsOf(schema: string, text: string): string[] {
  const $id = `file:/.vscode/schemas/${basename(schema)}`;
  const validate =
    ajv.getSchema($id) ?? ajv.compile({ ...(JSON.parse(readFileSync(schema, 'utf8')) as object), $id });
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function schemasOf(file: string) {
  return schemas.filter(({ globs }) => globs.some((glob) => patternOf(glob).test(file)));
}

function patternOf(glob: string): RegExp {
  return new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
}

describe('the settings', () => {
  test('point to files that are there', () => {
    const { 'spectral.rulesetFile': ruleset, 'spectral.validateFiles': files } = settings;
    const named = [ruleset, ...files, settings['typescript.tsdk'], ...schemas.map(({ file }) => file)];
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
    const globs = schemas.flatMap((one) => one.globs);
    expect(globs.filter((glob) => !sources.some((file) => patternOf(glob).test(file)))).toEqual([]);
  });

  test('have one schema for each file of the source', () => {
    const others = sources.filter((file) => schemasOf(file).length !== 1);
    expect(others.filter((file) => !/^openapi\/(editions|components\/securitySchemes)\//.test(file))).toEqual(
      ['openapi/every-operation.overlay.yaml', 'openapi/extensions.yaml', 'openapi/source.schema.yaml'],
    );
  });

  test('turn off the rules of Spectral that the lint does not ask a source for', () => {
    const { extends: from, rules } = parse(readFileSync(settings['spectral.rulesetFile'], 'utf8'));
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(from).toEqual(['spectral:oas', exports['./ruleset'].default]);
    expect(Object.keys(rules).toSorted()).toEqual(
      [...Object.keys({ ...BUNDLE_RULES_OFF, ...SAID_BY_OURS }), ...ASKED_OF_BUNDLE].toSorted(),
    );
    expect(new Set(Object.values(rules))).toEqual(new Set(['off']));
  });

  test('are read by editors of the folder that Redocly is configured in', () => {
    const { apis } = parse(readFileSync('redocly.yaml', 'utf8'));
    expect(settings['spectral.validateFiles']).toContain(apis.store.root);
  });
});

test('each file of the source is as its schema says', () => {
  const faults = sources.flatMap((file) =>
    schemasOf(file).flatMap((schema) =>
      faultsOf(schema.file, readFileSync(file, 'utf8')).map((fault) => `${file} ${fault}`),
    ),
  );
  expect(faults).toEqual([]);
});

test('each extension of the source is described', () => {
  const described = readFileSync('openapi/extensions.yaml', 'utf8');
  const names = sources.flatMap((file) => readFileSync(file, 'utf8').match(/\bx-[a-z-]+(?=:)/g) ?? []);
  expect([...new Set(names)].filter((name) => !described.includes(`  ${name}:`))).toEqual([]);
});

const SCHEMAS = '.vscode/schemas';

test.each([
  { kind: 'response', given: "x-status: '404'", want: ['/x-status must be integer'] },
  {
    kind: 'response',
    given: 'x-causes: {gone: {x-applies-to: list}}',
    want: ['/x-causes/gone/x-applies-to must be array'],
  },
  {
    kind: 'operations',
    given: "entry: {get: {operationId: a, responses: {}, x-causes: {'409': duplicate}}}",
    want: ['/entry/get/x-causes/409 must be array'],
  },
  {
    kind: 'schema',
    given: 'properties: {sku: {items: {x-unique: {compare: exact}}}}',
    want: ["/properties/sku/items/x-unique must have required property 'cause'"],
  },
  {
    kind: 'examples',
    given: 'one: {x-keywords: []}',
    want: ['/one/x-keywords must NOT have fewer than 1 items'],
  },
  {
    kind: 'parameters',
    given: 'Id: {x-filter: {field: id}}',
    want: ["/Id/x-filter must have required property 'match'"],
  },
  {
    kind: 'parameter',
    given: 'x-filter: {field: id}',
    want: ["/x-filter must have required property 'match'"],
  },
  { kind: 'header', given: 'x-per-request: 1', want: ['/x-per-request must be equal to constant'] },
  {
    kind: 'document',
    given: 'openapi: 3.1.0\ninfo: {}\npaths: {}\nx-path-aliases: 1',
    want: ['/x-path-aliases must be object'],
  },
])('a fault in a file of the kind $kind', ({ kind, given, want }) => {
  expect(faultsOf(join(SCHEMAS, `${kind}.json`), given)).toEqual(want);
});

/** The lint looks at the snippets in `test/contributing/`. */
test.each([
  { prefix: 'contract-response', kind: 'response', place: '' },
  { prefix: 'contract-cause', kind: 'examples', place: '' },
  { prefix: 'contract-operation', kind: 'operations', place: 'one:\n' },
  { prefix: 'contract-resource', kind: 'operations', place: '' },
])('the snippet $prefix is as the schema of its file says', async ({ prefix, kind, place }) => {
  const text = place + (await expandSnippet(prefix)).replace(/^/gm, place && '  ');
  expect(faultsOf(resolve(SCHEMAS, `${kind}.json`), text)).toEqual([]);
});
