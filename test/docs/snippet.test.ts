import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test, vi } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { listSharedResponses } from '../../scripts/contract/responses.ts';
import { snippetFor } from '../../scripts/docs/model/snippet.ts';
import { recipes } from '../recipes/contract-recipes.ts';

const document = await loadDocument('generated/openapi.json');

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  paths: { 'store-api-contract': [resolve('scripts/client/index.ts')] },
};

/** What the compiler says of texts that stand in files which do not exist. */
function compile(texts: Readonly<Record<string, string>>): string[] {
  const files = new Map(Object.entries(texts).map(([name, text]) => [resolve('test', name), text]));
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, target) => {
    const text = files.get(name);
    return text === undefined ? getSourceFile(name, target) : ts.createSourceFile(name, text, target);
  };
  const program = ts.createProgram([...files.keys()], OPTIONS, host);
  return [...files.keys()].flatMap((name) => {
    const source = program.getSourceFile(name);
    return [...program.getSemanticDiagnostics(source), ...program.getSyntacticDiagnostics(source)].map(
      ({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}

// The compiler takes its time.
vi.setConfig({ testTimeout: 60_000 });

test('the TypeScript of each code compiles against the package, with nothing around it', () => {
  const texts = listSharedResponses(document).map((shared) => [
    `${shared.status}.ts`,
    snippetFor(document, shared, recipes),
  ]);
  expect(compile(Object.fromEntries(texts))).toEqual([]);
  expect(compile({ 'wrong.ts': "import { nothing } from 'store-api-contract';" }).length).toBe(1);
});
