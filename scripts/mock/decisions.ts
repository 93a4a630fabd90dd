import type { Decision } from './decision.ts';
import { describeFaults } from './faults.ts';
import { deprecatedVersionTarget, forwardedScheme, secureTarget } from './locations.ts';
import { accepts, contentTypeFault } from './negotiation.ts';
import { successes } from './successes.ts';

const maintenance: readonly Decision[] = [
  { status: 503, cause: 'down-for-maintenance', holds: ({ world }) => world.state.now.maintenance === true },
  { status: 503, cause: 'being-upgraded', holds: ({ world }) => world.state.now.maintenance === 'upgrade' },
];

/** A request that nobody can tell the meaning of, whoever sent it. */
const legibility: readonly Decision[] = [
  {
    status: 400,
    cause: 'malformed-syntax',
    holds: ({ received: { unreadable } }) =>
      unreadable !== undefined &&
      unreadable.location !== 'body' &&
      malformed(unreadable.location, unreadable.message, unreadable.reason),
  },
];

/** What can be told from the method and the URI alone, before anybody's credentials are looked at. */
const routing: readonly Decision[] = [
  {
    status: 501,
    cause: 'unsupported-method',
    holds: ({ received: { method }, world: { methods } }) =>
      !methods.includes(method) && {
        errors: [
          {
            message: `The API does not support the method ${method}.`,
            details: { method, supported_methods: methods },
          },
        ],
      },
  },
  {
    status: 301,
    cause: 'insecure-request',
    holds: (exchange) =>
      forwardedScheme(exchange.header('x-forwarded-proto')) === 'http' && {
        headers: { Location: secureTarget(exchange.received.host, exchange.received.target) },
      },
  },
  {
    status: 302,
    cause: 'deprecated-version',
    holds: ({ received: { target } }) => {
      const location = deprecatedVersionTarget(target);
      return location !== undefined && { headers: { Location: location } };
    },
  },
  {
    status: 404,
    cause: 'no-such-route',
    holds: ({ received: { route } }) => route === undefined,
  },
  {
    status: 405,
    cause: 'not-yet-implemented',
    holds: ({ received: { method, route } }) =>
      route?.planned.includes(method) === true && notAllowed(method, 'is not yet implemented on', route),
  },
  {
    status: 405,
    cause: 'unsupported-by-resource',
    holds: ({ received: { method, route } }) =>
      route !== undefined &&
      !route.allow.includes(method) &&
      notAllowed(method, 'is not supported by', route),
  },
  {
    status: 204,
    cause: 'methods-in-allow',
    holds: ({ method, received: { route } }) =>
      method === 'OPTIONS' && route !== undefined && { headers: { Allow: route.allow.join(', ') } },
  },
];

function notAllowed(method: string, sentence: string, { allow }: { readonly allow: readonly string[] }) {
  return {
    headers: { Allow: allow.join(', ') },
    errors: [
      {
        message: `The method ${method} ${sentence} this resource.`,
        details: { method, allowed_methods: allow },
      },
    ],
  };
}

/** Who asks, how often, and what for. */
const permission: readonly Decision[] = [
  {
    status: 401,
    cause: 'missing-credentials',
    holds: ({ authentication }) => authentication.outcome === 'missing',
  },
  {
    status: 401,
    cause: 'incorrect-credentials',
    holds: ({ authentication }) => authentication.outcome === 'incorrect',
  },
  {
    status: 509,
    cause: 'hourly-limit-reached',
    holds: (exchange) => {
      const { account } = exchange;
      if (account === undefined) return false;
      exchange.quota = exchange.takeQuota(account);
      if (!exchange.quota.isRefused) return false;
      const seconds = String(Math.ceil(exchange.quota.reset / 1000));
      return { headers: { 'Retry-After': seconds, 'X-Retry-After': seconds } };
    },
  },
  {
    status: 403,
    cause: 'missing-permission',
    holds: ({ account, method, operation }) =>
      account?.access === 'read' &&
      method !== 'GET' &&
      operation !== undefined && {
        errors: [
          {
            message: `The account may read, but it does not have the permission for this operation. Permissions are set in the store's control panel.`,
            details: { required_permission: operation.operation['x-permission'] ?? operation.operationId },
          },
        ],
      },
  },
];

