import { modelOf } from '../../contract/model.ts';
import { oncePerDocument } from '../../contract/once-per-document.ts';
import type { Parent } from '../../contract/path-roles.ts';
import type { Input } from './computations/computations.ts';

/**
 * All that a store holds: the entries of lists by the paths of the lists, and what there is one of by its path, or null
 * where that was deleted. Entries have the form of answers.
 */
export type MockData = Readonly<Record<string, readonly Input[] | Input | null>>;

/** One thing that does not fit. */
export interface DataProblem {
  /** A JSON Pointer into the data (RFC 6901). */
  readonly pointer: string;
  /** A sentence. */
  readonly reason: string;
}

/** Data that does not fit the document. */
export class DataFault extends Error {
  readonly problems: readonly DataProblem[];

  constructor(problems: readonly DataProblem[]) {
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    super(`${first?.pointer} ${first?.reason}${more}`);
    this.problems = problems;
  }
}

/** Nobody reads more. */
export const MOST_PROBLEMS = 20;

/** A path that data may have. */
export interface DataPlace {
  readonly kind: 'collection' | 'singleton';
  /** The path template. */
  readonly path: string;
  readonly parents: readonly Parent[];
  readonly below: readonly number[];
}

interface Template {
  readonly kind: DataPlace['kind'];
  readonly path: string;
  readonly parents: readonly Parent[];
  readonly pattern: RegExp;
}

const templatesOf = oncePerDocument((document): readonly Template[] =>
  modelOf(document).paths.flatMap(({ path, role: { kind, parents, ofAllParents } }) => {
    if ((kind !== 'collection' && kind !== 'singleton') || ofAllParents) return [];
    const source = path.replace(/\{[^}]+\}/g, '(\\d{1,15})');
    return [{ kind, path, parents, pattern: new RegExp(`^${source}$`) }];
  }),
);

/** What a path of the data stands for; undefined if the document has no such thing. */
export function dataPlace(document: Parameters<typeof templatesOf>[0], path: string): DataPlace | undefined {
  for (const { pattern, ...template } of templatesOf(document)) {
    const match = pattern.exec(path);
    if (match !== null) return { ...template, below: match.slice(1).map(Number) };
  }
  return undefined;
}

/** The path of a list, or of what there is one of, with the ids that it lies below. */
export function filledPath(template: string, below: readonly number[]): string {
  let index = 0;
  return template.replace(/\{[^}]+\}/g, () => String(below[index++]));
}
