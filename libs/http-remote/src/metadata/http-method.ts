/**
 * The HTTP methods a remote API can have.
 *
 * @see {@link HttpRemoteApi}
 */
export const HttpMethod = {
  /** Reads. Properties go into the query by default, and a failed attempt may be retried. */
  Get: 'GET',
  /** As GET, without a body in the response. */
  Head: 'HEAD',
  /** Acts. Retried after an unknown outcome only if the API's `effect` permits it. */
  Post: 'POST',
  /** Replaces. A failed attempt may be retried, unless the API's `effect` is `write`. */
  Put: 'PUT',
  /** Changes a part. Retried as POST is. */
  Patch: 'PATCH',
  /** Deletes. Properties go into the query by default, and a failed attempt is retried as with PUT. */
  Delete: 'DELETE',
} as const;
export type HttpMethod = (typeof HttpMethod)[keyof typeof HttpMethod];
