import { baseWith } from './base-document.ts';
import type { Json, JsonMap } from './merge-patch.ts';

type Files = Record<string, Json>;

const FOLDERS: Readonly<Record<string, string>> = {
  2: '2xx-success',
  3: '3xx-redirection',
  4: '4xx-client-error',
  5: '5xx-server-error',
};

/**
 * The base document in many files, as it is authored: one for each path and for each component.
 * Without the schema that refers to itself: Spectral's resolver has no end for a circle through files.
 */
export function baseFiles(): Files {
  const { paths, components, ...rest } = baseWith({
    components: { schemas: { Product: { properties: { parent: null } } } },
  }) as { paths: JsonMap; components: Record<string, JsonMap> };

  const fileOf = (kind: string, key: string) => {
    const folder = kind === 'responses' ? `/${classFolder(components.responses?.[key])}` : '';
    return `components/${kind}${folder}/${key}.yaml`;
  };
  const files: Files = {
    'openapi.yaml': {
      ...(replaceRefs(rest, (kind, key) => `#/components/${kind}/${key}`) as JsonMap),
      paths: mapValues(paths, (_, path) => ({ $ref: pathFile(path) })),
      components: mapValues(components, (entries, kind) =>
        mapValues(entries as JsonMap, (_, key) => ({ $ref: fileOf(kind, key) })),
      ),
    },
  };
  const add = (file: string, content: Json) => {
    const up = '../'.repeat(file.split('/').length - 1);
    files[file] = replaceRefs(content, (kind, key) => up + fileOf(kind, key));
  };
  for (const [path, item] of Object.entries(paths)) add(pathFile(path), item);
  for (const [kind, entries] of Object.entries(components)) {
    for (const [key, component] of Object.entries(entries)) add(fileOf(kind, key), component);
  }
  return files;
}

function classFolder(response: Json | undefined): string {
  return FOLDERS[String((response as JsonMap)['x-status']).charAt(0)] ?? '';
}

/** Puts braces into the names, as bundlers that split documents do. */
function pathFile(path: string): string {
  return `paths/${path.slice(1).replaceAll('/', '_')}.yaml`;
}

function mapValues(map: JsonMap, change: (value: Json, key: string) => Json): JsonMap {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]));
}

function replaceRefs(value: Json, change: (kind: string, key: string) => string): Json {
  if (Array.isArray(value)) return value.map((item: Json) => replaceRefs(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return mapValues(value as JsonMap, (member, name) => {
    if (name !== '$ref' || typeof member !== 'string') return replaceRefs(member, change);
    const [kind = '', key = ''] = member.replace('#/components/', '').split('/');
    return change(kind, key);
  });
}
