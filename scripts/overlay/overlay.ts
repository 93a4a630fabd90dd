/** An OpenAPI Overlay 1.0: changes to a document, in their order (section 4.4.1). */
export interface Overlay {
  /** The path that a terminal can open. */
  readonly file: string;
  readonly actions: readonly OverlayAction[];
}

/** Section 4.4.3. */
export interface OverlayAction {
  /** A JSONPath query (RFC 9535). */
  readonly target: string;
  readonly description?: string;
  /** Merged into each object that the target selects, added to each array. */
  readonly update?: unknown;
  /** Takes away what the target selects; an update does not count then. */
  readonly remove?: boolean;
  /** Where the action stands in the file. */
  readonly line: number;
  readonly column: number;
}
