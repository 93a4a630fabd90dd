import type { GeneratedRequest } from './requests.ts';

/** The bytes of a request, as Latin-1. */
export function encodeRequest({ method, url, headers, payload = '' }: GeneratedRequest): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const isChunked = headers['transfer-encoding'] !== undefined;
  if (!isChunked && payload !== '') lines.push(`content-length: ${payload.length}`);
  const chunk = payload === '' ? '' : `${payload.length.toString(16)}\r\n${payload}\r\n`;
  return `${[`${method} ${url} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n${isChunked ? `${chunk}0\r\n\r\n` : payload}`;
}
