/**
 * How a caller reacts to an errcode.
 *
 * @see {@link WorkWeixinApiError.category}
 * @see {@link describeErrcode}
 */
export const ErrcodeCategory = {
  /** Nothing failed. */
  Ok: 'ok',
  /** The server was busy. The call was retried already, unless `retry` is off: send it again later, unchanged. */
  Retry: 'retry',
  /** The server rejected the token. A managed token was renewed and the call retried already: check which secret the API needs. */
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
