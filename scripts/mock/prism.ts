import { createRequire } from 'node:module';
import type { PrismHttpInstance } from '@stoplight/prism-http';

export type PrismOperation = Parameters<PrismHttpInstance['request']>[1][number];
export type PrismInput = Parameters<PrismHttpInstance['request']>[0];
export type PrismConfig = NonNullable<Parameters<PrismHttpInstance['request']>[2]>;

/** What Prism says against a part of a request. */
export interface PrismDiagnostic {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly code?: string | number;
}

/** The part of Prism that the mock uses. */
export interface Prism {
  createInstance(defaults: PrismConfig, components: object): PrismHttpInstance;
  getHttpOperationsFromSpec(document: object): Promise<PrismOperation[]>;
}

/**
 * What Prism loads for work that it is never given here, two thirds of its 2,900 files: random answers, and Postman
 * collections.
 */
const unused = ['@faker-js/faker', '@stoplight/http-spec/postman/operation'];

/** Loads Prism, without the packages that it would load in vain. */
export function loadPrism(): Prism {
  // Prism is CommonJS whose named exports Node cannot detect; what it requires is looked up from where it lies.
  const require = createRequire(import.meta.url);
  const inside = createRequire(require.resolve('@stoplight/prism-http'));
  const stubs: string[] = [];
  for (const name of unused) {
    const file = inside.resolve(name);
    if (inside.cache[file] !== undefined) continue;
    const module = {
      id: file,
      filename: file,
      loaded: true,
      exports: { default: {} },
      children: [],
      paths: [],
    };
    inside.cache[file] = module as unknown as NodeJS.Module;
    stubs.push(file);
  }
  const prism = require('@stoplight/prism-http') as Prism;
  // Whoever else in the process asks for one of them gets the real one.
  for (const file of stubs) delete inside.cache[file];
  return prism;
}
