import { basename, dirname, resolve } from 'node:path';
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { pointerTo } from '../contract/json-pointer.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { placeOf, type SourceFile } from '../contract/source-files.ts';
import { parsePointer } from '../ruleset/json.ts';

type Keys = readonly string[];

/** A node of a source, and what of a path leads on from it to where the source has nothing. */
interface Found {
  readonly file: SourceFile;
  readonly node: Node;
  readonly rest: Keys;
}

/** Where something stands, for a terminal or an editor to open. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What the build puts behind the name of a schema for those that writes take. */
const FORMS = /(Create|Update)$/;

/**
 * Tells where the source says what a bundle has at a path. What the build adds has no place of its own: of that it is
 * the nearest thing that stands in the source, such as the `responses` of the operation.
 *
 * @param root path of the root file
 * @returns undefined only where the root itself was not read
 */
export function sourcePlaces(
  root: string,
  files: readonly SourceFile[],
  bundle: OpenApiDocument,
): (path: Keys) => SourcePlace | undefined {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const rootFile = byPath.get(resolve(root));

  function walk(file: SourceFile, start: Node | null, keys: Keys): Found | undefined {
    let here = start;
    let inFile = file;
    for (let step = 0; here !== null; ) {
      const target = referenceOf(here);
      if (target !== undefined) {
        const next = walkReference(inFile, target);
        if (next === undefined || next.rest.length > 0)
          return { file: inFile, node: here, rest: keys.slice(step) };
        here = next.node;
        inFile = next.file;
      }
      const key = keys[step];
      const child: unknown = key === undefined ? undefined : childOf(here, key);
      if (!isNode(child)) return { file: inFile, node: here, rest: keys.slice(step) };
      here = child;
      step += 1;
    }
    return undefined;
  }

  function walkReference(from: SourceFile, reference: string): Found | undefined {
    const [address = '', fragment = ''] = reference.split('#', 2);
    const file = address === '' ? from : byPath.get(resolve(dirname(from.path), decodeURI(address)));
    return file === undefined
      ? undefined
      : walk(file, file.yaml.contents as Node | null, parsePointer(fragment));
  }

  function find(keys: Keys, seen: Keys = []): Found | undefined {
    if (rootFile === undefined) return undefined;
    const found = walk(rootFile, rootFile.yaml.contents as Node | null, keys);
    const [components, kind = '', name = '', ...rest] = keys;
    // A component that the root lists is found already; another one has a file, or is made from something.
    if (components !== 'components' || found === undefined || found.rest.length <= rest.length) return found;
    return (
      findFile(kind, name, rest) ??
      findUse(`#${pointerTo(...keys.slice(0, 3))}`, rest, seen) ??
      (kind === 'responses' ? findShared(name, rest) : undefined) ??
      found
    );
  }

  function findFile(kind: string, name: string, rest: Keys): Found | undefined {
    const names = kind === 'schemas' ? [name, name.replace(FORMS, '')] : [name];
    const file = names
      .map((one) => files.find(({ path }) => basename(path).replace(/\.[^.]*$/, '') === one))
      .find((one) => one !== undefined);
    return file === undefined ? undefined : walk(file, file.yaml.contents as Node | null, rest);
  }

  /** Where the component is referred to first, if the source has written it out there. */
  function findUse(reference: string, rest: Keys, seen: Keys): Found | undefined {
    if (seen.includes(reference)) return undefined;
    const use = firstUse({ paths: bundle.paths, components: bundle.components }, reference);
    const found = use === undefined ? undefined : find(use, [...seen, reference]);
    return found === undefined || found.rest.length > 0 ? undefined : walk(found.file, found.node, rest);
  }

  /** Of a shared response with some of its causes. */
  function findShared(name: string, rest: Keys): Found | undefined {
    const shared = Object.keys(bundle.components?.responses ?? {}).find(
      (one) => one !== name && name.startsWith(one),
    );
    return shared === undefined ? undefined : find(['components', 'responses', shared, ...rest]);
  }

  return (path) => {
    const found = find(path);
    if (found === undefined) return undefined;
    const { file, line = 1, column = 1 } = placeOf(found.file, found.node);
    return { file, line, column };
  };
}

function firstUse(value: unknown, reference: string): Keys | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, member] of Object.entries(value)) {
    if (key === '$ref' && member === reference) return [];
    const below = firstUse(member, reference);
    if (below !== undefined) return [key, ...below];
  }
  return undefined;
}

function referenceOf(node: Node): string | undefined {
  const reference = isMap(node) ? node.get('$ref') : undefined;
  return typeof reference === 'string' ? reference : undefined;
}

/** YAML has keys that are numbers. */
function childOf(node: Node, key: string): unknown {
  if (isSeq(node)) return node.items[Number(key)];
  if (!isMap(node)) return undefined;
  return node.items.find(({ key: one }) => isScalar(one) && String(one.value) === key)?.value;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}
