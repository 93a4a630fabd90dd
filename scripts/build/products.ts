import { SITE_FILES } from '../docs/site-files.ts';
import { WORKFLOW_FILES } from '../workflows/workflow-files.ts';

/** What the build makes, and the files that hold it, relative to the output folder. */
export const PRODUCT_FILES = {
  bundle: ['openapi.yaml', 'openapi.json', 'openapi-3.0.json'],
  types: ['openapi.d.ts'],
  table: ['responses.js', 'responses.d.ts'],
  extensions: ['extensions.js', 'extensions.d.ts'],
  workflows: WORKFLOW_FILES.map((file) => `workflows/${file}` as const),
  docs: SITE_FILES.map((file) => `docs/${file}` as const),
} as const;

export type Product = keyof typeof PRODUCT_FILES;

export const ALL_PRODUCTS: readonly Product[] = [
  'bundle',
  'types',
  'table',
  'extensions',
  'workflows',
  'docs',
];

/** The docs are large and quickly built; the repository does not keep them. */
export const COMMITTED_PRODUCTS: readonly Product[] = ['bundle', 'types', 'table', 'extensions', 'workflows'];
