import type { Socket } from 'node:net';

/** Whether the other end of a connection is on this machine: a loopback address, or the one that it has called. */
export function isOwnMachine({ remoteAddress, localAddress }: Socket): boolean {
  const remote = plain(remoteAddress);
  return remote === '::1' || remote.startsWith('127.') || (remote !== '' && remote === plain(localAddress));
}

/** Whether a `Host` is the address that a connection has called. Names can be bound to any address, addresses not. */
export function isCalledAddress(host: string, { localAddress }: Socket): boolean {
  const called = plain(localAddress);
  return called !== '' && withoutPort(host) === (called.includes(':') ? `[${called}]` : called);
}

/** A `Host` without its port, in lower case. */
export function withoutPort(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}

/** An IPv4 address that a socket for both families shows as one of IPv6 (RFC 4291, section 2.5.5.2). */
function plain(address: string | undefined): string {
  return (address ?? '').replace(/^::ffff:/i, '').replace(/%.*$/, '');
}
