import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { toolFiles } from './tool-files.ts';

/** Where the output folder keeps what its products were made of. */
export const MANIFEST_FILE = '.built.json';

/** What products or findings are made of, apart from the time. */
export interface Ingredients {
  /** Path of the root file of the source; all files below its folder are part of it, and those that they refer to. */
  readonly document: string;
  readonly out: string;
  /** What is asked for, such as the name of an edition. */
  readonly choice: Readonly<Record<string, unknown>>;
  /** Further files that are read, such as an overlay of the user's own. */
  readonly files: readonly string[];
  /** Paths of the files that tell of the tools; those of the build if left out. */
  readonly tools?: readonly string[];
}

/** What files hold, by their paths. */
export type Digests = Readonly<Record<string, string>>;

interface Manifest {
  readonly inputs: Digests;
  readonly outputs: Digests;
}

/**
 * Takes down what products are about to be made of: by content, whatever the times of the files say. It loads nothing
 * that makes anything, for whoever has nothing to build.
 */
export async function digestInputs({ document, out, choice, files, tools }: Ingredients): Promise<Digests> {
  const source = await sourceFiles(dirname(document), resolve(out));
  const own = [document, ...files].map((file) => resolve(file));
  const digests = {
    ...(await digestFiles([...own, ...source], filesReferredTo)),
    ...(await digestFiles((tools ?? (await toolFiles('build'))).map((file) => resolve(file)))),
  };
  const settings = { document: resolve(document), node: process.version, ...choice };
  return { ...digests, 'the options': digest(JSON.stringify(settings)) };
}

/**
 * Why what an output folder holds has to be made again.
 *
 * @param inputs what it would be made of
 * @returns undefined if nothing has changed
 */
export async function staleBecause(out: string, inputs: Digests): Promise<string | undefined> {
  const manifest = await readManifest(out);
  if (manifest === undefined) return 'it was not built before';
  const [changed] = differences(manifest.inputs, inputs);
  if (changed !== undefined) return `${changed} changed`;
  const outputs = await digestFiles(Object.keys(manifest.outputs).map((file) => resolve(out, file)));
  const own = Object.fromEntries(
    Object.keys(manifest.outputs).map((file) => [file, outputs[display(resolve(out, file))] ?? 'missing']),
  );
  const [edited] = differences(manifest.outputs, own);
  return edited === undefined ? undefined : `${display(resolve(out, edited))} is not what was built`;
}

/**
 * What has changed since something was remembered.
 *
 * @param inputs what it would be made of
 * @returns undefined if nothing was remembered
 */
export async function changedSince(out: string, inputs: Digests): Promise<readonly string[] | undefined> {
  const manifest = await readManifest(out);
  return manifest === undefined ? undefined : differences(manifest.inputs, inputs);
}

/**
 * Remembers what products were made of.
 *
 * @param inputs as they were before they were made
 * @param files the products
 */
export async function writeManifest(out: string, inputs: Digests, files: readonly string[]): Promise<void> {
  const digests = await digestFiles(files);
  const outputs = Object.fromEntries(
    files.map((file) => [relative(out, file), digests[display(resolve(file))] ?? 'missing']),
  );
  const manifest: Manifest = { inputs, outputs };
  const path = join(out, MANIFEST_FILE);
  await mkdir(out, { recursive: true });
  await writeFile(`${path}.tmp`, `${JSON.stringify(manifest)}\n`);
  await rename(`${path}.tmp`, path);
}

/** One that cannot be read is none: then everything is built. */
async function readManifest(out: string): Promise<Manifest | undefined> {
  try {
    return JSON.parse(await readFile(join(out, MANIFEST_FILE), 'utf8')) as Manifest;
  } catch {
    return undefined;
  }
}

function differences(before: Digests, now: Digests): string[] {
  return [...new Set([...Object.keys(now), ...Object.keys(before)])].filter(
    (key) => before[key] !== now[key],
  );
}

/** A source may stand beside what is built of it, and beside all that a project has. */
async function sourceFiles(folder: string, out: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files = entries.map(async (entry) => {
    const path = resolve(folder, entry.name);
    if (entry.isDirectory())
      return path === out || /^(\.|node_modules$)/.test(entry.name) ? [] : sourceFiles(path, out);
    return /\.(ya?ml|json)$/.test(entry.name) ? [path] : [];
  });
  return (await Promise.all(files)).flat();
}

/**
 * Of a file that cannot be read it says so.
 *
 * @param leadsTo the paths of files that one leads to, of which the digests are wanted as well
 */
export async function digestFiles(
  paths: readonly string[],
  leadsTo: (path: string, content: Buffer) => readonly string[] = () => [],
): Promise<Digests> {
  const digests = new Map<string, string>();
  const visit = async (path: string): Promise<void> => {
    if (digests.has(display(path))) return;
    digests.set(display(path), 'missing');
    const content = await readFile(path).catch(() => undefined);
    if (content === undefined) return;
    digests.set(display(path), digest(content));
    await Promise.all(leadsTo(path, content).map(visit));
  };
  await Promise.all(paths.map(visit));
  return Object.fromEntries([...digests].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** A `$ref` in YAML or JSON, up to its fragment. One that only looks like it does no harm. */
const REFERENCE = /\$ref['"]?\s*:\s*(?:'([^'#]+)|"([^"#]+)|([^\s'"#][^'"#,}\n]*))/g;

/** Found by the text, for to parse it takes longer than all else where nothing has changed. */
function filesReferredTo(path: string, content: Buffer): string[] {
  const addresses = [...content.toString().matchAll(REFERENCE)].map(([, ...quoted]) =>
    quoted.join('').trim(),
  );
  return [...new Set(addresses)]
    .filter((address) => !/^[a-z][\w+.-]*:/i.test(address))
    .map((address) => resolve(dirname(path), address));
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url');
}

/** The path as a terminal in the working directory can open it. */
function display(path: string): string {
  return relative('', path);
}
