import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { type DescribedOperation, listOperations } from '../contract/operations.ts';
import { listResponses } from '../contract/responses.ts';
import { describedOperation } from '../recipes/described-operation.ts';
import type { Server } from '../recipes/fill-request.ts';
import { LABELS, type SampleLanguage } from './labels.ts';
import { writeCurl } from './languages/curl.ts';
import { whyNotFetch, writeFetch } from './languages/fetch.ts';
import { writePhp } from './languages/php.ts';
import { writePython } from './languages/python.ts';
import { writeRuby } from './languages/ruby.ts';
import { writeTypeScript } from './languages/typescript.ts';
import { type Sampled, type Script, scripter } from './script.ts';

/** A script that runs alone, or why there is none. */
export type Sample = {
  readonly language: SampleLanguage;
  readonly label: string;
} & ({ readonly code: string } | { readonly code?: undefined; readonly reason: string });

/**
 * Makes what writes scripts that send the requests of a recipe, or a single request, print the answer that counts, and
 * say what a client does then. The script of a recipe takes away again what it has made; a single request has no
 * placeholders.
 *
 * @param server that the scripts ask
 */
export function sampler(document: OpenApiDocument, server: Server): (sampled: Sampled) => Sample[] {
  const scriptOf = scripter(document, server);
  const operations = listOperations(document);
  return (sampled) => {
    const script = scriptOf(sampled);
    const { counted } = script;
    const fault = whyNot(script);
    const noFetch = fault ?? whyNotFetch(counted);
    const operation = typedOperation(sampled, document, operations);
    const sample = (language: SampleLanguage, reason: string | undefined, write: () => string): Sample => {
      const label = LABELS[language];
      return reason === undefined ? { language, label, code: write() } : { language, label, reason };
    };
    return [
      sample('curl', fault, () => writeCurl(script)),
      typeof operation === 'string'
        ? { language: 'typescript', label: LABELS.typescript, reason: operation }
        : sample('typescript', noFetch, () => writeTypeScript(script, operation)),
      sample('fetch', noFetch, () => writeFetch(script)),
      sample('php', fault, () => writePhp(script)),
      sample('python', fault, () => writePython(script)),
      sample('ruby', fault, () => writeRuby(script)),
    ];
  };
}

/** Why no language has a sample: its libraries would send something else, or nothing. */
function whyNot({ counted: { method, url, headers, body }, base }: Script): string | undefined {
  const address = url
    .map((piece) => (typeof piece === 'string' ? piece : piece.variable === 'api' ? base : '1'))
    .join('');
  if (!URL.canParse(address) || new URL(address).href !== address)
    return `Clients would tidy up the address ${address}.`;
  const odd = headers.find(([, value]) =>
    value.some((piece) => typeof piece === 'string' && !/^[ -~]*$/.test(piece)),
  );
  if (odd !== undefined) return `Not every client sends a header such as this ${odd[0]}.`;
  return method === 'HEAD' && body !== undefined ? 'Not every client sends a body with HEAD.' : undefined;
}

/** The operation that types the answer, or why there is none. */
function typedOperation(
  { request, status }: Sampled,
  document: OpenApiDocument,
  operations: readonly DescribedOperation[],
): DescribedOperation | string {
  const operation = describedOperation(request, operations);
  if (operation === undefined) return 'The typed client sends only what an operation describes.';
  const isDocumented = listResponses(document, operation.operation).some((one) => one.status === status);
  return status === undefined || isDocumented
    ? operation
    : `The typed client expects no ${status} from ${operation.operationId}.`;
}
