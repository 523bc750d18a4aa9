/**
 * How a caller reacts to an errcode.
 *
 * @see {@link WorkWeixinApiError.category}
 * @see {@link describeErrcode}
 */
export const ErrcodeCategory = {
  /** Nothing failed. */
  Ok: 'ok',
  /** Retry the request unchanged after a short delay, at most three times. */
  Retry: 'retry',
  /** Fetch a new token and retry once. */
  Token: 'token',
  /** Retry the request unchanged once the window of the limit has passed, or the running job has ended. */
  Wait: 'wait',
  /** Change the request. */
  Request: 'request',
  /** Change a setting or a permission: in the options of this package, or in the admin console. */
  Configuration: 'configuration',
  /** The requested state already holds, or the requested object does not exist: the caller may treat it as a result. */
  Idempotent: 'idempotent',
} as const;
export type ErrcodeCategory = (typeof ErrcodeCategory)[keyof typeof ErrcodeCategory];
