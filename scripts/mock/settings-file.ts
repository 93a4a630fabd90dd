import { relative } from 'node:path';
import { DocumentError } from '../contract/document-error.ts';
import { tokensOf } from '../contract/json-pointer.ts';
import { readText } from '../contract/load-document.ts';
import { type LocatedYaml, parseLocated } from '../contract/located-yaml.ts';
import type { MockData } from './store/store.ts';

/**
 * Reads a file of JSON or YAML that a mock is given.
 *
 * @throws DocumentError if it cannot be read, with the places of what is wrong with it
 */
export async function readSettingsFile(path: string): Promise<unknown> {
  const text = await readText(path);
  try {
    return JSON.parse(text);
  } catch {
    return parseLocated(text, nameOf(path)).yaml.toJS();
  }
}

/** The same of data, which is an object. */
export async function readDataFile(path: string): Promise<MockData> {
  const data = await readSettingsFile(path);
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data as MockData;
  const reason = 'holds no data for the mock: an object of lists of entries, by the paths of the lists';
  throw new DocumentError([{ file: nameOf(path), line: 1, column: 1, reason }]);
}

/** Something in a file that cannot be used. */
export interface FileProblem {
  /** A JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly reason: string;
}

/** Says where in a file the things stand that cannot be used. */
export async function locateProblems(path: string, problems: readonly FileProblem[]): Promise<DocumentError> {
  const file = nameOf(path);
  const { yaml, at } = parseLocated(await readText(path), file);
  return new DocumentError(
    problems.map(({ pointer, reason }) => {
      const subject = pointer === '' ? '' : `${pointer} `;
      return { file, ...at(nodeAt(yaml, pointer)), reason: `${subject}${reason}` };
    }),
  );
}

/** What a pointer leads to or, where that is missing, what it would be in. */
function nodeAt(yaml: LocatedYaml['yaml'], pointer: string): unknown {
  const way = tokensOf(pointer).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  for (let length = way.length; length > 0; length -= 1) {
    const node = yaml.getIn(way.slice(0, length), true);
    if (node !== undefined) return node;
  }
  return yaml.contents;
}

function nameOf(path: string): string {
  return relative('', path) || path;
}
