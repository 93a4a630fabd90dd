import { WORKFLOW_FILES } from '../workflows/workflow-files.ts';

/** What the build makes, and the files that hold it, relative to the output folder. The `source` is one document before anything is derived. */
export const PRODUCT_FILES = {
  bundle: ['openapi.yaml', 'openapi.json', 'openapi-3.0.json'],
  types: ['openapi.d.ts'],
  table: ['responses.js', 'responses.d.ts'],
  source: ['source.json'],
  extensions: ['extensions.js', 'extensions.d.ts'],
  workflows: WORKFLOW_FILES.map((file) => `workflows/${file}` as const),
} as const;

export type Product = keyof typeof PRODUCT_FILES;

export const ALL_PRODUCTS: readonly Product[] = [
  'bundle',
  'types',
  'table',
  'source',
  'extensions',
  'workflows',
];

/** What there is of each edition. */
export const EDITION_PRODUCTS: readonly Product[] = ['bundle', 'types', 'table', 'workflows'];

/** Where the products of an edition are, relative to the output folder. */
export function editionFolder(edition: string): string {
  return `editions/${edition}`;
}
