import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { findChromium } from '../browser/find-chromium.ts';
import { install } from './run-tool.ts';
import type { Viewer } from './tools.ts';
import type { Result } from './try-generator.ts';

// CommonJS that jiti, which runs this script, cannot load.
const { chromium } = createRequire(import.meta.url)('playwright-core') as typeof import('playwright-core');

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** What every viewer has to show of the document. */
const SHOWN = 'List categories';

/** What one shows that leaves operations out until somebody scrolls or clicks. */
const TITLE = 'Store API response contract';

/** Shows a document in a viewer, in the Chromium of this machine, without any other host. */
export async function tryViewer(tool: Viewer, file: string, name: string, folder: string): Promise<Result> {
  const result = {
    tool: tool.name,
    version: Object.values(tool.packages)[0] ?? '',
    document: name,
    compiles: '–',
    errorsByCode: '–',
    names: '–',
  };
  const executablePath = findChromium();
  if (executablePath === undefined) return { ...result, works: 'not tried: no Chromium' };
  await install(folder, tool.packages);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') {
      const { head, body } = tool.page(`/document${extname(file)}`);
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>${tool.name}</title>${head}<body>${body}</body>`);
      return;
    }
    const path = pathname.startsWith('/document') ? file : join(folder, normalize(pathname));
    const bytes = await readFile(path).catch(() => undefined);
    response.writeHead(bytes === undefined ? 404 : 200, {
      'Content-Type': TYPES[extname(path)] ?? 'text/plain',
    });
    response.end(bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) =>
      route.request().url().startsWith(origin) ? route.continue() : route.abort(),
    );
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(origin);
    const isShown = await page
      .getByText(SHOWN)
      .first()
      .waitFor({ state: 'attached', timeout: 30_000 })
      .then(() => true)
      .catch(() => false);
    const hasTitle = isShown || (await page.getByText(TITLE).count()) > 0;
    const said = faults.length === 0 ? '' : `, says ${faults[0]?.split('\n')[0]?.slice(0, 80)}`;
    return {
      ...result,
      works: `${isShown ? 'yes' : hasTitle ? 'the title; operations not at once' : 'no'}${said}`,
    };
  } finally {
    await browser.close();
    server.close();
  }
}
