import { createRequire } from 'node:module';

/** Prism's form of an operation, of which the mock knows no more than where the body is described. */
export interface PrismOperation {
  readonly request?: { readonly body?: unknown };
}

export interface PrismInput {
  readonly method: 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';
  readonly url: {
    readonly path: string;
    readonly query?: Readonly<Record<string, string | string[]>>;
  };
  readonly headers: Readonly<Record<string, string>>;
}

export interface PrismConfig {
  readonly isProxy: false;
  readonly upstreamProxy: undefined;
  readonly checkSecurity: boolean;
  readonly validateRequest: boolean;
  readonly validateResponse: boolean;
  readonly errors: boolean;
  readonly mock: { readonly dynamic: boolean; readonly code?: number; readonly exampleKey?: string };
}

/** What Prism says against a part of a request. */
export interface PrismDiagnostic {
  readonly path?: readonly (string | number)[];
  readonly code?: string | number;
}

export interface PrismOutcome {
  readonly output: {
    readonly statusCode: number;
    readonly headers?: Readonly<Record<string, unknown>>;
    readonly body?: unknown;
  };
  readonly validations: { readonly input: readonly PrismDiagnostic[] };
}

/** What fp-ts calls an Either, which Prism passes around. */
type Either<T> =
  | { readonly _tag: 'Left'; readonly left: Error }
  | { readonly _tag: 'Right'; readonly right: T };

export interface PrismInstance {
  request(
    input: PrismInput,
    operations: readonly PrismOperation[],
    config?: PrismConfig,
  ): () => Promise<Either<PrismOutcome>>;
}

/** The part of Prism's public interface that the mock uses. */
export interface Prism {
  createInstance(defaults: PrismConfig, components: object): PrismInstance;
  getHttpOperationsFromSpec(document: object): Promise<PrismOperation[]>;
}

const require = createRequire(import.meta.url);

/** Loads Prism, from the one file that `npm run prism` makes of what is used of it. */
export function loadPrism(): Prism {
  return require('../../generated/prism/prism.cjs') as Prism;
}
