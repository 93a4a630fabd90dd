import { createRequire } from 'node:module';

interface Manifest {
  readonly version: string;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

// The package finds its own manifest by name from wherever it was compiled to.
const require = createRequire(import.meta.url);
const { version, peerDependencies } = require('store-api-contract/package.json') as Manifest;

export { version };

/** Of the random search alone, which asks for it itself. */
const OF_FUZZ = 'fast-check';

/**
 * Makes sure that the tools are there that build and lint: the package leaves them to those who need them.
 *
 * @throws Error with the line that installs what is missing
 */
export function needPackages(): void {
  const missing = Object.entries(peerDependencies).filter(([name]) => name !== OF_FUZZ && !isThere(name));
  if (missing.length === 0) return;
  const wanted = missing.map(([name, range]) => `"${name}@${range}"`);
  throw new Error(
    `this command needs packages that are not installed: npm install --save-dev ${wanted.join(' ')}`,
  );
}

function isThere(name: string): boolean {
  try {
    require.resolve(`${name}/package.json`);
    return true;
  } catch (error) {
    // One that does not let its manifest be read is there all the same.
    return error instanceof Error && 'code' in error && error.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED';
  }
}