/** Whether the two sides can understand each other. */
const content: readonly Decision[] = [
  {
    status: 406,
    cause: 'unsupported-accept',
    holds: (exchange) =>
      !accepts(exchange.header('accept'), exchange.world.mediaTypes) && {
        errors: [
          {
            message: 'None of the content types in the Accept header is supported.',
            details: { available_types: exchange.world.mediaTypes },
          },
        ],
      },
  },
  {
    status: 415,
    cause: 'unsupported-content-type',
    holds: ({ hasBody, operation, received, world: { mediaTypes } }) => {
      if (!hasBody || operation?.operation.requestBody === undefined) return false;
      const fault = contentTypeFault(received.headers, mediaTypes);
      if (fault === undefined) return false;
      const message =
        'missing' in fault
          ? 'The request has a body but no Content-Type header.'
          : `The content type '${fault.unsupported}' is not supported.`;
      return {
        cause: 'missing' in fault ? 'missing-content-type' : 'unsupported-content-type',
        errors: [
          {
            message,
            details: {
              ...('missing' in fault ? {} : { content_type: fault.unsupported }),
              supported_types: mediaTypes,
            },
          },
        ],
      };
    },
  },
  {
    status: 413,
    cause: 'limit-above-maximum',
    holds: ({ operation, received: { query } }) => {
      const maximum = operation?.maximums.get('limit');
      const requested = Number(query.limit ?? Number.NaN);
      return (
        maximum !== undefined &&
        Number.isSafeInteger(requested) &&
        requested > maximum && {
          errors: [
            {
              message: `The limit of ${requested} is above the maximum of ${maximum} objects.`,
              details: { parameter: 'limit', requested, maximum },
            },
          ],
        }
      );
    },
  },
  {
    status: 413,
    cause: 'body-too-large',
    holds: ({ received: { body }, world: { bodyLimit } }) =>
      body === 'too large' && {
        errors: [
          {
            message: `The request body is larger than ${bodyLimit} bytes.`,
            details: { maximum_bytes: bodyLimit },
          },
        ],
      },
  },
];

/** Whether the request makes sense: first as syntax, then to the schemas, which Prism checks. */
const syntax: readonly Decision[] = [
  {
    status: 400,
    cause: 'malformed-syntax',
    holds: ({ operation, json, received: { unreadable } }) => {
      if (unreadable?.location === 'body') return malformed('body', unreadable.message, unreadable.reason);
      return (
        operation?.operation.requestBody !== undefined &&
        'fault' in json &&
        malformed('body', 'The request body is not valid JSON.', json.fault)
      );
    },
  },
  {
    status: 400,
    cause: 'invalid-field',
    holds: (exchange) => {
      const faults = exchange.faults();
      return faults instanceof Promise
        ? faults.then((found) => describeFaults(found, exchange))
        : describeFaults(faults, exchange);
    },
  },
];

function malformed(location: string, message: string, reason: string) {
  return { errors: [{ message, details: { location, invalid_reason: reason } }] };
}

/** Whether the store can do what is asked, as it stands now. */
const store: readonly Decision[] = [
  {
    status: 404,
    cause: 'no-such-resource',
    holds: ({ id, operation, resource, world }) =>
      operation !== undefined && id !== undefined && world.store.find(resource, id) === undefined,
  },
  refusal(400, 'invalid-field'),
  refusal(403, 'platform-limit'),
  refusal(409, 'duplicate-name'),
  refusal(507, 'plan-limit-reached'),
];

function refusal(status: number, cause: string): Decision {
  return {
    status,
    cause,
    holds: ({ refusal }) =>
      refusal?.status === status && {
        cause: refusal.cause,
        errors: [{ message: refusal.message, details: refusal.details }],
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
  ...permission,
  ...content,
  ...syntax,
  ...store,
  {
    status: 500,
    cause: 'internal-error',
    holds: ({ world }) => {
      const status = world.state.takeFailure();
      return status !== undefined && { status };
    },
  },
  ...successes,
];
