/** The languages, as readers call them, in the order in which they are offered. */
export const LABELS = {
  curl: 'curl',
  typescript: 'TypeScript',
  fetch: 'JavaScript',
  php: 'PHP',
  python: 'Python',
  ruby: 'Ruby',
} as const;

export type SampleLanguage = keyof typeof LABELS;
