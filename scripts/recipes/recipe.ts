/**
 * Recipes say, as plain data, how a client brings about each cause of each response. They are independent of what
 * uses them: the docs show and send them, tests walk them, conformance workflows are checked against them.
 *
 * Texts may hold placeholders. `{run}` is different in each run, so that names stay unique; `{base}` and `{host}` are
 * those of the server; the others are what an earlier step has captured. A JSON string that is nothing but a
 * placeholder stands for the captured value itself, so that `"{category}"` becomes the number 17.
 */
export interface Recipe {
  /** Unique: the code and the cause, and a word more where a cause has several recipes. */
  readonly name: string;
  readonly status: number;
  /** A named cause of the shared response for that code. */
  readonly cause: string;
  /** What the client does, in a few words. */
  readonly title: string;
  /** Brings about what the request presupposes. */
  readonly setUp?: readonly Step[];
  /** Fields of the mock's state for the time of the request; the earlier values are put back after it. */
  readonly state?: StateChanges;
  /** The request that is answered with the code. */
  readonly request: RecipeRequest;
  /** What the clean-up needs from the answer. */
  readonly capture?: Captures;
  /** What the answer must hold beside what the document requires of every such answer. */
  readonly expect?: Expectation;
  /**
   * Takes away what the set-up and the request have left. It is run even if the request did not do as it should; steps
   * whose placeholders nothing was captured for are left out.
   */
  readonly cleanUp?: readonly Step[];
  /** The collection that loses entries which the recipe did not make. */
  readonly empties?: string;
}

/** What the control endpoint of the mock is sent. */
export interface StateChanges {
  readonly maintenance?: true | 'upgrade';
  readonly planLimits?: Readonly<Record<string, number>>;
  readonly requestsPerHour?: number;
  readonly failNext?: { readonly status: number; readonly times: number };
}

/** Whose credentials a request carries: of an account that may write or only read, none, or wrong ones. */
export type RecipeAccount = 'write' | 'read' | 'none' | 'wrong';

export interface RecipeRequest {
  readonly method: string;
  /** Below the base of the API, with the query. */
  readonly path: string;
  /** Sent to the base of the version before the current one. */
  readonly deprecatedVersion?: true;
  /** `write` if left out. */
  readonly account?: RecipeAccount;
  /** Beside the credentials. A body has the Content-Type that stands here, and none if none does. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: RecipeBody;
}

export type RecipeBody =
  | { readonly json: unknown }
  /** Sent as it is. */
  | { readonly text: string }
  /** So many spaces. */
  | { readonly spaces: number };

/** A request before or after the one that counts. */
export interface Step {
  readonly request: RecipeRequest;
  /** The codes that let the recipe go on. */
  readonly statuses: readonly number[];
  /** What later requests need from the answer. */
  readonly capture?: Captures;
  /** Sent again, after a short pause, until this member of the JSON body has this value. */
  readonly until?: { readonly member: string; readonly value: number };
}

/** What is taken from an answer, by the name of the placeholder that it is for. */
export type Captures = Readonly<Record<string, Captured>>;

/**
 * `id`: the id of the resource that was created, which is both the `id` of the body and the last segment of
 * `Location`. `last-modified`: the header of that name.
 */
export type Captured = 'id' | 'last-modified';

export interface Expectation {
  /** Header fields with exactly these values. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Members of the `details` of the first error, with these values. They tell one cause of a code from another. */
  readonly details?: Readonly<Record<string, unknown>>;
}
