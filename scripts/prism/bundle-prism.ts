import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { rolldown } from 'rolldown';
import { leftOut } from './left-out.ts';
import { licencesOf } from './licences.ts';

/** Prism in one file. */
export interface PrismBundle {
  /** CommonJS; it requires Node's own modules and Ajv, which the mock loads anyway. */
  readonly code: string;
  /** What those whose code is in it ask to be told of them. */
  readonly licences: string;
}

const require = createRequire(import.meta.url);

/** Prism's public exports that the mock uses. */
const ENTRY = `const prism = require('@stoplight/prism-http');
exports.createInstance = prism.createInstance;
exports.getHttpOperationsFromSpec = prism.getHttpOperationsFromSpec;`;

/** Bundles what the mock uses of the installed Prism. No file of Prism is changed, and the result depends on the versions alone. */
export async function bundlePrism(): Promise<PrismBundle> {
  const bundle = await rolldown({
    input: 'entry',
    platform: 'node',
    external: /^ajv(\/|$)/,
    resolve: { alias: { 'jsonc-parser': jsoncParser() } },
    onwarn({ message }) {
      throw new Error(`Prism cannot be bundled: ${message}`);
    },
    plugins: [
      {
        name: 'prism',
        resolveId(id, importer) {
          if (id === 'entry' || leftOut[id] !== undefined) return `\0${id}`;
          // The entry is in no folder, so what it asks for is looked for from here.
          return importer === '\0entry' ? require.resolve(id) : undefined;
        },
        load(id) {
          const code = id === '\0entry' ? ENTRY : leftOut[id.replace('\0', '')];
          return id.startsWith('\0') && code !== undefined ? { code, moduleType: 'js' } : undefined;
        },
        // It finds its exports under the `this` of a CommonJS module, which a bundle does not have.
        transform: (code, id) =>
          /[\\/]uri-template-lite[\\/]/.test(id) ? code.replaceAll('this.URI', 'exports.URI') : undefined,
      },
    ],
  });
  try {
    const { output } = await bundle.generate({ format: 'cjs', minify: true });
    const [{ code, moduleIds }] = output;
    const licences = await licencesOf(
      moduleIds.filter((id) => !id.startsWith('\0')),
      'prism.cjs',
    );
    return { code: `${await head()}\n${code}`, licences };
  } finally {
    await bundle.close();
  }
}

/** Its main file is one that no bundler can follow; it has the same as ES modules. */
function jsoncParser(): string {
  const prism = createRequire(require.resolve('@stoplight/prism-http'));
  const json = createRequire(prism.resolve('@stoplight/json'));
  return json.resolve('jsonc-parser/lib/esm/main.js');
}

async function head(): Promise<string> {
  const manifest = require.resolve('@stoplight/prism-http/package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  return `// Written by \`npm run prism\` from @stoplight/prism-http ${version}. Do not edit. Licences: LICENCES.txt`;
}
