import { API_PREFIX } from './request-target.js';

/** The base URL of a server on this host. Replaces wildcard addresses, which clients cannot call, with loopback. */
export function baseUrlOf(host: string, port: number): string {
  const wildcards = new Map([
    ['0.0.0.0', '127.0.0.1'],
    ['::', '::1'],
  ]);
  const reachable = wildcards.get(host) ?? host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}${API_PREFIX}`;
}
