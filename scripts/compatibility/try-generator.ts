import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { listOperations } from '../contract/operations.ts';
import { install, pathWith, runTool } from './run-tool.ts';
import type { Generator } from './tools.ts';

/** What came of a tool and a document, as the table says it. */
export interface Result {
  readonly tool: string;
  readonly version: string;
  readonly document: string;
  readonly works: string;
  readonly compiles: string;
  readonly errorsByCode: string;
  readonly names: string;
}

/** How generators say that something belongs to a 409: a map of codes, a name that ends so, a pair with what it carries. */
const BY_CODE = [
  /^\s*['"]?409['"]?\??: (?!string)\S/m,
  /[A-Za-z]409\b/,
  /status: 409[;,]\s+(data|description|schema|headers)\b/,
  /(data|body): [^;]+;\s+status: 409\b/,
];

const COMPILER_OPTIONS = {
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  module: 'esnext',
  moduleResolution: 'bundler',
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  types: [],
};

/**
 * Tries one generator on one document.
 *
 * @param file path of the document
 * @param folder where the tool is, or is put
 * @param node a folder that has the Node to run it with
 */
export async function tryGenerator(
  tool: Generator,
  {
    file,
    name,
    document,
  }: { readonly file: string; readonly name: string; readonly document: OpenApiDocument },
  { folder, node }: { readonly folder: string; readonly node: string },
): Promise<Result> {
  await install(folder, tool.packages);
  const out = `out/${name.replace(/\W/g, '-')}`;
  await rm(join(folder, out), { recursive: true, force: true });
  await mkdir(join(folder, out), { recursive: true });
  for (const [path, text] of Object.entries(tool.files ?? {})) await writeFile(join(folder, path), text);
  const variables = { PATH: pathWith(folder, node), DOCUMENT: file, OUT: out };
  const { exitCode, output } = await runTool(tool.command(file, out), folder, variables);
  const texts = await textsIn(join(folder, out));
  const works = exitCode === 0 && texts.length > 0 ? 'yes' : `no: ${reasonIn(output)}`;
  const text = texts.join('\n');
  const hasTypes = tool.makesTypes && texts.length > 0;
  return {
    tool: tool.name,
    version: Object.values(tool.packages)[0] ?? '',
    document: name,
    works,
    compiles: hasTypes ? await compile(folder, out, variables) : '–',
    errorsByCode: hasTypes ? (BY_CODE.some((pattern) => pattern.test(text)) ? 'yes' : 'no') : '–',
    names: namesIn(text, document, tool.makesTypes),
  };
}

async function compile(
  folder: string,
  out: string,
  variables: Readonly<Record<string, string>>,
): Promise<string> {
  const config = join(folder, 'tsconfig.json');
  await writeFile(config, JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: [out] }));
  const { exitCode, output } = await runTool(['tsc', '-p', config], folder, variables);
  if (exitCode === 0) return 'yes';
  const errors = output.match(/error TS\d+/g) ?? [];
  return `${errors.length} errors (${[...new Set(errors.map((one) => one.slice(6)))].slice(0, 3).join(', ')})`;
}

/** How many of the document's operations and schemas are there under their names, whatever their case. */
function namesIn(text: string, document: OpenApiDocument, makesTypes: boolean): string {
  const known = new Set(
    (text.match(/[A-Za-z][\w$]*/g) ?? []).map((word) => word.replaceAll('_', '').toLowerCase()),
  );
  const count = (names: readonly string[]) =>
    `${names.filter((name) => known.has(name.toLowerCase())).length}/${names.length}`;
  const operations = listOperations(document).map(({ operationId }) => operationId);
  const schemas = Object.keys(document.components?.schemas ?? {});
  return makesTypes ? `${count(operations)}, ${count(schemas)}` : count(operations);
}

async function textsIn(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const kept = files.filter((one) => one.isFile() && ['.ts', '.json'].includes(extname(one.name)));
  return Promise.all(kept.map((one) => readFile(join(one.parentPath, one.name), 'utf8')));
}

function reasonIn(output: string): string {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.replaceAll('|', '/').trim());
  const line =
    lines.find((one) => /exceeded|✗/.test(one)) ??
    lines.find((one) => /error|exceeded|fail|cannot|unsupported|✗/i.test(one)) ??
    lines.at(-1) ??
    '';
  return line.slice(0, 100);
}
