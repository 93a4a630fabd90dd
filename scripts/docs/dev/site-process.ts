import { rmSync, watch } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createServer } from 'vitepress';
import { loadDocument } from '../../contract/load-document.ts';
import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { CONFIG_FILE, vitePressSource, writeFiles } from '../build-site.ts';
import { DOCS_PREFIX } from '../docs-prefix.ts';
import { type FilesBeside, filesBeside } from '../files-beside.ts';
import { GUIDES, readGuides } from '../guides.ts';
import { mockOf } from '../model/mock-server.ts';
import { finishReference, moveReference } from '../reference.ts';
import { renderReference } from '../render-reference.ts';
import { repositoryOf } from '../repository.ts';
import { mediaTypeOf } from '../serve.ts';
import type { Order, Report, SiteSettings } from './site-orders.ts';

const settings = JSON.parse(process.argv[3] ?? '') as SiteSettings;
const place = { base: DOCS_PREFIX };

let vitePress: Awaited<ReturnType<typeof createServer>>;
let written = new Map<string, string>();
let beside: FilesBeside = new Map();
/** What a page that is loaded now has to show as well. */
let fault: string | undefined;

const server = createHttpServer((request, response) => {
  const [path = ''] = (request.url ?? '').split('?', 1);
  const make = path.startsWith(DOCS_PREFIX) ? beside.get(path.slice(DOCS_PREFIX.length)) : undefined;
  // A page imports the modules of pages by their names, which are those of the Markdown that stands beside them.
  if (make === undefined || request.headers['sec-fetch-dest'] === 'script')
    vitePress.middlewares(request, response);
  else void answer(request, response, path, make);
});

async function answer(
  { method }: IncomingMessage,
  response: ServerResponse,
  path: string,
  make: () => unknown,
): Promise<void> {
  try {
    const content = (await make()) as string | Uint8Array;
    response.setHeader('Content-Type', mediaTypeOf(path)).setHeader('Cache-Control', 'no-cache');
    response.end(method === 'HEAD' ? undefined : content);
  } catch (error) {
    response.statusCode = 500;
    response.setHeader('Content-Type', 'text/plain; charset=utf-8').end(`${reasonOf(error)}\n`);
  }
}

/** Writes what of the pages is another than before, and has open ones show it. */
async function show(): Promise<void> {
  const document = await loadDocument(settings.bundle);
  const content = { document, guides: await readGuides(), repository: await repositoryOf() };
  const { pages, recipes, files } = vitePressSource(content, place);
  const changed = new Map([...files].filter(([file, text]) => written.get(file) !== text));
  await writeFiles(settings.root, changed);
  beside = new Map([
    ...(await filesBeside(document, recipes, pages, { ...place, bundles: settings.bundles })),
    ['reference.html', () => referenceOf(document)],
  ]);
  const isNewFrame = changed.has(CONFIG_FILE) || [...written.keys()].some((file) => !files.has(file));
  written = new Map(files);
  fault = undefined;
  if (vitePress === undefined || isNewFrame) return open();
  for (const file of changed.keys()) {
    const modules = vitePress.moduleGraph.getModulesByFile(join(settings.root, file)) ?? [];
    for (const module of modules) await vitePress.reloadModule(module);
  }
  // Pages forget the data that they have loaded, and what was wrong.
  vitePress.ws.send({ type: 'update', updates: [] });
}

/** Takes some seconds, and nobody looks at it with each edit. */
async function referenceOf(document: OpenApiDocument): Promise<string> {
  const html = await renderReference(settings.bundle, join(settings.root, 'reference.html'));
  return moveReference(finishReference(html, DOCS_PREFIX, mockOf(document).base), settings.mock);
}

/** VitePress reads the list of the pages and the configuration when it begins, and not again. */
async function open(): Promise<void> {
  await vitePress?.close();
  vitePress = await createServer(settings.root, {
    ...{ base: DOCS_PREFIX, middlewareMode: true, hmr: { server } },
    // Of what is written here it is told; the theme it watches.
    watch: { ignored: [`${settings.root}/**`] },
    // Everything else is asked of the mock, so that pages have it at their own origin.
    proxy: { [`^/(?!${DOCS_PREFIX.slice(1)})`]: settings.mock },
  });
  vitePress.ws.on('connection', () => {
    if (fault !== undefined) showFault(fault);
  });
}

function showFault(message: string): void {
  vitePress.ws.send({ type: 'error', err: { message, stack: '' } });
}

const report = (what: Report) => process.send?.(what);
const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

let last: Promise<unknown> = show();
process.on('message', (order: Order) => {
  last = last
    .then(async () => {
      if (order.fault === undefined) await show();
      else {
        fault = order.fault;
        showFault(fault);
      }
      report({});
    })
    .catch((error: unknown) => report({ reason: reasonOf(error) }));
});
// Whoever started it has ended, and may not have had the time.
process.once('disconnect', () => {
  rmSync(settings.root, { recursive: true, force: true });
  process.exit();
});

watch(GUIDES, () => {
  last = last.then(show).catch((error: unknown) => console.error(reasonOf(error)));
});

try {
  await last;
  // Somebody else may have the port.
  server.once('error', () => server.listen(0, settings.host));
  server.once('listening', () => report({ port: (server.address() as AddressInfo).port }));
  server.listen(settings.port, settings.host);
} catch (error) {
  report({ reason: reasonOf(error) });
}
