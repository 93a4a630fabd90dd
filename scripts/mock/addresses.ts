import type { AddressInfo } from 'node:net';
import type { NetworkInterfaceInfo } from 'node:os';

/** The URLs that lead to a server on this machine from elsewhere; none if it listens to this machine alone. */
export function urlsFromElsewhere(
  scheme: 'http' | 'https',
  bound: readonly AddressInfo[],
  interfaces: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>,
): string[] {
  const own = Object.values(interfaces).flatMap((addresses) => addresses ?? []);
  const urls = bound.flatMap(({ address, family, port }) => {
    if (isLoopback(address)) return [];
    if (address !== '0.0.0.0' && address !== '::') return [urlOf(scheme, address, port)];
    return own
      .filter((one) => !one.internal && !one.address.startsWith('fe80:'))
      .filter((one) => address === '::' || one.family === family)
      .map((one) => urlOf(scheme, one.address, port));
  });
  return [...new Set(urls)];
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.');
}

function urlOf(scheme: string, address: string, port: number): string {
  return `${scheme}://${address.includes(':') ? `[${address}]` : address}:${port}`;
}
