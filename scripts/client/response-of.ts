import type { components, paths } from '../../generated/openapi.js';
import type { Causes, Details, responses } from '../../generated/responses.js';

/** A path template of the contract, such as `/products/{product_id}`. */
export type Path = keyof paths;

/** A method that the contract describes for a path, in the lower case of the document. */
export type MethodOf<P extends Path> = {
  [M in keyof paths[P]]-?: paths[P][M] extends { responses: unknown } ? M : never;
}[keyof paths[P]];

/** A status code that the contract knows. */
export type Status = keyof typeof responses;

/** `2xx` for 204, and so on (RFC 9110, section 15). */
export type StatusClass<S extends number> = `${S}` extends `${infer Digit}${string}` ? `${Digit}xx` : never;

/**
 * All answers that the contract documents for an operation, told apart by `status`. The `details` of an error are those
 * of the causes that the operation can have.
 *
 * @example ResponseOf<'/products/{product_id}', 'get'>
 */
export type ResponseOf<P extends Path, M extends MethodOf<P>> = {
  [S in keyof Responses<P, M>]: Answer<S, Responses<P, M>[S], CauseOf<P, M, S>>;
}[keyof Responses<P, M>];

/** One documented answer: what the document's response of that code says of some causes. */
export interface Answer<S, R, C> {
  readonly status: S;
  /** The documented ones by their names in the document; the value of a number is a number. */
  readonly headers: HeadersOf<R>;
  /** What the JSON holds; undefined where the response has no content. */
  readonly body: BodyOf<R, S, C>;
}

type Responses<P extends Path, M extends MethodOf<P>> = paths[P][M] extends { responses: infer R }
  ? R
  : never;

/** The names of the causes that an operation can have for a code. */
type CauseOf<P extends Path, M extends MethodOf<P>, S> = M extends keyof Causes[P]
  ? S extends keyof Causes[P][M]
    ? Causes[P][M][S] extends readonly (infer C)[]
      ? C
      : never
    : never
  : never;

type BodyOf<R, S, C> = R extends { content: Record<string, infer Body> }
  ? WithDetails<Body, S, C>
  : undefined;

/** Only the body of an error is an array whose entries repeat the status. */
type WithDetails<Body, S, C> = Body extends readonly { status: S }[]
  ? { [Place in keyof Body]: ErrorOf<Body[Place], C> }
  : Body;

type ErrorOf<E, C> = { [Member in keyof E]: Member extends 'details' ? DetailsOf<C> : E[Member] };

type DetailsOf<C> = C extends keyof Details ? components['schemas'][Details[C]] : never;

type HeadersOf<R> = R extends { headers: infer H } ? { readonly [N in keyof H as Named<N>]: H[N] } : never;

/** openapi-typescript lets any other header through with an index signature; the names are what is documented. */
type Named<N> = string extends N ? never : N;
