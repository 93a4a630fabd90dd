import { createRequire } from 'node:module';
import { median } from './report.ts';
import type { Scenario } from './scenarios.ts';
import { headers, SCENARIO_FIELD, sandboxHeader } from './servers.ts';

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p99: number;
}

type Autocannon = (options: object) => Promise<{
  readonly requests: { readonly average: number };
  readonly latency: { readonly p99: number };
  readonly errors: number;
}>;

const autocannon = createRequire(import.meta.url)('autocannon') as Autocannon;

let number = 0;

/** Sends one kind of request over ten connections for a second. */
export async function drive(url: string, { name, method, path, body, sandbox }: Scenario): Promise<Measured> {
  const request = {
    method,
    path: new URL(url).pathname.replace(/\/$/, '') + path,
    headers: { ...headers, [SCENARIO_FIELD]: name, ...sandboxHeader(sandbox?.(0)) },
    ...(body === undefined && sandbox === undefined
      ? {}
      : {
          setupRequest: (one: { readonly headers: object }) => {
            number += 1;
            const own = { ...one.headers, ...sandboxHeader(sandbox?.(number)) };
            return { ...one, headers: own, ...(body && { body: body(number) }) };
          },
        }),
  };
  const result = await autocannon({ url, connections: 10, requests: [request], duration: 1 });
  if (result.errors > 0) throw new Error(`${result.errors} requests to ${url}${path} got no answer.`);
  return { perSecond: result.requests.average, p99: result.latency.p99 };
}

/** What was measured in several seconds: the median of the rates, and the longest that one in a hundred took. */
export function together(seconds: readonly Measured[]): Measured {
  return {
    perSecond: median(seconds.map(({ perSecond }) => perSecond)),
    p99: Math.max(...seconds.map(({ p99 }) => p99)),
  };
}
