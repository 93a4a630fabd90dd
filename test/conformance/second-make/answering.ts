import type { ModelOperation, ModelPath } from '../../../scripts/contract/model.ts';
import type {
  OpenApiDocument,
  PathItem,
  RequestBody,
  Schema,
} from '../../../scripts/contract/openapi-document.ts';
import { resolveReference } from '../../../scripts/contract/resolve-reference.ts';
import { Contract, type Reply, type Values } from './contract.ts';
import { Doing } from './doing.ts';
import type { Received } from './server.ts';

const ACCOUNTS = [
  { user: 'demo', token: 'demo-token', mayWrite: true },
  { user: 'viewer', token: 'viewer-token', mayWrite: false },
];

/** A request that was told what it is for. */
export interface Asked {
  readonly operation: ModelOperation;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Received['headers'];
  readonly body: unknown;
  readonly path: string;
}

/** Comes to an answer, step by step: from what the request line tells to what the store holds. */
export class Answering {
  readonly #contract: Contract;
  #doing: Doing;
  /** Each path with its segments. */
  readonly #templates: readonly { readonly path: ModelPath; readonly template: readonly string[] }[];
  readonly #methods: ReadonlySet<string>;
  readonly #limit: number;
  #state: Values = {};
  #left = 1_000_000;

