import { type QuotaCount, WINDOW } from './quota.ts';

type HeadersOf = readonly (readonly [name: string, value: (count: QuotaCount) => number])[];

const legacy: HeadersOf = [['X-BC-ApiLimit-Remaining', ({ remaining }) => remaining]];

const gateway: HeadersOf = [
  ['X-Rate-Limit-Requests-Left', ({ remaining }) => remaining],
  ['X-Rate-Limit-Requests-Quota', ({ limit }) => limit],
  ['X-Rate-Limit-Time-Window-Ms', () => WINDOW],
  ['X-Rate-Limit-Time-Reset-Ms', ({ reset }) => reset],
];

const names = (headers: HeadersOf) => new Set(headers.map(([name]) => name.toLowerCase()));
const legacyNames = names(legacy);
const gatewayNames = names(gateway);

/** All of them, in lower case. */
export const quotaHeaderNames: readonly string[] = [...legacyNames, ...gatewayNames];

/** Whether answers below a base never carry a header. */
export function isForeignQuotaHeader(name: string, base: string): boolean {
  return (isGateway(base) ? legacyNames : gatewayNames).has(name.toLowerCase());
}

/** Adds to the fields of an answer below a base what it says of the quota. */
export function addQuotaHeaders(fields: Record<string, string>, base: string, count: QuotaCount): void {
  for (const [name, value] of isGateway(base) ? gateway : legacy) fields[name] = String(value(count));
}

function isGateway(base: string): boolean {
  return base.startsWith('/stores/');
}
