/** A tool that makes code or data from the document. */
export interface Generator {
  readonly name: string;
  /** What is installed for it, by exact version; the first is the tool. */
  readonly packages: Readonly<Record<string, string>>;
  /** A file of its own that it reads, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** A command of `node_modules/.bin` with what it is told. What it makes goes into `out`. */
  readonly command: (document: string, out: string) => readonly string[];
  /** Whether it makes TypeScript. */
  readonly makesTypes: boolean;
}

/** A tool that shows the document in a browser. */
export interface Viewer {
  readonly name: string;
  readonly packages: Readonly<Record<string, string>>;
  /** The head of its page, and its body; what it loads lies below `/node_modules/`. */
  readonly page: (document: string) => { readonly head: string; readonly body: string };
}

const SYSTEM = process.platform === 'win32' ? 'win' : process.platform;

/**
 * The tools of this moment need a newer Node than this project does. It is the package of this machine, which the one
 * called `node` would fetch by an install script.
 */
export const NEWER_NODE = { [`node-${SYSTEM}-${process.arch}`]: '22.23.3' };

const typescript = { typescript: '5.9.3' };

const orval = (name: string, more: readonly string[]): Generator => ({
  name,
  packages: { orval: '8.38.0', zod: '4.6.7', msw: '2.15.0', '@faker-js/faker': '10.6.0', ...typescript },
  command: (document, out) => ['orval', '--input', document, '--output', `${out}/api.ts`, ...more],
  makesTypes: true,
});

const KUBB = `import { defineConfig } from '@kubb/core';
import { pluginClient } from '@kubb/plugin-client';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';
import { pluginZod } from '@kubb/plugin-zod';

export default defineConfig({
  root: '.',
  input: { path: process.env.DOCUMENT },
  output: { path: process.env.OUT, clean: true },
  plugins: [pluginOas(), pluginTs(), pluginZod(), pluginClient()],
});
`;

export const generators: readonly Generator[] = [
  {
    name: 'openapi-typescript',
    packages: { 'openapi-typescript': '7.13.0', ...typescript },
    command: (document, out) => ['openapi-typescript', document, '-o', `${out}/api.d.ts`],
    makesTypes: true,
  },
  {
    name: '@hey-api/openapi-ts',
    packages: { '@hey-api/openapi-ts': '0.99.0', ...typescript },
    command: (document, out) => ['openapi-ts', '-i', document, '-o', out],
    makesTypes: true,
  },
  orval('orval, fetch', ['--client', 'fetch']),
  orval('orval, zod', ['--client', 'zod']),
  orval('orval, fetch with msw', ['--client', 'fetch', '--mock']),
  {
    name: 'kubb (types, zod, client)',
    packages: {
      '@kubb/cli': '4.39.3',
      '@kubb/core': '4.39.3',
      '@kubb/plugin-oas': '4.39.3',
      '@kubb/plugin-ts': '4.39.3',
      '@kubb/plugin-zod': '4.39.3',
      '@kubb/plugin-client': '4.39.3',
      zod: '4.6.7',
      ...typescript,
    },
    files: { 'kubb.config.mjs': KUBB },
    command: () => ['kubb', 'generate', '--config', 'kubb.config.mjs'],
    makesTypes: true,
  },
  {
    name: 'swagger-typescript-api',
    packages: { 'swagger-typescript-api': '13.13.0', ...typescript },
    command: (document, out) => [
      'swagger-typescript-api',
      'generate',
      '-p',
      document,
      '-o',
      out,
      '-n',
      'api.ts',
    ],
    makesTypes: true,
  },
  {
    name: 'oazapfts',
    packages: { oazapfts: '7.5.0', '@oazapfts/runtime': '1.2.0', ...typescript },
    command: (document, out) => ['oazapfts', document, `${out}/api.ts`],
    makesTypes: true,
  },
  {
    name: 'openapi-zod-client',
    packages: { 'openapi-zod-client': '1.18.3', '@zodios/core': '10.9.6', zod: '3.25.76', ...typescript },
    command: (document, out) => ['openapi-zod-client', document, '-o', `${out}/api.ts`],
    makesTypes: true,
  },
  {
    name: 'typed-openapi',
    packages: { 'typed-openapi': '2.2.7', ...typescript },
    command: (document, out) => ['typed-openapi', document, '-o', `${out}/api.ts`],
    makesTypes: true,
  },
  {
    name: 'openapi-generator-plus, fetch',
    packages: {
      'openapi-generator-plus': '2.22.0',
      '@openapi-generator-plus/typescript-fetch-client-generator': '2.0.0',
      ...typescript,
    },
    command: (document, out) => [
      'openapi-generator-plus',
      ...['-o', out, '-g', '@openapi-generator-plus/typescript-fetch-client-generator', document],
    ],
    makesTypes: true,
  },
  {
    name: 'openapi-to-postmanv2',
    packages: { 'openapi-to-postmanv2': '6.3.3' },
    command: (document, out) => ['openapi2postmanv2', '-s', document, '-o', `${out}/collection.json`],
    makesTypes: false,
  },
  {
    name: 'openapi-mcp-generator',
    packages: { 'openapi-mcp-generator': '4.0.1' },
    command: (document, out) => ['openapi-mcp-generator', '--input', document, '--output', out, '--force'],
    makesTypes: false,
  },
];

const script = (source: string, kind = '') => `<script ${kind} src="/node_modules/${source}"></script>`;

export const viewers: readonly Viewer[] = [
  {
    name: 'Swagger UI',
    packages: { 'swagger-ui-dist': '5.35.0' },
    page: (document) => ({
      head: script('swagger-ui-dist/swagger-ui-bundle.js'),
      body: `<div id="ui"></div><script>SwaggerUIBundle({ url: '${document}', dom_id: '#ui' })</script>`,
    }),
  },
  {
    name: 'Scalar',
    packages: { '@scalar/api-reference': '1.76.0' },
    page: (document) => ({
      head: '',
      body: `<div id="ui"></div>${script('@scalar/api-reference/dist/browser/standalone.js')}
<script>Scalar.createApiReference('#ui', { url: '${document}', withDefaultFonts: false, telemetry: false })</script>`,
    }),
  },
  {
    name: 'RapiDoc',
    packages: { rapidoc: '9.3.8' },
    page: (document) => ({
      head: script('rapidoc/dist/rapidoc-min.js', 'type="module"'),
      body: `<rapi-doc spec-url="${document}" load-fonts="false"></rapi-doc>`,
    }),
  },
  {
    name: 'Stoplight Elements',
    packages: { '@stoplight/elements': '9.0.25' },
    page: (document) => ({
      head: script('@stoplight/elements/web-components.min.js'),
      body: `<elements-api apiDescriptionUrl="${document}" router="hash"></elements-api>`,
    }),
  },
];
