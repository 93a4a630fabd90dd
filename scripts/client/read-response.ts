import { headers, responses, statuses } from '../../generated/responses.js';
import type { MethodOf, Path, ResponseOf, Status } from './response-of.ts';
import { UndocumentedResponseError } from './undocumented-response-error.ts';

/** What a call of openapi-fetch comes to. */
export interface FetchResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * Turns what `fetch` or openapi-fetch gives into one of the answers that the contract documents for the operation. The
 * body is read once. It is parsed, but not held against its schema.
 *
 * @param path the template, as the document has it
 * @throws UndocumentedResponseError for an answer that the contract does not know
 */
export async function readResponse<P extends Path, M extends MethodOf<P>>(
  path: P,
  method: M,
  received: Response | FetchResult | PromiseLike<Response | FetchResult>,
): Promise<ResponseOf<P, M>> {
  const result = await received;
  const response = 'response' in result ? result.response : result;
  const text = await readText(result);
  const { status } = response;
  const documented = documentedStatuses(path, method);
  const reject = (what: string, cause?: unknown): never => {
    const reason = `${String(method).toUpperCase()} ${path} was answered with ${what}.`;
    throw new UndocumentedResponseError(reason, response, text, { cause });
  };

  if (!documented.includes(status)) {
    return reject(`${status}; the contract documents ${documented.join(', ')}`);
  }
  const expected = responses[status as Status].mediaTypes.join();
  const mediaType = text && mediaTypeOf(response);
  if (mediaType !== expected) {
    return reject(`${status} and ${mediaType || 'no body'}; the contract documents ${expected || 'no body'}`);
  }
  try {
    const body: unknown = text ? JSON.parse(text) : undefined;
    return { status, headers: readHeaders(response.headers), body } as ResponseOf<P, M>;
  } catch (cause) {
    return reject(`${status} and a body that is no JSON`, cause);
  }
}

/** openapi-fetch has read the body, except where nothing was there to read or `parseAs` is `stream`. */
async function readText(result: Response | FetchResult): Promise<string> {
  if (!('response' in result)) return result.text();
  if (!result.response.bodyUsed) return result.response.text();
  const body = result.data ?? result.error;
  return typeof body === 'string' ? body : (JSON.stringify(body) ?? '');
}

function documentedStatuses<P extends Path>(path: P, method: MethodOf<P>): readonly number[] {
  const methods: Readonly<Record<PropertyKey, readonly number[]>> = statuses[path];
  return methods[method] ?? [];
}

/** Without its parameters (RFC 9110, section 8.3.1). */
function mediaTypeOf({ headers }: Response): string {
  const [type = ''] = (headers.get('Content-Type') || 'a body of no type').split(';', 1);
  return type.trim().toLowerCase();
}

function readHeaders(received: Headers): Record<string, string | number> {
  const result: Record<string, string | number> = {};
  for (const [name, mayBeNumber] of Object.entries(headers)) {
    const value = received.get(name);
    if (value !== null) result[name] = mayBeNumber && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  }
  return result;
}
