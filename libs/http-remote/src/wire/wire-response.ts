/**
 * One HTTP response, before its body is parsed.
 *
 * @see {@link HttpTransport}
 * @see {@link ResponseCheck}
 */
export interface WireResponse {
  readonly status: number;
  /** Names in lower case; repeated headers are joined by `, `, except `set-cookie`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The `set-cookie` headers one by one, because joined ones cannot be split again. Absent if there are none. */
  readonly setCookies?: readonly string[];
  /** Decompressed, at most the client's `maxResponseBytes`. */
  readonly body: Buffer;
}
