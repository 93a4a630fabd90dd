import type { Decision, Facts } from './decision.ts';
import type { Exchange, Unreadable } from './exchange.ts';
import { describeFaults } from './faults.ts';
import { secureTarget } from './locations.ts';
import { accepts, contentTypeFault } from './negotiation.ts';
import { successes } from './successes.ts';

const maintenance: readonly Decision[] = [
  { causes: ['down-for-maintenance'], when: ({ world }) => world.state.now.maintenance === true },
  { causes: ['being-upgraded'], when: ({ world }) => world.state.now.maintenance === 'upgrade' },
];

/** A request that nobody can tell the meaning of, whoever sent it. */
const legibility: readonly Decision[] = [
  {
    causes: ['malformed-syntax'],
    when: ({ received: { unreadable } }) => unreadable !== undefined && unreadable.location !== 'body',
    answer: (exchange) => malformed(exchange, exchange.received.unreadable),
  },
];

/** What can be told from the method and the URI alone, before anybody's credentials are looked at. */
const routing: readonly Decision[] = [
  {
    causes: ['unsupported-method'],
    when: ({ received: { method }, world: { methods } }) => !methods.includes(method),
    answer: (exchange) =>
      error(exchange, 'unsupported-method', {
        method: exchange.received.method,
        supported_methods: exchange.world.methods,
      }),
  },
  {
    causes: ['insecure-request'],
    when: ({ received: { transport } }) => transport.isInsecure,
    answer: ({ received: { host, target, transport } }) => ({
      headers: { Location: secureTarget(host, target, transport.secure) },
    }),
  },
  {
    causes: ['deprecated-version'],
    when: ({ received: { successor } }) => successor !== undefined,
    answer: ({ received: { successor = '' } }) => ({ headers: { Location: successor } }),
  },
  {
    causes: ['no-such-route'],
    when: ({ received: { route } }) => route === undefined,
  },
  {
    causes: ['not-yet-implemented'],
    when: ({ received: { method, route } }) => route?.planned.includes(method) === true,
    answer: (exchange) => notAllowed(exchange, 'not-yet-implemented'),
  },
  {
    causes: ['unsupported-by-resource'],
    when: ({ received: { method, route } }) => route !== undefined && !route.allow.includes(method),
    answer: (exchange) => notAllowed(exchange, 'unsupported-by-resource'),
  },
  {
    causes: ['methods-in-allow'],
    when: ({ method, received: { route } }) => method === 'OPTIONS' && route !== undefined,
    answer: (exchange) => ({ headers: { Allow: allowOf(exchange).join(', ') } }),
  },
];

function notAllowed(exchange: Exchange, cause: string): Facts {
  const allow = allowOf(exchange);
  const { method } = exchange.received;
  return {
    headers: { Allow: allow.join(', ') },
    ...error(exchange, cause, { method, allowed_methods: allow }),
  };
}

function allowOf({ received: { route } }: Exchange): readonly string[] {
  return route?.allow ?? [];
}

/** Who asks. */
const authentication: readonly Decision[] = [
  {
    causes: ['missing-credentials'],
    when: ({ authentication: { outcome } }) => outcome === 'missing',
  },
  {
    causes: ['incorrect-credentials'],
    when: ({ authentication: { outcome } }) => outcome === 'incorrect',
  },
];

/** How often an account asks, and what for. */
const permission: readonly Decision[] = [
  {
    causes: ['hourly-limit-reached'],
    when: (exchange) => exchange.isOverQuota,
    answer: ({ quota }) => {
      const seconds = String(Math.ceil((quota?.reset ?? 0) / 1000));
      return { headers: { 'Retry-After': seconds, 'X-Retry-After': seconds } };
    },
  },
  {
    causes: ['missing-permission'],
    when: ({ account, method, operation }) =>
      account?.access === 'read' && method !== 'GET' && operation !== undefined,
    answer: (exchange) => {
      const { operation, operationId } = exchange.operation ?? {};
      return error(exchange, 'missing-permission', {
        required_permission: operation?.['x-permission'] ?? operationId,
      });
    },
  },
];

