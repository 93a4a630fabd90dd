import { type QuotaCount, WINDOW } from './quota.ts';

type HeadersOf = Readonly<Record<string, (count: QuotaCount) => number>>;

const legacy: HeadersOf = { 'X-BC-ApiLimit-Remaining': ({ remaining }) => remaining };

const gateway: HeadersOf = {
  'X-Rate-Limit-Requests-Left': ({ remaining }) => remaining,
  'X-Rate-Limit-Requests-Quota': ({ limit }) => limit,
  'X-Rate-Limit-Time-Window-Ms': () => WINDOW,
  'X-Rate-Limit-Time-Reset-Ms': ({ reset }) => reset,
};

const names = (headers: HeadersOf) => new Set(Object.keys(headers).map((name) => name.toLowerCase()));
const legacyNames = names(legacy);
const gatewayNames = names(gateway);

/** All of them, in lower case. */
export const quotaHeaderNames: readonly string[] = [...legacyNames, ...gatewayNames];

/** Whether answers below a base never carry a header. */
export function isForeignQuotaHeader(name: string, base: string): boolean {
  return (isGateway(base) ? legacyNames : gatewayNames).has(name.toLowerCase());
}

/** What an answer below a base says of the quota. */
export function quotaHeaders(base: string, count: QuotaCount): Record<string, string> {
  const fields = Object.entries(isGateway(base) ? gateway : legacy);
  return Object.fromEntries(fields.map(([name, value]) => [name, String(value(count))]));
}

function isGateway(base: string): boolean {
  return base.startsWith('/stores/');
}
