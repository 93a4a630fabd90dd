import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import type { ISpectralDiagnostic, RulesetDefinition } from '@stoplight/spectral-core';
import { overlayOf } from '../overlay/overlay-of.ts';
import ruleset, { type RuleId, rules } from '../ruleset/index.ts';
import { FileCache } from './file-cache.ts';
import { type Finding, oneLine, type Severity } from './findings.ts';
import { resolveReferences } from './resolve-references.ts';

// Required and not imported: jiti's loader would look at each of their hundreds of modules.
const require = createRequire(import.meta.url);
const spectral = require('@stoplight/spectral-core') as typeof import('@stoplight/spectral-core');
const parsers = require('@stoplight/spectral-parsers') as typeof import('@stoplight/spectral-parsers');
const rulesets = require('@stoplight/spectral-rulesets') as typeof import('@stoplight/spectral-rulesets');
const references =
  require('@stoplight/spectral-ref-resolver') as typeof import('@stoplight/spectral-ref-resolver');

/** By Spectral's numbers, from 0. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'info'];

/**
 * Two rules of `spectral:oas` look at the root file alone: one takes the `$ref` of a path item for a fault, the other
 * takes a component that only other files use for an unused one. They hold for a bundle; for a document of many
 * files Redocly's `struct` and `no-unused-components` ask for the same.
 */
export const BUNDLE_RULES_OFF = { 'oas3-schema': 'off', 'oas3-unused-component': 'off' } as const;

/** Our `example-valid` says the same as these. */
export const SAID_BY_OURS = {
  'oas3-valid-media-example': 'off',
  'oas3-valid-schema-example': 'off',
} as const;

/** A contract shares responses that no operation of its own uses: generic ones, and those of undescribed requests. */
const SHARED_WITH_OTHERS = {
  files: ['**#/components/responses'],
  rules: { 'oas3-unused-component': 'off' as const },
};

/**
 * What these ask for an overlay and the build add to a source, or they take what the build makes several schemas of for
 * one. They look at its bundle.
 */
export const ASKED_OF_BUNDLE = [
  'cause-origin',
  'cause-reached',
  'example-details',
  'example-valid',
  'operation-body-responses',
  'operation-common-responses',
  'operation-conditional-responses',
  'operation-create-responses',
  'operation-delete-all-responses',
  'operation-delete-one-responses',
  'operation-input-responses',
  'operation-list-responses',
  'operation-path-parameter-responses',
  'operation-plan-limit-responses',
  'operation-read-responses',
  'response-api-headers',
  'schema-default-on-create',
] as const satisfies readonly RuleId[];

/** What these miss in a part of a document another part may have. */
const ASKED_OF_WHOLE = ['cause-reached', 'oas3-unused-component', 'reference-collection'] as const;

/**
 * Lints a document with Spectral, by `spectral:oas` and the rules of the contract. Of a source with an overlay that is
 * what can be told before the build.
 *
 * @param file path of the root file
 * @throws if the root file cannot be read
 */
export async function lintWithSpectral(file: string): Promise<Finding[]> {
  const path = resolve(file);
  const isIncomplete = (await overlayOf(path)) !== undefined;
  const results = await run(path, await readFile(path, 'utf8'), isIncomplete ? ASKED_OF_BUNDLE : []);
  return results.map((result) => toFinding(path, result));
}

/**
 * Lints the bundle of a source in the same way.
 *
 * @param file path of the root file of the source
 * @param json the bundle, or a part of it; nobody is told of its own lines
 * @param isPart whether it is a part
 * @param places tells where the source has what stands at a path of the bundle
 */