  constructor(document: OpenApiDocument, limit: number) {
    this.#contract = new Contract(document);
    this.#doing = new Doing(this.#contract);
    const { paths } = this.#contract.model;
    this.#templates = paths.map((path) => ({ path, template: path.path.split('/') }));
    this.#methods = new Set(
      paths.flatMap(({ operations }) => operations.map((one) => one.method.toUpperCase())),
    );
    this.#limit = limit;
  }

  /** Goes back to what the examples show. */
  reset(): void {
    this.#doing = new Doing(this.#contract);
    this.#state = {};
  }

  reply(received: Received): Reply {
    if (received.target === '/control') return this.#control(received);
    if (this.#state.maintenance === true) return this.#contract.reply('down-for-maintenance');
    if (this.#state.maintenance === 'upgrade') return this.#contract.reply('being-upgraded');
    const contract = this.#contract;
    const { method, headers } = received;
    if (headers.host === undefined) return contract.reply('malformed-syntax', { location: 'header' });
    if (!this.#methods.has(method) && method !== 'HEAD' && method !== 'OPTIONS')
      return contract.reply('unsupported-method', { method });
    if (headers['x-forwarded-proto'] === 'http')
      return contract.reply(
        'insecure-request',
        {},
        { Location: `https://${headers.host}${received.target}` },
      );
    if (received.target.startsWith('/api/v1/'))
      return contract.reply('deprecated-version', {}, { Location: received.target.replace('/v1/', '/v2/') });
    const url = new URL(received.target, 'http://host');
    const found = this.#find(url.pathname);
    if (found === undefined) return contract.reply('no-such-route');
    const refused = this.#refuseMethod(method, found.path);
    if (refused !== undefined) return refused;
    const account = accountOf(headers);
    if (account === 'missing') return contract.reply('missing-credentials');
    if (account === undefined) return contract.reply('incorrect-credentials');
    this.#left -= 1;
    const reply = this.#answer(received, url, found, account.mayWrite);
    const isEmpty = reply.body === undefined;
    return {
      ...reply,
      headers: {
        ...reply.headers,
        'X-BC-ApiLimit-Remaining': String(this.#left),
        ...(isEmpty ? {} : { 'Content-Type': 'application/json' }),
      },
    };
  }

  /** For whoever runs the server. */
  #control({ method, body }: Received): Reply {
    if (method === 'PUT') this.#state = { ...this.#state, ...JSON.parse(body.toString()) };
    return {
      status: 200,
      headers: { 'Content-Type': 'application/json' },
      body: { maintenance: false, ...this.#state },
    };
  }

  #answer(
    { method, headers, body: bytes }: Received,
    url: URL,
    { path, parameters }: Found,
    mayWrite: boolean,
  ): Reply {
    const contract = this.#contract;
    const wanted = method === 'HEAD' ? 'GET' : method;
    const operation = path.operations.find((one) => one.method.toUpperCase() === wanted);
    if (operation === undefined) throw new Error(`${method} has no operation.`);
    if (wanted !== 'GET' && !mayWrite)
      return contract.reply('missing-permission', {
        required_permission: operation.operation['x-permission'],
      });
    const { accept = '*/*' } = headers;
    if (!/\*\/\*|application\/(json|\*)/.test(accept)) return contract.reply('unsupported-accept');
    const { requestBody } = operation.operation;
    const type = headers['content-type'];
    if (requestBody !== undefined) {
      if (type === undefined && bytes.length > 0) return contract.reply('missing-content-type');
      if (type?.startsWith('application/json') === false)
        return contract.reply('unsupported-content-type', { content_type: type });
    }
    for (const { name, schema } of operation.parameters) {
      const { maximum } = (typeof schema === 'object' ? schema : {}) as { maximum?: number };
      const value = Number(url.searchParams.get(name) ?? Number.NaN);
      if (name === 'limit' && maximum !== undefined && value > maximum)
        return contract.reply('limit-above-maximum', { parameter: name, requested: value, maximum });
    }
    if (bytes.length > this.#limit) return contract.reply('body-too-large', { maximum_bytes: this.#limit });
    const read = requestBody === undefined ? { value: undefined } : parse(bytes.toString());
    if ('fault' in read) return contract.reply('malformed-syntax', { location: 'body' });
    const asked: Asked = {
      operation,
      parameters,
      query: url.searchParams,
      headers,
      body: read.value,
      path: url.pathname,
    };
    return this.#refuseParameters(asked) ?? this.#refuseBody(asked) ?? this.#doing.answer(asked);
  }

  #find(pathname: string): Found | undefined {
    const { document } = this.#contract;
    const plain = pathname.replace(/^\/api\/v2/, '').replace(/(\.json)?\/?$/, '');
    if (!pathname.startsWith('/api/v2/')) return undefined;
    const aliases = document['x-path-aliases'] ?? {};
    const segments = plain.split('/').map((segment) => aliases[segment] ?? segment);
    const fitting = this.#templates.flatMap(({ path, template }): Found[] => {
      if (template.length !== segments.length) return [];
      const parameters: Record<string, string> = {};
      for (const [place, segment] of template.entries()) {
        if (segment.startsWith('{'))
          parameters[segment.slice(1, -1)] = decodeURIComponent(segments[place] ?? '');
        else if (segment !== segments[place]) return [];
      }
      return [{ path, parameters }];
    });
    return fitting.toSorted((a, b) => Object.keys(a.parameters).length - Object.keys(b.parameters).length)[0];
  }

  #refuseMethod(method: string, { path, operations }: ModelPath): Reply | undefined {
    const contract = this.#contract;
    const own = operations.map((one) => one.method.toUpperCase());
    const allowed = [...own, ...(own.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
    const headers = { Allow: allowed.join(', ') };
    if (method === 'OPTIONS') return contract.reply('methods-in-allow', {}, headers);
    if (allowed.includes(method)) return undefined;
    const item = resolveReference<PathItem>(contract.document, contract.document.paths[path] ?? {});
    const isPlanned = item['x-planned-methods']?.some((one) => one.toUpperCase() === method) === true;
    const cause = isPlanned ? 'not-yet-implemented' : 'unsupported-by-resource';
    return contract.reply(cause, { method, allowed_methods: allowed }, headers);
  }

  #refuseParameters({ operation, parameters, query }: Asked): Reply | undefined {
    for (const { name, in: place, schema } of operation.parameters) {
      const value = place === 'path' ? parameters[name] : query.get(name);
      if (value === null || value === undefined || schema === undefined || place === 'header') continue;
      const { type } = this.#contract.resolve(schema);
      const typed = ['integer', 'number'].includes(String(type)) && value !== '' ? Number(value) : value;
      const key = `${operation.operationId} ${name}`;
      const isValid = [typed, value].some(
        (one) => this.#contract.errorsOf(schema as Schema, key, one).length === 0,
      );
      if (!isValid || Number.isNaN(typed))
        return this.#contract.reply('invalid-parameter', { location: place, field: name });
    }
    return undefined;
  }

  #refuseBody({ operation, body }: Asked): Reply | undefined {
    const contract = this.#contract;
    const { requestBody } = operation.operation;
    if (requestBody === undefined) return undefined;
    if (body === undefined) return contract.reply('missing-required-data', { location: 'body' });
    const { schema = true } =
      resolveReference<RequestBody>(contract.document, requestBody).content['application/json'] ?? {};
    const [error] = contract.errorsOf(schema, operation.operationId, body);
    if (error === undefined) return undefined;
    const place = error.instancePath.split('/').slice(1);
    const { missingProperty, additionalProperty } = error.params as Record<string, string>;
    const field = (last: string) => ({
      location: 'body',
      field: [...place, last].filter((one) => one !== '').join('.'),
    });
    if (error.keyword === 'required')
      return contract.reply('missing-required-data', field(missingProperty ?? ''));
    if (error.keyword !== 'additionalProperties') return contract.reply('invalid-field', field(''));
    const isShown = place.length === 0 && this.#doing.shows(operation, additionalProperty ?? '');
    return contract.reply(isShown ? 'read-only-field' : 'unknown-field', field(additionalProperty ?? ''));
  }
}

interface Found {
  readonly path: ModelPath;
  readonly parameters: Readonly<Record<string, string>>;
}

function accountOf(headers: Received['headers']) {
  const token = headers['x-auth-token'];
  if (token !== undefined) {
    const client = headers['x-auth-client'];
    return ACCOUNTS.find((one) => one.token === token && (client ?? one.user) === one.user);
  }
  const [, encoded] = /^Basic (.+)$/.exec(headers.authorization ?? '') ?? [];
  if (encoded === undefined) return 'missing';
  const text = Buffer.from(encoded, 'base64').toString();
  return ACCOUNTS.find((one) => `${one.user}:${one.token}` === text);
}

function parse(text: string): { readonly value: unknown } | { readonly fault: true } {
  try {
    return { value: text.trim() === '' ? undefined : JSON.parse(text) };
  } catch {
    return { fault: true };
  }
}