/** Whether the two sides can understand each other. */
const content: readonly Decision[] = [
  {
    causes: ['unsupported-accept'],
    when: (exchange) => !accepts(exchange.header('accept'), exchange.world.mediaTypes),
    answer: (exchange) =>
      error(exchange, 'unsupported-accept', { available_types: exchange.world.mediaTypes }),
  },
  {
    causes: ['unsupported-content-type', 'missing-content-type'],
    when: (exchange) => contentTypeFaultOf(exchange) !== undefined,
    answer: (exchange) => {
      const fault = contentTypeFaultOf(exchange) ?? { missing: true };
      const supported_types = exchange.world.mediaTypes;
      if ('missing' in fault) return error(exchange, 'missing-content-type', { supported_types });
      return error(exchange, 'unsupported-content-type', {
        content_type: fault.unsupported,
        supported_types,
      });
    },
  },
  {
    causes: ['limit-above-maximum'],
    when: (exchange) => {
      const { requested, maximum } = limitOf(exchange);
      return maximum !== undefined && Number.isSafeInteger(requested) && requested > maximum;
    },
    answer: (exchange) =>
      error(exchange, 'limit-above-maximum', { parameter: 'limit', ...limitOf(exchange) }),
  },
  {
    causes: ['body-too-large'],
    when: ({ received: { body } }) => body === 'too large',
    answer: (exchange) => error(exchange, 'body-too-large', { maximum_bytes: exchange.world.bodyLimit }),
  },
];

function contentTypeFaultOf({ hasBody, operation, received, world }: Exchange) {
  if (!hasBody || operation?.operation.requestBody === undefined) return undefined;
  return contentTypeFault(received.headers, world.mediaTypes);
}

function limitOf({ operation, received: { query } }: Exchange) {
  return {
    requested: Number(query.limit ?? Number.NaN),
    maximum: operation?.maximums.get('limit'),
  };
}

/** Whether the request makes sense: first as syntax, then to the schemas. */
const syntax: readonly Decision[] = [
  {
    causes: ['malformed-syntax'],
    when: ({ operation, json, received: { unreadable } }) =>
      unreadable?.location === 'body' || (operation?.operation.requestBody !== undefined && 'fault' in json),
    answer: (exchange) => {
      const { json, received } = exchange;
      const { unreadable } = received;
      if (unreadable?.location !== 'body' && 'fault' in json)
        return malformed(exchange, { location: 'body', reason: json.fault.word }, { ...json.fault });
      return malformed(exchange, unreadable);
    },
  },
  {
    causes: [
      'invalid-field',
      'missing-required-data',
      'unknown-field',
      'read-only-field',
      'invalid-parameter',
    ],
    when: (exchange) => {
      const faults = exchange.faults();
      return faults instanceof Promise ? faults.then(({ length }) => length > 0) : faults.length > 0;
    },
    answer: async (exchange) => describeFaults(await exchange.faults(), exchange),
  },
];

function malformed(
  exchange: Exchange,
  { location, reason }: Partial<Unreadable> = {},
  facts: Readonly<Record<string, unknown>> = {},
): Facts {
  const invalid_reason = exchange.world.errors.reason(reason ?? 'other', facts);
  return error(exchange, 'malformed-syntax', { location, invalid_reason });
}

function error({ world }: Exchange, cause: string, facts: Readonly<Record<string, unknown>>): Facts {
  return { cause, errors: [world.errors.entry(cause, facts)] };
}

/** Whether the store can do what is asked, as it stands now. */
const store: readonly Decision[] = [
  {
    causes: ['no-such-resource'],
    when: (exchange) => exchange.operation !== undefined && !exchange.isThere,
  },
  {
    // The document names the causes: those of limits, of values that are unique, of references.
    causes: [],
    when: ({ refusal }) => refusal !== undefined,
    answer: ({ refusal }) =>
      refusal === undefined ? {} : { cause: refusal.cause, errors: [entryOf(refusal)] },
  },
];

function entryOf({ message, details }: NonNullable<Exchange['refusal']>) {
  return { message, details };
}

/** What nobody could have known before. */
const failures: readonly Decision[] = [
  {
    causes: ['internal-error'],
    when: ({ world }) => world.state.now.failNext.times > 0,
    answer: ({ world }) => {
      const status = world.state.takeFailure();
      return status === undefined ? {} : { status };
    },
  },
];

/** The same decision of a request that counts against the hour of the account. */
function counted({ answer, ...decision }: Decision): Decision {
  return {
    ...decision,
    answer: (exchange) => {
      exchange.takeQuota();
      return answer?.(exchange) ?? {};
    },
  };
}

/**
 * How the mock comes to its answer: the first decision that holds gives it. The order is part of the contract; it
 * goes from what costs least to know to what costs most, like the decision diagrams of HTTP servers.
 */
export const decisions: readonly Decision[] = [
  ...legibility,
  ...maintenance,
  ...routing,
  ...authentication,
  ...[...permission, ...content, ...syntax, ...store, ...failures, ...successes].map(counted),
];
