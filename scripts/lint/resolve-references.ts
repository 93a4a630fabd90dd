import { dirname, join } from 'node:path';
import { pointerTo } from '../contract/json-pointer.ts';
import { isReference, pointerTokens, targetOf } from '../contract/resolve-reference.ts';

/** A document in whose place of each reference stands what it leads to. */
interface Resolved {
  readonly result: unknown;
  /** Where the references of each file lead, by its path. */
  readonly refMaps: ReadonlyMap<string, RefMap>;
}

/**
 * Where references lead, by where they stand: as a fragment of a URI (RFC 6901, section 6), which has the path of
 * another file before it.
 */
type RefMap = Readonly<Record<string, string>>;

interface File {
  readonly data: unknown;
  readonly refMap: RefMap;
}

/** Of those that have other characters Spectral knows how they are escaped. */
const PLAIN_PATH = /^[\w./-]+$/;

/**
 * Resolves the references of a document as the resolver of Spectral does, with those of all files that it refers to.
 * That one keeps a graph of all places, and takes a second for what takes this one some milliseconds.
 *
 * @param path where the document stands
 * @param read gives the data of another file
 * @returns undefined where a reference leads to no file, nowhere or in a circle
 */
export async function resolveReferences(
  document: object,
  path: string,
  read: (path: string) => Promise<unknown>,
): Promise<Resolved | undefined> {
  try {
    const files = await readFiles(document, path, read);
    const refMaps = new Map([...files].map(([file, { refMap }]) => [file, refMap] as const));
    return { result: resolveIn(files, path), refMaps };
  } catch {
    // Spectral says what is wrong, or knows the way.
    return undefined;
  }
}

/** A file, and all that it leads to. */
async function readFiles(
  document: object,
  path: string,
  read: (path: string) => Promise<unknown>,
): Promise<ReadonlyMap<string, File>> {
  const files = new Map<string, File>();
  const reading = new Map<string, Promise<unknown>>([[path, Promise.resolve(document)]]);
  const visit = async (file: string): Promise<void> => {
    const data = await reading.get(file);
    const refMap: Record<string, string> = {};
    noteReferences(data, '#', file, refMap);
    files.set(file, { data, refMap });
    const targets = Object.values(refMap).map((target) => fileIn(target) || file);
    const anew = [...new Set(targets)].filter((target) => !reading.has(target));
    for (const target of anew) reading.set(target, read(target));
    await Promise.all(anew.map(visit));
  };
  await visit(path);
  return files;
}

function noteReferences(value: unknown, place: string, file: string, refMap: Record<string, string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isReference(value)) refMap[place] = absolute(value.$ref, file);
  else
    for (const [name, member] of Object.entries(value))
      noteReferences(member, place + fragment(name), file, refMap);
}

/** @throws an Error, if the reference leads to something else than a place in a file */
function absolute(reference: string, file: string): string {
  const address = fileIn(reference);
  const pointer = reference.slice(address.length);
  const inFile = pointer === '' ? '' : `#${pointerTokens(pointer).map(fragment).join('')}`;
  if (address === '') return inFile;
  if (!PLAIN_PATH.test(address) || !PLAIN_PATH.test(file) || address.startsWith('/'))
    throw new Error(`${reference} is no plain path of a file.`);
  return join(dirname(file), address) + inFile;
}

function fileIn(reference: string): string {
  return reference.split('#', 1)[0] ?? '';
}

function resolveIn(files: ReadonlyMap<string, File>, path: string): unknown {
  const resolved = new Map<object, unknown>();
  const open = new Set<object>();

  function resolve(value: unknown, file: string): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (resolved.has(value)) return resolved.get(value);
    if (open.has(value)) throw new Error('A $ref leads in a circle.');
    open.add(value);
    const made = isReference(value) ? follow(value.$ref, file) : resolveMembers(value, file);
    open.delete(value);
    resolved.set(value, made);
    return made;
  }

  function follow(reference: string, from: string): unknown {
    const target = absolute(reference, from);
    const address = fileIn(target);
    const file = address || from;
    const data = files.get(file)?.data;
    const pointer = target.slice(address.length);
    return resolve(pointer === '' ? data : targetOf(data as object, pointer), file);
  }

  /** A copy where a member is another than before. */
  function resolveMembers(value: object, file: string): unknown {
    const members = Object.entries(value).map(([name, member]) => [name, resolve(member, file)] as const);
    if (members.every(([name, member]) => member === (value as Record<string, unknown>)[name])) return value;
    return Array.isArray(value) ? members.map(([, member]) => member) : Object.fromEntries(members);
  }

  return resolve(files.get(path)?.data, path);
}

function fragment(name: string): string {
  return `/${encodeURIComponent(pointerTo(name).slice(1))}`;
}
