/**
 * What a caller does about an errcode.
 *
 * @see {@link WorkWeixinApiError.category}
 * @see {@link describeErrcode}
 */
export const ErrcodeCategory = {
  /** Nothing failed. */
  Ok: 'ok',
  /** Repeat it unchanged after a short while, at most three times. */
  Retry: 'retry',
  /** Fetch a new token and repeat it once. */
  Token: 'token',
  /** Repeat it unchanged once the limit's window is over, or the running job has ended. */
  Wait: 'wait',
  /** The request has to change. */
  Request: 'request',
  /** A setting or permission has to change: in the options here, or in the admin console. */
  Configuration: 'configuration',
  /** What was asked for is already so, or what was asked about is not there: the caller may take it as an answer. */
  Idempotent: 'idempotent',
} as const;
export type ErrcodeCategory = (typeof ErrcodeCategory)[keyof typeof ErrcodeCategory];
