import { readFile } from 'node:fs/promises';
import { STATUS_CODES } from 'node:http';
import { join, relative, sep } from 'node:path';
import serveFiles from '@fastify/static';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DOCS_PREFIX } from './docs-prefix.ts';
import { type Policy, printPolicy, servedHandbookPolicy } from './policies.ts';
import { moveReference, referencePolicy } from './reference.ts';
import { SITE_FILES } from './site-files.ts';

/** What every file of the site is sent with. */
const HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-cache',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** Only a header, not the page itself, can forbid frames. */
const NO_FRAMES: Policy = { 'frame-ancestors': "'none'" };

/**
 * Has a server serve the site below `/_docs/`, with a strict Content Security Policy. It serves the files of the site
 * and no others; what else is asked for below is answered by the site. The reference names the mock by the origin that
 * it is asked at. Browsers that open `/` are led to the site.
 *
 * @param folder where the site was built
 * @throws an Error if the folder does not hold the site
 */
export async function serveSite(app: FastifyInstance, folder: string): Promise<void> {
  const reference = await readFile(join(folder, 'reference.html'), 'utf8');
  const files: ReadonlySet<string> = new Set(SITE_FILES.map((file) => `/${file}`));
  const method = ['GET', 'HEAD'];
  app.route({
    method,
    url: '/',
    handler: async (request, reply) => {
      if (!/\btext\/html\b/i.test(request.headers.accept ?? '')) return reply.callNotFound();
      return reply.header('Vary', 'Accept').redirect(DOCS_PREFIX, 302);
    },
  });
  const prefix = DOCS_PREFIX.slice(0, -1);
  // It is large, and mostly asked for at one origin.
  let moved = { origin: '', html: reference, policy: referencePolicy(reference) };
  app.route({ method, url: prefix, handler: async (_request, reply) => reply.redirect(DOCS_PREFIX, 308) });
  await app.register(
    async (site) => {
      site.setNotFoundHandler(refuse);
      site.setErrorHandler((error: FastifyError & { headers?: Record<string, string> }, _request, reply) =>
        explain(reply.headers(error.headers ?? {}), error.statusCode ?? 500),
      );
      site.get('/reference.html', (request, reply) => {
        const origin = originOf(request);
        if (origin !== moved.origin) {
          const html = origin === '' ? reference : moveReference(reference, origin);
          moved = { origin, html, policy: referencePolicy(html) };
        }
        return reply.headers(headersWith(moved.policy)).type('text/html; charset=utf-8').send(moved.html);
      });
      await site.register(serveFiles, {
        root: folder,
        decorateReply: false,
        cacheControl: false,
        allowedPath: (path) => path === '/' || files.has(path),
        setHeaders(response, path) {
          const file = relative(folder, path).split(sep).join('/');
          const policy = file === 'index.html' ? servedHandbookPolicy : { 'default-src': "'none'" };
          for (const [name, value] of Object.entries(headersWith(policy))) response.setHeader(name, value);
        },
      });
    },
    { prefix },
  );
}

/** What asks for no file of the site, or with a method that files do not have. */
function refuse({ method }: FastifyRequest, reply: FastifyReply): FastifyReply {
  return method === 'GET' || method === 'HEAD'
    ? explain(reply, 404)
    : explain(reply.header('Allow', 'GET, HEAD'), 405);
}

/** As text, for the person in front of the browser. */
function explain(reply: FastifyReply, status: number): FastifyReply {
  return reply
    .code(status)
    .headers(headersWith({ 'default-src': "'none'" }))
    .type('text/plain; charset=utf-8')
    .send(`${status} ${STATUS_CODES[status] ?? ''}: the docs begin at ${DOCS_PREFIX}\n`);
}

function headersWith(policy: Policy): Record<string, string> {
  return { ...HEADERS, 'Content-Security-Policy': printPolicy({ ...policy, ...NO_FRAMES }) };
}

/** The origin that a request was sent to; empty where its Host cannot be that of a URL. */
function originOf({ protocol, host }: FastifyRequest): string {
  return /^([\w.-]+|\[[\da-f:]+\])(:\d{1,5})?$/i.test(host) ? `${protocol}://${host}` : '';
}
