/** One thing that is wrong with a request. */
export interface Fault {
  readonly location: 'path' | 'query' | 'header' | 'body';
  /** Where in that part: the parameter's name, or the way into the body. */
  readonly path: readonly string[];
  /** The JSON Schema keyword that failed, or a word of the table of reasons. */
  readonly keyword: string;
  /** The value of that keyword; undefined where it does not matter, or nobody knows. */
  readonly wanted?: unknown;
  /** The property that is missing, or is one too many. */
  readonly property?: string | undefined;
}
