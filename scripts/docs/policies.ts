/** The directives of a policy, by name (Content Security Policy Level 3). */
export type Policy = Readonly<Record<string, string>>;

/** Mocks on this machine, at any port: beside its own origin the only ones that the handbook may ask. */
const LOCAL_MOCKS = 'http://127.0.0.1:* http://localhost:*';

/** What the handbook may load when a server says so: its own files. */
export const servedHandbookPolicy: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': 'data:',
  'connect-src': `'self' ${LOCAL_MOCKS}`,
  'base-uri': "'none'",
  'form-action': "'none'",
};

/**
 * What the handbook says of itself, for wherever it is opened. From disk its files have no origin, but a scheme;
 * pages from a web server cannot load `file:`.
 */
export const handbookPolicy: Policy = {
  ...servedHandbookPolicy,
  'script-src': "'self' file:",
  'style-src': "'self' file:",
};

/** A policy as the value of the header field, or of the `meta` element. */
export function printPolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
