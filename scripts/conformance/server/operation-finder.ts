import type { ApiModel, ModelOperation } from '../../contract/model.ts';
import { respell } from '../../contract/path-aliases.ts';

/**
 * Finds the operation that a request is for, by its method and its target below the base; HEAD asks what GET asks, and
 * any spelling of a path will do.
 *
 * @param spellings the documented segments of paths, by their other spellings
 */
export function operationFinder(model: ApiModel, spellings: ReadonlyMap<string, string>) {
  const paths = model.paths
    .map(({ path, operations }) => ({ pattern: patternOf(path), operations, names: path.split('{').length }))
    // A path without parameters comes before one that a parameter makes fit.
    .toSorted((a, b) => a.names - b.names);
  return (method: string, target: string): ModelOperation | undefined => {
    const path = respell((target.split('?', 1)[0] ?? '').replace(/(\.json)?\/?$/, ''), spellings);
    const found = paths.find(({ pattern }) => pattern.test(path));
    const wanted = method === 'HEAD' ? 'get' : method.toLowerCase();
    return found?.operations.find((operation) => operation.method === wanted);
  };
}

function patternOf(path: string): RegExp {
  const texts = path.split(/\{[^}]+\}/).map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${texts.join('[^/]+')}$`);
}
