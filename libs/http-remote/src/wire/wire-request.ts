/**
 * A body ready to be sent.
 *
 * @see {@link CustomBodyInput}
 */
export interface HttpBody {
  readonly content: string | Uint8Array;
  readonly contentType: string;
}

/**
 * One HTTP request, complete but for what the authoriser adds.
 *
 * @see {@link HttpTransport}
 * @see {@link HttpAuthorizer}
 */
export interface WireRequest {
  readonly method: string;
  /** Absolute. May carry secrets in its query: never log it, see `redactUrl`. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
}
