/** One reason why a document cannot be used, and where it stands. */
export interface Problem {
  /** Relative to the working directory, so that a terminal can open it. */
  readonly file: string;
  /** Counted from 1; absent where the file as a whole is meant. */
  readonly line?: number;
  /** Counted from 1. */
  readonly column?: number;
  readonly reason: string;
}

/** A document that is missing, broken or no OpenAPI. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly problems: readonly Problem[];

  /** @param problems at least one */
  constructor(problems: readonly Problem[]) {
    super(problems.map(printProblem).join('\n'));
    this.problems = problems;
  }
}

/** `file:line:column reason`, on one line. */
export function printProblem({ file, line, column, reason }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place} ${reason.replace(/\s+/g, ' ').trim()}`;
}
