import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import spectral, { type ISpectralDiagnostic, type RulesetDefinition } from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import references from '@stoplight/spectral-ref-resolver';
import rulesets from '@stoplight/spectral-rulesets';
import ruleset, { rules } from '../ruleset/index.ts';
import type { Finding, Severity } from './findings.ts';

/** By Spectral's numbers, from 0. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'info'];

/**
 * Two rules of `spectral:oas` look at the root file alone: one takes the `$ref` of a path item for a fault, the other
 * takes a component that only other files use for an unused one. They hold for a bundle; for a document of many
 * files Redocly's `struct` and `no-unused-components` ask for the same.
 */
const BUNDLE_RULES_OFF = { 'oas3-schema': 'off', 'oas3-unused-component': 'off' } as const;

/** Our `example-valid` says the same as these. */
const SAID_BY_OURS = { 'oas3-valid-media-example': 'off', 'oas3-valid-schema-example': 'off' } as const;

/** A contract shares responses that no operation of its own uses: generic ones, and those of undescribed requests. */
const SHARED_WITH_OTHERS = {
  files: ['**#/components/responses'],
  rules: { 'oas3-unused-component': 'off' as const },
};

/**
 * Lints a document with Spectral, by `spectral:oas` and the rules of the contract.
 *
 * @param file path of the root file
 * @throws if the root file cannot be read
 */
export async function lintWithSpectral(file: string): Promise<Finding[]> {
  const path = resolve(file);
  // JSON is YAML (YAML 1.2.2, section 1.3), and the YAML parser knows the places of both.
  const document = new spectral.Document(await readFile(path, 'utf8'), parsers.Yaml, path);
  const linter = new spectral.Spectral({ resolver: createFileResolver() });
  const combined: RulesetDefinition = {
    extends: [rulesets.oas as RulesetDefinition, ruleset],
    rules: { ...SAID_BY_OURS, ...(refersToFiles(document.data) ? BUNDLE_RULES_OFF : {}) },
    overrides: [SHARED_WITH_OTHERS],
  };
  // The globs of overrides are relative to the place of the ruleset.
  linter.setRuleset(new spectral.Ruleset(combined, { source: join(dirname(path), 'ruleset') }));
  return (await linter.run(document)).map((result) => toFinding(path, result));
}

/** Reads references from disk alone; a reference to another host is a finding. */
function createFileResolver(): InstanceType<typeof references.Resolver> {
  const refused = { resolve: async (uri: unknown) => fail(`${uri} is on another host; take a copy of it.`) };
  return new references.Resolver({
    resolvers: {
      file: { resolve: (uri) => readFile(decodeURI(uri.path()), 'utf8') },
      http: refused,
      https: refused,
    },
  });
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
    message: message.replace(/\s+/g, ' ').trim(),
  };
}

function refersToFiles(value: unknown, seen = new Set<unknown>()): boolean {
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  seen.add(value);
  return Object.entries(value).some(([key, member]) =>
    key === '$ref' && typeof member === 'string' ? !member.startsWith('#') : refersToFiles(member, seen),
  );
}
