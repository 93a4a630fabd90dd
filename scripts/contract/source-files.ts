import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import {
  type Document,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import type { Problem } from './document-error.ts';
import type { FileTexts } from './file-texts.ts';

/** A file of a source, as it stands there. */
export interface SourceFile {
  readonly path: string;
  readonly yaml: Document;
  readonly lines: LineCounter;
}

/** The files that could be read, and what is wrong with the others. */
export interface SourceFiles {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** The files of a source as they were read before: a text that is the same is not parsed again. */
export interface ReadBefore {
  readonly texts: FileTexts;
  /** By path. */
  readonly files: Map<string, { readonly text: string; readonly result: SourceFile | Problem }>;
}

/** A `$ref` to another file. */
interface FileReference {
  readonly from: SourceFile;
  readonly node: Node;
  readonly target: string;
}

/**
 * Reads files, such as the root file of a document, and all that they refer to. A file that cannot be read is one
 * problem, however many refer to it.
 *
 * @param roots their paths
 * @param before for whoever reads again and again; what is read is kept in it
 */
export async function readSourceFiles(roots: readonly string[], before?: ReadBefore): Promise<SourceFiles> {
  const found = new Map<string, SourceFile | Problem>();
  const references: FileReference[] = [];
  let wanted = roots.map((root) => resolve(root));
  while (wanted.length > 0) {
    for (const [path, file] of await Promise.all(
      wanted.map(async (one) => [one, await read(one, before)] as const),
    )) {
      if (file === undefined) continue;
      found.set(path, file);
      if ('yaml' in file) references.push(...fileReferences(file));
    }
    const missing = references.map(({ target }) => target).filter((target) => !found.has(target));
    const tried = new Set(wanted);
    wanted = [...new Set(missing)].filter((target) => !tried.has(target));
  }
  const files = [...found.values()].filter((one) => 'yaml' in one);
  const broken = [...found.values()].filter((one) => 'reason' in one);
  return { files, problems: [...broken, ...missingFiles(references, found), ...circles(files, references)] };
}

/** Where a node of a file stands. */
export function placeOf({ path, lines }: SourceFile, node: Node): Omit<Problem, 'reason'> {
  const { line, col } = lines.linePos(node.range?.[0] ?? 0);
  return { file: relative('', path), line, column: col };
}

/** A reading of files that is done once for each as long as its text is the same. */
export function oncePerFile<T>(read: (file: SourceFile) => T): (file: SourceFile) => T {
  const known = new WeakMap<SourceFile, { readonly found: T }>();
  return (file) => {
    const { found } = known.get(file) ?? { found: read(file) };
    known.set(file, { found });
    return found;
  };
}

/** All members of a name in a file whose value is a scalar. */
export function membersNamed(file: SourceFile, name: string): readonly Node[] {
  return scalarMembers(file).get(name) ?? [];
}

const scalarMembers = oncePerFile(({ yaml }): ReadonlyMap<string, readonly Node[]> => {
  const nodes = new Map<string, Node[]>();
  visit(yaml, {
    Pair(_, { key, value }: Pair) {
      if (!isScalar(key) || !isScalar(value)) return;
      const name = String(key.value);
      const known = nodes.get(name);
      if (known === undefined) nodes.set(name, [value]);
      else known.push(value);
    },
  });
  return nodes;
});

/** The value of a scalar; undefined for any other node. */
export function scalarOf(node: Node): unknown {
  return isScalar(node) ? node.value : undefined;
}

/** Undefined where there is no such file. */
async function read(path: string, before?: ReadBefore): Promise<SourceFile | Problem | undefined> {
  const text = await (before === undefined
    ? readFile(path, 'utf8').catch(() => undefined)
    : before.texts.read(path));
  if (text === undefined) return undefined;
  const known = before?.files.get(path);
  if (known?.text === text) return known.result;
  const result = parse(path, text);
  before?.files.set(path, { text, result });
  return result;
}

/** The first fault of a file is one; those behind it mostly follow from it. */
function parse(path: string, text: string): SourceFile | Problem {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const file = relative('', path);
  const [error] = yaml.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    return { file, line, column: col, reason: error.message };
  }
  if (yaml.contents === null || (isScalar(yaml.contents) && yaml.contents.value === null))
    return { file, line: 1, column: 1, reason: 'is empty; fill it, or take away what refers to it' };
  return { path, yaml, lines };
}

const fileReferences = oncePerFile((from): readonly FileReference[] =>
  membersNamed(from, '$ref').flatMap((node) => {
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value !== 'string' || value.startsWith('#') || /^[a-z][\w+.-]*:/i.test(value)) return [];
    const [path = ''] = value.split('#', 1);
    return [{ from, node, target: resolve(dirname(from.path), decode(path)) }];
  }),
);

/** A broken percent escape is no escape. */
function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function missingFiles(references: readonly FileReference[], found: ReadonlyMap<string, unknown>): Problem[] {
  return [...groupByTarget(references)].flatMap(([target, uses]) => {
    const [first] = uses;
    if (first === undefined || found.has(target)) return [];
    const more = uses.length === 1 ? '' : `; so do ${uses.length - 1} more`;
    const reason = `refers to ${relative('', target)}, which cannot be read${more}`;
    return [{ ...placeOf(first.from, first.node), reason }];
  });
}

function groupByTarget(references: readonly FileReference[]): Map<string, FileReference[]> {
  const groups = new Map<string, FileReference[]>();
  for (const one of references) groups.set(one.target, [...(groups.get(one.target) ?? []), one]);
  return groups;
}

/** Files that hold nothing but a reference, and lead back to themselves. */
function circles(files: readonly SourceFile[], references: readonly FileReference[]): Problem[] {
  const next = new Map(
    references.filter(({ from, node }) => isAlias(from, node)).map((one) => [one.from.path, one] as const),
  );
  const reported = new Set<string>();
  return files.flatMap((file) => {
    const passed: FileReference[] = [];
    for (let step = next.get(file.path); step !== undefined; step = next.get(step.target)) {
      passed.push(step);
      if (step.target !== file.path && passed.length <= next.size) continue;
      if (step.target !== file.path || reported.has(file.path)) return [];
      for (const { from } of passed) reported.add(from.path);
      const [first = step] = passed;
      return [{ ...placeOf(first.from, first.node), reason: 'this $ref leads back to its own file' }];
    }
    return [];
  });
}

function isAlias({ yaml }: SourceFile, node: Node): boolean {
  const { contents } = yaml;
  return isMap(contents) && contents.get('$ref', true) === node;
}
