import type { RetryOptions } from '../retry/retry.options.js';

/**
 * The same retries, a few milliseconds apart. The delay of a `retry-after` header still applies.
 *
 * @example `createHttpRemoteClient(name, { ...options, retry: withFastRetry(options.retry) })`
 * @param retry the client's option; a wrong value is returned as it is, and the client rejects it
 */
export function withFastRetry(retry: RetryOptions | false | undefined): RetryOptions | false {
  if (retry !== undefined && (typeof retry !== 'object' || retry === null)) return retry;
  return { ...retry, minDelayMs: 1 };
}
