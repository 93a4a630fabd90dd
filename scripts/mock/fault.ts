/** One thing that is wrong with a request. */
export interface Fault {
  readonly location: 'path' | 'query' | 'header' | 'body';
  /** Where in that part: the parameter's name, or the way into the body. */
  readonly path: readonly string[];
  /** The JSON Schema keyword that failed. */
  readonly keyword: string;
  readonly message: string;
}
