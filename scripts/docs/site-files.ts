/** The files of the site, relative to its folder. */
export const SITE_FILES = [
  'index.html',
  'reference.html',
  'assets/handbook.css',
  'assets/handbook.js',
] as const;
