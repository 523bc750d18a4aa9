import { API_PREFIX } from './request-target.js';

/** The URL by which a server on this host can be called; "every address" is none that can. */
export function baseUrlOf(host: string, port: number): string {
  const wildcards = new Map([
    ['0.0.0.0', '127.0.0.1'],
    ['::', '::1'],
  ]);
  const reachable = wildcards.get(host) ?? host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}${API_PREFIX}`;
}
