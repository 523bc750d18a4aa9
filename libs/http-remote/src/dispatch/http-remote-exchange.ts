/**
 * The result of a successful call: its output, and how the call went.
 *
 * @see {@link HttpRemoteService.exchange}
 */
export interface HttpRemoteExchange<TOutput = unknown> {
  readonly output: TOutput;
  /** The HTTP status of the response. */
  readonly status: number;
  /** The headers of the response, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The `set-cookie` headers of the response, which cannot be joined into one; undefined if there are none. */
  readonly setCookies?: readonly string[] | undefined;
  /** How many requests were sent. */
  readonly attempts: number;
  /** Milliseconds from the start of validation to the decoded output. */
  readonly durationMs: number;
}
