/** Those that `fetch` follows, and most libraries (RFC 9110, section 15.4; Fetch standard, section 2.2.6). */
export const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
