import { readFile, stat } from 'node:fs/promises';
import { STATUS_CODES } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { encode } from '../mock/content-coding.ts';
import { DOCS_PREFIX } from './docs-prefix.ts';
import { moveReference } from './reference.ts';

const unpack = promisify(gunzip);

/** What every file of the site is sent with. Only a header, not the page itself, can forbid frames. */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  Vary: 'Accept-Encoding',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.yaml': 'application/yaml',
};

/** The media type of a file of the site, by the ending of its name. */
export function mediaTypeOf(file: string): string {
  return TYPES[extname(file)] ?? 'application/octet-stream';
}

/** The names of these files change with what they hold. */
const LASTING = /^assets\//;

/** In seconds; it takes about as long as this to build the site. */
const WAIT = 10;

/**
 * Has a server serve the site below `/_docs/`: its files and no others. The reference names the mock by the origin
 * that it is asked at. Browsers that open `/` are led to the site. Until the site is there, its pages say so.
 *
 * @param folder path of the site; it may appear later
 */
export function serveSite(app: FastifyInstance, folder: string): void {
  const method = ['GET', 'HEAD'];
  app.route({
    method,
    url: '/',
    handler: async (request, reply) => {
      if (!/\btext\/html\b/i.test(request.headers.accept ?? '')) return reply.callNotFound();
      return reply.header('Vary', 'Accept').redirect(DOCS_PREFIX, 302);
    },
  });
  const handler = (request: FastifyRequest, reply: FastifyReply) => answer(request, reply, folder);
  for (const url of [DOCS_PREFIX.slice(0, -1), `${DOCS_PREFIX}*`]) {
    app.route({ method, url, handler });
    app.route({
      method: ['POST', 'PUT', 'DELETE', 'OPTIONS'],
      url,
      handler: (_request, reply) => explain(reply.header('Allow', 'GET, HEAD'), 405),
    });
  }
}

async function answer(request: FastifyRequest, reply: FastifyReply, folder: string): Promise<FastifyReply> {
  // As it came: the API takes slashes and endings away from what it is asked for.
  const path = new URL(request.originalUrl, 'http://host').pathname;
  if (`${path}/` === DOCS_PREFIX) return reply.redirect(DOCS_PREFIX, 308);
  const file = fileOf(path);
  if (file === undefined) return explain(reply, 404);
  if ((await find(folder, 'index.html')) === undefined) return explainWait(reply);
  if ((await find(folder, `${file}/index.html`)) !== undefined) return reply.redirect(`${path}/`, 308);
  const found = await find(folder, file);
  return found === undefined ? notFound(request, reply, folder) : send(request, reply, file, found);
}

/** The file that a path below the prefix is for; undefined where it may lead elsewhere. */
function fileOf(path: string): string | undefined {
  // No file has a name that would be escaped.
  const inside = path.slice(DOCS_PREFIX.length);
  if (!/^[\w@./-]*$/.test(inside) || /(^|\/)\./.test(inside)) return undefined;
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}

/** A file as it lies there: the package has them packed. */
interface Found {
  readonly path: string;
  readonly isPacked: boolean;
  /** As a validator (RFC 9110, section 8.8.3). */
  readonly tag: string;
}

async function find(folder: string, file: string): Promise<Found | undefined> {
  for (const isPacked of [false, true]) {
    const path = join(folder, isPacked ? `${file}.gz` : file);
    const stats = await stat(path).catch(() => undefined);
    if (stats?.isFile() !== true) continue;
    return { path, isPacked, tag: `${stats.size.toString(36)}-${Math.trunc(stats.mtimeMs).toString(36)}` };
  }
  return undefined;
}

async function read({ path, isPacked }: Found): Promise<Buffer> {
  const bytes = await readFile(path);
  return isPacked ? unpack(bytes) : bytes;
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  file: string,
  found: Found,
): Promise<FastifyReply> {
  const isReference = file === 'reference.html';
  const origin = originOf(request);
  const tag = `W/"${found.tag}${isReference ? `-${origin}` : ''}"`;
  reply
    .headers(HEADERS)
    .header('ETag', tag)
    .header('Cache-Control', LASTING.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache')
    .type(mediaTypeOf(file));
  if (request.headers['if-none-match'] === tag) return reply.code(304).send();
  const bytes = await read(found);
  return sendBytes(
    request,
    reply,
    isReference ? Buffer.from(moveReference(bytes.toString(), origin)) : bytes,
  );
}

async function sendBytes(
  request: FastifyRequest,
  reply: FastifyReply,
  bytes: Uint8Array,
): Promise<FastifyReply> {
  const coded = await encode(bytes, request.headers['accept-encoding']?.toString() ?? '');
  if (coded.coding !== undefined) reply.header('Content-Encoding', coded.coding);
  return reply.send(coded.bytes);
}

async function notFound(request: FastifyRequest, reply: FastifyReply, folder: string): Promise<FastifyReply> {
  const page = await find(folder, '404.html');
  if (page === undefined || !/\btext\/html\b/i.test(request.headers.accept ?? '')) return explain(reply, 404);
  return sendBytes(
    request,
    reply
      .code(404)
      .headers(HEADERS)
      .type(TYPES['.html'] ?? ''),
    await read(page),
  );
}

/** For the person in front of the browser, which asks again by itself. */
function explainWait(reply: FastifyReply): FastifyReply {
  return reply
    .code(503)
    .headers({ ...HEADERS, 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" })
    .header('Retry-After', WAIT)
    .header('Refresh', '2')
    .type('text/plain; charset=utf-8')
    .send('The docs are being built, which takes some seconds. This page shows them when they are there.\n');
}

/** As text, for the person in front of the browser. */
function explain(reply: FastifyReply, status: number): FastifyReply {
  return reply
    .code(status)
    .headers({ ...HEADERS, 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" })
    .type('text/plain; charset=utf-8')
    .send(`${status} ${STATUS_CODES[status] ?? ''}: the docs begin at ${DOCS_PREFIX}\n`);
}

/** The origin that a request was sent to; empty where its Host cannot be that of a URL. */
function originOf({ protocol, host }: FastifyRequest): string {
  return /^([\w.-]+|\[[\da-f:]+\])(:\d{1,5})?$/i.test(host) ? `${protocol}://${host}` : '';
}
