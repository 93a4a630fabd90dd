import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder = '', file = '', port] = process.argv.slice(2);
const { resolve } = createRequire(join(folder, 'package.json'));
const load = (name: string) => import(pathToFileURL(resolve(name)).href);
const { serve } = await load('@hono/node-server');
const { createMockServer } = await load('@scalar/mock-server');

// It serves the paths of the document, whatever its servers are.
const { paths, ...document } = JSON.parse(await readFile(file, 'utf8')) as { readonly paths: object };
const below = Object.fromEntries(Object.entries(paths).map(([path, item]) => [`/api/v2${path}`, item]));
const { fetch } = await createMockServer({ document: { ...document, paths: below } });
serve({ fetch, port: Number(port), hostname: '127.0.0.1' });
