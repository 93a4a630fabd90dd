/**
 * The parts of a bundled OpenAPI 3.1 document that the scripts read, with the extensions that
 * `openapi/extensions.yaml` describes. Section numbers are those of the OpenAPI Specification 3.1.1.
 */

/** Section 4.8.23. In a bundle every reference is local. */
export interface Reference {
  readonly $ref: string;
}

export type OrReference<T> = T | Reference;

export type Schema = boolean | Readonly<Record<string, unknown>>;

/** Section 4.8.1. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly jsonSchemaDialect?: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly servers?: readonly Server[];
  readonly security?: readonly SecurityRequirement[];
  readonly paths: Readonly<Record<string, OrReference<PathItem>>>;
  readonly components?: Components;
  readonly 'x-retry-policies'?: Readonly<Record<string, string>>;
  readonly 'x-undescribed-requests'?: Readonly<Record<string, UndescribedRequest>>;
  /** The documented segment of a path by its other spelling. */
  readonly 'x-path-aliases'?: Readonly<Record<string, string>>;
}

/** Section 4.8.5. */
export interface Server {
  readonly url: string;
  readonly description?: string;
  readonly variables?: Readonly<Record<string, { readonly default: string }>>;
}

/** Section 4.8.30: the schemes of one requirement are needed together. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

/** Section 4.8.7. */
export interface Components {
  readonly securitySchemes?: Readonly<Record<string, OrReference<SecurityScheme>>>;
  readonly responses?: Readonly<Record<string, OrReference<Response>>>;
  readonly headers?: Readonly<Record<string, OrReference<Header>>>;
  readonly parameters?: Readonly<Record<string, OrReference<Parameter>>>;
  readonly requestBodies?: Readonly<Record<string, OrReference<RequestBody>>>;
  readonly schemas?: Readonly<Record<string, Schema>>;
}

/** Section 4.8.27, for the two kinds of credentials that go into a header. */
export type SecurityScheme =
  | { readonly type: 'http'; readonly scheme: string; readonly description?: string }
  | {
      readonly type: 'apiKey';
      readonly in: 'header' | 'query' | 'cookie';
      readonly name: string;
      readonly description?: string;
    };

/** Section 4.8.9. */
export type Method = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

export type PathItem = {
  readonly parameters?: readonly OrReference<Parameter>[];
  /** Methods that are planned for the path and answered with 405 until they exist. */
  readonly 'x-planned-methods'?: readonly Method[];
  /** There is one of it, whatever its path looks like. */
  readonly 'x-singleton'?: boolean;
  /** The collections that its parameters name entries of, where the path alone does not tell. */
  readonly 'x-parents'?: Readonly<Record<string, string>>;
} & {
  readonly [method in Method]?: Operation;
};

/** Section 4.8.10. */
export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly OrReference<Parameter>[];
  readonly requestBody?: OrReference<RequestBody>;
  readonly responses: Readonly<Record<string, OrReference<Response>>>;
  readonly security?: readonly SecurityRequirement[];
  /** The permission that the account needs. */
  readonly 'x-permission'?: string;
  /** How many entries the collection may have, and the cause of a refusal of more. */
  readonly 'x-limits'?: readonly Limit[];
  /** The causes that can occur, by code. */
  readonly 'x-causes'?: Readonly<Record<string, readonly string[]>>;
}

/** The most entries of a collection below one parent. */
export interface Limit {
  readonly cause: string;
  readonly maximum: number;
  /** The sentence of the refusal; that of the cause if left out. */
  readonly message?: string;
}

/** Section 4.8.12. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, OrReference<Example>>>;
  /** The field that a query parameter filters, and how. */
  readonly 'x-filter'?: unknown;
  /** What it does with the fields that it names. */
  readonly 'x-select'?: unknown;
}

/** Section 4.8.13. */
export interface RequestBody {
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
}

/** Section 4.8.14. */
export interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, OrReference<Example>>>;
}

/** Section 4.8.17. */
export interface Response {
  readonly description: string;
  readonly headers?: Readonly<Record<string, OrReference<Header>>>;
  readonly content?: Readonly<Record<string, MediaType>>;
  /** The status code that the response is for. */
  readonly 'x-status'?: number;
  /** The shared response whose members an operation's own response takes over. */
  readonly 'x-extends'?: string;
  /** The shared response that one of the build's is made of. */
  readonly 'x-shared'?: Reference;
  /** The name of the status code, as the page of the API gives it. */
  readonly 'x-summary'?: string;
  /** A key of the document's `x-retry-policies`. */
  readonly 'x-retry'?: string;
  /** The sentences that say why a value is refused, by a keyword of JSON Schema or by a word of the document's own. */
  readonly 'x-reasons'?: Readonly<Record<string, string>>;
  /** The causes of a response that has no body; one with a body has named examples. */
  readonly 'x-causes'?: Readonly<Record<string, BodylessCause>>;
  /** The words that people look for it by. */
  readonly 'x-keywords'?: readonly string[];
}

export interface BodylessCause {
  readonly summary: string;
  readonly description?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The words that people look for it by. */
  readonly 'x-keywords'?: readonly string[];
  /** What an operation takes or does that can have the cause; absent: every operation that documents the code. */
  readonly 'x-applies-to'?: readonly string[];
}

/** Section 4.8.19. */
export interface Example {
  readonly summary?: string;
  readonly description?: string;
  readonly value?: unknown;
  /** The words that people look for it by. */
  readonly 'x-keywords'?: readonly string[];
  /** What an operation takes or does that can have the cause; absent: every operation that documents the code. */
  readonly 'x-applies-to'?: readonly string[];
  /** The sentence of the errors, with the names of details in braces. */
  readonly 'x-message'?: string;
  /** The key of the component schema of the errors' details. */
  readonly 'x-details'?: string;
  /** The values of the path's parameters that it is the answer to. */
  readonly 'x-parameters'?: Readonly<Record<string, number>>;
}

/** Section 4.8.21. */
export interface Header {
  /** The example says nothing about the request at hand. */
  readonly 'x-per-request'?: boolean;
  readonly description?: string;
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly example?: unknown;
}

/** What answers a kind of request that no operation describes. */
export interface UndescribedRequest {
  readonly description: string;
  readonly response: Reference;
  /** A named cause of that response. */
  readonly cause: string;
}
