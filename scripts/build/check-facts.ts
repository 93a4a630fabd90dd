import { dirname, resolve } from 'node:path';
import { isMap, isScalar, type Pair, visit } from 'yaml';
import type { Problem } from '../contract/document-error.ts';
import { membersNamed, oncePerFile, placeOf, type SourceFile, scalarOf } from '../contract/source-files.ts';

/**
 * Checks the facts of the contract that a build relies on and OpenAPI does not know: policies and codes. The lint knows many more; without these the build would fail, or build what misleads.
 *
 * @param root path of the root file
 */
export function checkFacts(root: string, files: readonly SourceFile[]): Problem[] {
  return [...checkPolicies(root, files), ...checkStatuses(files)];
}

function checkPolicies(root: string, files: readonly SourceFile[]): Problem[] {
  const policies = files.find(({ path }) => path === resolve(root))?.yaml.get('x-retry-policies', true);
  const known = isMap(policies) ? policies.items.map(({ key }) => String(key)) : [];
  const wrong = files.flatMap((file) =>
    membersNamed(file, 'x-retry')
      .map((node) => ({ policy: String(scalarOf(node)), place: placeOf(file, node) }))
      .filter(({ policy }) => !known.includes(policy)),
  );
  const reasonOf = (policy: string) =>
    `x-retry is ${policy}; x-retry-policies of the root file has ${known.join(', ') || 'none'}: describe it there`;
  if (known.length > 0) return wrong.map(({ policy, place }) => ({ ...place, reason: reasonOf(policy) }));
  // Who refers to the responses of the contract and describes none has each in hundreds of places.
  return [...new Set(wrong.map(({ policy }) => policy))].flatMap((policy) => {
    const [first, ...others] = wrong.filter((one) => one.policy === policy);
    const more = others.length === 0 ? '' : `; so it is in ${others.length} more`;
    return first === undefined ? [] : [{ ...first.place, reason: reasonOf(policy) + more }];
  });
}

/** A response says its code once; where operations refer to it under another one, one line says so for all of them. */
function checkStatuses(files: readonly SourceFile[]): Problem[] {
  const keys = new Map<string, string>();
  for (const { from, key, target } of files.flatMap(referencedResponses))
    keys.set(resolve(from, target), key);
  return files.flatMap((file) =>
    membersNamed(file, 'x-status').flatMap((node) => {
      const key = keys.get(file.path);
      const status = scalarOf(node);
      if (typeof status === 'number' && (key === undefined || key === String(status))) return [];
      const wanted =
        key === undefined ? 'a status code is a number' : `operations refer to it as their ${key}`;
      return [{ ...placeOf(file, node), reason: `x-status is ${status}; ${wanted}` }];
    }),
  );
}

/** The references of a file that stand under a code, with the folder that they start from. */
const referencedResponses = oncePerFile(({ path, yaml }) => {
  const found: { readonly from: string; readonly key: string; readonly target: string }[] = [];
  visit(yaml, {
    Pair(_, { key, value }: Pair) {
      const code = isScalar(key) ? String(key.value) : '';
      const target = isMap(value) ? value.get('$ref') : undefined;
      if (/^\d{3}$/.test(code) && typeof target === 'string')
        found.push({ from: dirname(path), key: code, target });
    },
  });
  return found;
});
