import { Agent, ProxyAgent, type Dispatcher } from 'undici';
import type { TransportOptions } from './transport.options.js';

const MEBIBYTE = 1024 * 1024;
export const DEFAULT_MAX_RESPONSE_BYTES = 20 * MEBIBYTE;

/** Opens a keep-alive pool, which sends to any number of hosts. */
export function openPool({ proxy, connectTimeoutMs = 5_000 }: TransportOptions): Dispatcher {
  // The call's own deadline covers headers and body.
  const options = { connect: { timeout: connectTimeoutMs }, headersTimeout: 0, bodyTimeout: 0 };
  return proxy === undefined
    ? new Agent(options)
    : new ProxyAgent({ ...options, uri: proxy, requestTls: options.connect, proxyTls: options.connect });
}
