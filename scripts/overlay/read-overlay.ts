import { createRequire } from 'node:module';
import { relative } from 'node:path';
import type { YAMLMap } from 'yaml';
import { DocumentError, type Problem } from '../contract/document-error.ts';
import { readText } from '../contract/load-document.ts';
import { parseLocated } from '../contract/located-yaml.ts';
import type { Overlay, OverlayAction } from './overlay.ts';

const require = createRequire(import.meta.url);

/**
 * Reads an OpenAPI Overlay 1.0 from YAML or JSON.
 *
 * @param path relative to the working directory, or absolute
 * @throws DocumentError with every fault and its place
 */
export async function readOverlay(path: string): Promise<Overlay> {
  // Loaded only now: who has no overlay need not wait for it.
  const { isMap, isSeq } = require('yaml') as typeof import('yaml');
  const file = relative('', path) || path;
  const { yaml, at } = parseLocated(await readText(path), file);
  const problems: Problem[] = [];
  const root: unknown = yaml.contents;
  const complain = (node: unknown, reason: string) => problems.push({ file, ...at(node), reason });
  if (!isMap(root) || !/^1\.0\.\d+$/.test(String(root.get('overlay')))) {
    complain(root, 'This is no OpenAPI Overlay 1.0: it begins with `overlay: 1.0.0`.');
    throw new DocumentError(problems);
  }
  const list = root.get('actions');
  if (!isSeq(list) || list.items.length === 0)
    complain(list ?? root, 'An overlay has `actions`, one at least, each with a `target`.');
  const actions = (isSeq(list) ? list.items : []).flatMap((node): OverlayAction[] => {
    const reason = isMap(node) ? faultOf(node) : 'An action is an object with a `target`.';
    if (reason === undefined) return [{ ...(node as YAMLMap).toJS(yaml), ...at(node) } as OverlayAction];
    complain(node, reason);
    return [];
  });
  if (problems.length > 0) throw new DocumentError(problems);
  return { file, actions };
}

const MEMBERS = ['target', 'description', 'update', 'remove'];

function faultOf(action: YAMLMap): string | undefined {
  if (typeof action.get('target') !== 'string')
    return 'An action has a `target`, a JSONPath query such as `$.info`.';
  if (action.has('remove') && typeof action.get('remove') !== 'boolean') return '`remove` is true or false.';
  if (!action.has('update') && action.get('remove') !== true)
    return 'An action has an `update`, or `remove: true`.';
  const unknown = action.items
    .map(({ key }) => String(key))
    .find((key) => !MEMBERS.includes(key) && !key.startsWith('x-'));
  return unknown === undefined ? undefined : `An action has no \`${unknown}\`; it has ${MEMBERS.join(', ')}.`;
}
