import type { CodeEntry } from './code-entry.ts';

/** The words that the filter finds a code by, in lower case. */
export function searchTerms(
  { status, className, definition, retry, headers, causes }: Omit<CodeEntry, 'terms'>,
  description: string,
): string {
  const words = [
    String(status),
    className,
    definition,
    retry.name,
    ...headers.map(({ name }) => name),
    ...causes.flatMap(({ name, summary }) => [name, summary]),
    description.replaceAll(/[*`]/g, ''),
  ];
  return words.join(' ').replaceAll(/\s+/g, ' ').toLowerCase();
}
