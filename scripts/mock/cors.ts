import type { Exchange } from './exchange.ts';

/** What lets a page from another origin read the answers; credentials travel in headers, never in cookies. */
export function crossOriginHeaders(exposed: readonly string[]): Readonly<Record<string, string>> {
  return { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': exposed.join(', ') };
}

/** Whether a browser asks if it may send a request (Fetch standard, section 3.2.2). */
export function isPreflight(headers: Exchange['received']['headers'], method: string): boolean {
  return (
    method === 'OPTIONS' &&
    headers.origin !== undefined &&
    headers['access-control-request-method'] !== undefined
  );
}

/** It may, whatever it is: what the API does not support, the request itself will be told. */
export function preflightHeaders(headers: Exchange['received']['headers']): Readonly<Record<string, string>> {
  const wanted = headers['access-control-request-headers'];
  const method = String(headers['access-control-request-method']);
  return {
    'Access-Control-Allow-Methods': method,
    ...(typeof wanted === 'string' ? { 'Access-Control-Allow-Headers': wanted } : {}),
    'Access-Control-Max-Age': '600',
  };
}
