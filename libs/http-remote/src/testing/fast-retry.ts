import type { RetryOptions } from '../retry/retry.options.js';

/**
 * The same repeats, a few milliseconds apart. What a remote asks for by `retry-after` is still waited for.
 *
 * @example `createHttpRemoteClient(name, { ...options, retry: withFastRetry(options.retry) })`
 * @param retry as a host gives it; what is wrong with it is left to be refused
 */
export function withFastRetry(retry: RetryOptions | false | undefined): RetryOptions | false {
  if (retry !== undefined && (typeof retry !== 'object' || retry === null)) return retry;
  return { ...retry, minDelayMs: 1 };
}
