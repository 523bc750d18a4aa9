/**
 * A call that came back: its output and how it went.
 *
 * @see {@link HttpRemoteService.exchange}
 */
export interface HttpRemoteExchange<TOutput = unknown> {
  readonly output: TOutput;
  /** The HTTP status of the answer. */
  readonly status: number;
  /** The answer's headers, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The answer's `set-cookie` headers, which cannot be joined into one; undefined where there are none. */
  readonly setCookies?: readonly string[] | undefined;
  /** How many requests were sent for it. */
  readonly attempts: number;
  /** Milliseconds from validation to the decoded answer. */
  readonly durationMs: number;
}
