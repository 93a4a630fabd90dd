import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import serveFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { DOCS_PREFIX } from './docs-prefix.ts';
import { type Policy, printPolicy, servedHandbookPolicy } from './policies.ts';
import { referencePolicy } from './reference.ts';
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
 * and no others.
 *
 * @param folder where the site was built
 * @throws an Error if the folder does not hold the site
 */
export async function serveSite(app: FastifyInstance, folder: string): Promise<void> {
  const reference = await readFile(join(folder, 'reference.html'), 'utf8');
  const policies: Readonly<Record<string, Policy>> = {
    'index.html': servedHandbookPolicy,
    'reference.html': referencePolicy(reference),
  };
  const files: ReadonlySet<string> = new Set(SITE_FILES.map((file) => `/${file}`));
  app.get(DOCS_PREFIX.slice(0, -1), (_request, reply) => reply.redirect(DOCS_PREFIX, 308));
  await app.register(serveFiles, {
    root: folder,
    prefix: DOCS_PREFIX,
    decorateReply: false,
    cacheControl: false,
    allowedPath: (path) => path === '/' || files.has(path),
    setHeaders(response, path) {
      const file = relative(folder, path).split(sep).join('/');
      const policy = policies[file] ?? { 'default-src': "'none'" };
      response.setHeader('Content-Security-Policy', printPolicy({ ...policy, ...NO_FRAMES }));
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    },
  });
}
