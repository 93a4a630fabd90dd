import { type QuotaCount, WINDOW } from './quota.ts';

type HeadersOf = Readonly<Record<string, (count: QuotaCount) => number>>;

const legacy: HeadersOf = { 'X-BC-ApiLimit-Remaining': ({ remaining }) => remaining };

const gateway: HeadersOf = {
  'X-Rate-Limit-Requests-Left': ({ remaining }) => remaining,
  'X-Rate-Limit-Requests-Quota': ({ limit }) => limit,
  'X-Rate-Limit-Time-Window-Ms': () => WINDOW,
  'X-Rate-Limit-Time-Reset-Ms': ({ reset }) => reset,
};

const names = (headers: HeadersOf) => Object.keys(headers).map((name) => name.toLowerCase());

/** All of them, in lower case. */
export const quotaHeaderNames: readonly string[] = [...names(legacy), ...names(gateway)];

/** Those that answers below a base never carry, in lower case. */
export function foreignQuotaHeaders(base: string): readonly string[] {
  return names(isGateway(base) ? legacy : gateway);
}

/** What an answer below a base says of the quota. */
export function quotaHeaders(base: string, count: QuotaCount): Record<string, string> {
  const fields = Object.entries(isGateway(base) ? gateway : legacy);
  return Object.fromEntries(fields.map(([name, value]) => [name, String(value(count))]));
}

function isGateway(base: string): boolean {
  return base.startsWith('/stores/');
}