export async function lintBundleWithSpectral(
  file: string,
  json: string,
  isPart: boolean,
  places: () => Promise<(path: readonly string[]) => Pick<Finding, 'file' | 'line' | 'column'> | undefined>,
): Promise<Finding[]> {
  const path = resolve(file);
  const results = await run(path, json, isPart ? ASKED_OF_WHOLE : [], parsers.Json);
  if (results.length === 0) return [];
  const placeOf = await places();
  const findings = results.map((result) => ({
    ...toFinding(path, result),
    ...placeOf(result.path.map(String)),
  }));
  // What a source says once a bundle may have several times.
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

async function run(
  path: string,
  text: string,
  off: readonly string[],
  // JSON is YAML (YAML 1.2.2, section 1.3), and the YAML parser knows the places of both.
  parser: typeof parsers.Yaml | typeof parsers.Json = parsers.Yaml,
): Promise<ISpectralDiagnostic[]> {
  const document = new spectral.Document(text, parser as typeof parsers.Yaml, path);
  const linter = new spectral.Spectral({ resolver: new FileResolver() });
  const combined: RulesetDefinition = {
    extends: [rulesets.oas as RulesetDefinition, ruleset],
    rules: {
      ...SAID_BY_OURS,
      ...(refersToFiles(document.data) ? BUNDLE_RULES_OFF : {}),
      ...Object.fromEntries(off.map((rule) => [rule, 'off' as const])),
    },
    overrides: [SHARED_WITH_OTHERS],
  };
  // The globs of overrides are relative to the place of the ruleset.
  linter.setRuleset(new spectral.Ruleset(combined, { source: join(dirname(path), 'ruleset') }));
  return linter.run(document);
}

type Resolver = InstanceType<typeof references.Resolver>;
type ParseFile = NonNullable<NonNullable<Parameters<Resolver['resolve']>[1]>['parseResolveResult']>;
type FileToParse = Parameters<ParseFile>[0];
type ParsedFile = Awaited<ReturnType<ParseFile>>;

/** Reads references from disk alone; a reference to another host is a finding. */
class FileResolver extends references.Resolver {
  constructor() {
    const refused = {
      resolve: async (uri: unknown) => fail(`${uri} is on another host; take a copy of it.`),
    };
    super({
      uriCache: new FileCache(),
      resolvers: {
        file: { resolve: (uri) => readFile(decodeURI(uri.path()), 'utf8') },
        http: refused,
        https: refused,
      },
    });
  }

  override async resolve(
    ...[source, options]: Parameters<Resolver['resolve']>
  ): Promise<Awaited<ReturnType<Resolver['resolve']>>> {
    const { baseUri, parseResolveResult } = options ?? {};
    if (baseUri === undefined || parseResolveResult === undefined) return super.resolve(source, options);
    const parsed = new Map<string, Promise<ParsedFile>>();
    const parse: ParseFile = (file) => {
      const path = file.targetAuthority.href();
      const known = parsed.get(path) ?? parseResolveResult(file);
      parsed.set(path, known);
      return known;
    };
    const read = async (path: string) => {
      const result = await readFile(path, 'utf8');
      return (await parse({ result, targetAuthority: { href: () => path } } as FileToParse)).result;
    };
    const found = await resolveReferences(source, baseUri, read);
    // Each file is parsed once, or what is wrong with it would be said twice.
    if (found === undefined) return super.resolve(source, { ...options, parseResolveResult: parse });
    const graph = new references.ResolverDepGraph();
    for (const [path, refMap] of found.refMaps) graph.addNode(path, { refMap });
    for (const [path, refMap] of found.refMaps)
      for (const target of Object.values(refMap))
        graph.addNode(target.startsWith('#') ? path + target : target, { refMap: {} });
    // Spectral asks for nothing else.
    return { result: found.result, graph, errors: [] } as unknown as Awaited<ReturnType<Resolver['resolve']>>;
  }
}

function fail(message: string): never {
  throw new Error(message);
}

function toFinding(root: string, { source, range, severity, code, message }: ISpectralDiagnostic): Finding {
  const rule = String(code);
  return {
    file: relative('', source ?? root),
    line: range.start.line + 1,
    column: range.start.character + 1,
    severity: SEVERITIES[severity] ?? 'error',
    rule: Object.hasOwn(rules, rule) ? rule : `spectral/${rule}`,
    message: oneLine(message),
  };
}

function refersToFiles(value: unknown, seen = new Set<unknown>()): boolean {
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  seen.add(value);
  return Object.entries(value).some(([key, member]) =>
    key === '$ref' && typeof member === 'string' ? !member.startsWith('#') : refersToFiles(member, seen),
  );
}
