/** Where a mock serves the site. Pages below it know that the mock is at their own origin. */
export const DOCS_PREFIX = '/_docs/';
