/** Whether a code is one that a query asks for. */
export function isMatch(query: string, code: string, terms: string): boolean {
  if (/^\d{1,3}$/.test(query)) return code.startsWith(query);
  return query.split(/\s+/).every((word) => terms.includes(word));
}
