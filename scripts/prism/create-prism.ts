import { createRequire } from 'node:module';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { answerFaults } from './answer-faults.ts';
import { assertLocalReferences } from './local-references.ts';

// Required and not imported: jiti's loader would first transpile Prism and everything that it brings.
const require = createRequire(import.meta.url);
const { createLogger } = require('@stoplight/prism-core') as typeof import('@stoplight/prism-core');
const { createServer } =
  require('@stoplight/prism-http-server') as typeof import('@stoplight/prism-http-server');
const { getHttpOperationsFromSpec } =
  require('@stoplight/prism-cli/dist/operations') as typeof import('@stoplight/prism-cli/dist/operations.js');

export interface PrismOptions {
  /** A bundled document. */
  readonly document: OpenApiDocument;
  /** 0 takes a free port. */
  readonly port: number;
  readonly host: string;
}

export interface Prism {
  /** Where it listens, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Stops listening; idle connections are closed, and answers on their way are waited for. */
  close(): Promise<void>;
}

/**
 * Starts Prism as its own `prism mock` does, with its log off.
 *
 * @throws an Error that says what is wrong with the document, the port or the host
 */
export async function createPrism({ document, port, host }: PrismOptions): Promise<Prism> {
  assertLocalReferences(document);
  // Prism writes into what it is given.
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const server = createServer(operations, {
    cors: true,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    components: { logger: createLogger('mock', { enabled: false }) },
  });
  answerFaults(server.prism);
  try {
    const address = await server.listen(port, host);
    return { url: withBrackets(address), close: () => server.close() };
  } catch (reason) {
    throw new Error(explain(reason, port, host));
  }
}

/** Prism leaves out the brackets of an IPv6 address (RFC 3986, section 3.2.2). */
function withBrackets(address: string): string {
  return address.replace(/^http:\/\/(.*:.*):(\d+)$/, 'http://[$1]:$2');
}

/** Prism rejects with the text of Node's error alone, such as `listen EADDRINUSE: …`. */
function explain(reason: unknown, port: number, host: string): string {
  const text = reason instanceof Error ? reason.message : String(reason);
  const code = /\bE[A-Z]{3,}\b/.exec(text)?.[0] ?? '';
  const known: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} of ${host} is in use. Choose another one with --port (after npm: -- --port).`,
    EACCES: `Port ${port} of ${host} may not be used. Choose one above 1023 with --port (after npm: -- --port).`,
    EADDRNOTAVAIL: `${host} is no address of this machine. Choose another one with --host.`,
    ENOTFOUND: `The host ${host} is not known. Choose another one with --host.`,
    EAI_AGAIN: `The host ${host} is not known. Choose another one with --host.`,
  };
  return known[code] ?? `The mock cannot listen on port ${port} of ${host}: ${text}`;
}
