import type { OpenApiDocument, Response } from '../contract/openapi-document.ts';
import { type DescribedOperation, listOperations } from '../contract/operations.ts';
import { listResponses, listSharedResponses } from '../contract/responses.ts';
import { listUndescribedRequests } from '../contract/undescribed-requests.ts';
import { answerCheck } from './check-answer.ts';

/** What a request was answered with. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

interface Place {
  readonly response: Response;
  readonly pointer: string;
}

export interface ContractCheck {
  /**
   * What the document says against an answer: its code, its header fields, its body.
   *
   * @param isAskedFor whether the answer may be one of the contract's that the operation does not name
   */
  faults(method: string, target: string, answer: Received, isAskedFor?: boolean): string[];
  /** Whether the document leads a client to expect the code as an answer to this request. */
  expects(method: string, target: string, status: number): boolean;
}

/** Makes checks of answers of the mock against the response that the document has for their request and code. */
export function contractCheck(document: OpenApiDocument): ContractCheck {
  const check = answerCheck(document);
  const shared = new Map<number, Place>(
    listSharedResponses(document).map(({ status, response, component }) => [
      status,
      { response, pointer: `/components/responses/${component}` },
    ]),
  );
  // Literal paths first: `/products/count` also fits `/products/{product_id}`.
  const operations = listOperations(document)
    .toSorted((a, b) => Number(a.path.includes('{')) - Number(b.path.includes('{')))
    .map((described) => ({
      described,
      pattern: new RegExp(`^${described.path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
      places: placesOf(document, described),
    }));
  const undescribed = listUndescribedRequests(document).map(({ status }) => status);

  function operationOf(method: string, target: string) {
    const path = /^(?:\/api|\/stores\/[^/?]+)\/v2(\/[^?]*?)(?:\/?\.json)?\/?(?:\?|$)/.exec(target)?.[1] ?? '';
    if (!isDecodable(target)) return undefined;
    const wanted = method === 'HEAD' ? 'get' : method.toLowerCase();
    const template = operations.find(({ pattern }) => pattern.test(path))?.described.path;
    return operations.find(({ described }) => described.path === template && described.method === wanted);
  }

  return {
    faults(method, target, { status, headers, body }, isAskedFor = false) {
      const own = operationOf(method, target)?.places.get(status);
      const common = shared.get(status);
      const places = [own ?? common, ...(isAskedFor ? [common] : [])].filter((place) => place !== undefined);
      if (places.length === 0) return [`${status} is none of the ${shared.size} codes`];
      const found = places.map(({ response: { content, ...rest }, pointer }) => {
        const response = method === 'HEAD' || content === undefined ? rest : { ...rest, content };
        return check({ headers, body }, response, pointer);
      });
      return found.find(({ length }) => length === 0) ?? found[0] ?? [];
    },
    expects: (method, target, status) =>
      operationOf(method, target)?.places.has(status) === true || undescribed.includes(status),
  };
}

function placesOf(document: OpenApiDocument, { path, method, operation }: DescribedOperation) {
  return new Map<number, Place>(
    listResponses(document, operation).map(({ status, response, component }) => {
      const inline = `/paths/${path.replaceAll('/', '~1')}/${method}/responses/${status}`;
      const pointer = component === undefined ? inline : `/components/responses/${component}`;
      return [status, { response, pointer }];
    }),
  );
}

/** A path with broken percent escapes leads nowhere. */
function isDecodable(target: string): boolean {
  try {
    decodeURIComponent(target.split('?', 1)[0] ?? '');
    return true;
  } catch {
    return false;
  }
}
