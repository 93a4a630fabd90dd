import { SITE_FILES } from '../docs/site-files.ts';
import { WORKFLOW_FILES } from '../workflows/workflow-files.ts';

/** What the build makes, and the files that hold it, relative to the output folder. The `source` is one document before anything is derived. */
export const PRODUCT_FILES = {
  bundle: ['openapi.yaml', 'openapi.json', 'openapi-3.0.json'],
  types: ['openapi.d.ts'],
  table: ['responses.js', 'responses.d.ts'],
  source: ['source.json'],
  extensions: ['extensions.js', 'extensions.d.ts'],
  workflows: WORKFLOW_FILES.map((file) => `workflows/${file}` as const),
  docs: SITE_FILES.map((file) => `docs/${file}` as const),
} as const;

export type Product = keyof typeof PRODUCT_FILES;

export const ALL_PRODUCTS: readonly Product[] = [
  'bundle',
  'types',
  'table',
  'source',
  'extensions',
  'workflows',
  'docs',
];

/** The docs are large and quickly built; the repository does not keep them. */
export const COMMITTED_PRODUCTS: readonly Product[] = [
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
