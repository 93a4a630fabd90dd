import { createRequire } from 'node:module';
import type { Document } from 'yaml';
import { DocumentError } from './document-error.ts';

const require = createRequire(import.meta.url);

/** YAML, or JSON, that knows where in its text everything stands. */
export interface LocatedYaml {
  readonly yaml: Document.Parsed;
  /** Where a node begins, counted from 1; the start of the text for what is none. */
  at(node: unknown): { readonly line: number; readonly column: number };
}

/**
 * @param file the name that errors give the text
 * @throws DocumentError with every fault of its syntax
 */
export function parseLocated(text: string, file: string): LocatedYaml {
  // Loaded only now: who reads plain JSON need not wait for it.
  const { isNode, LineCounter, parseDocument } = require('yaml') as typeof import('yaml');
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (yaml.errors.length > 0)
    throw new DocumentError(
      yaml.errors.map(({ message, pos }) => ({ file, ...place(pos[0]), reason: message })),
    );
  return { yaml, at: (node) => place(isNode(node) ? (node.range?.[0] ?? 0) : 0) };
}
