/**
 * What came back, before anything was read from it.
 *
 * @see {@link HttpTransport}
 * @see {@link ResponseCheck}
 */
export interface WireResponse {
  readonly status: number;
  /** Names in lower case; repeated headers joined by `, `, save `set-cookie`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The `set-cookie` headers one by one, as joined they could not be split again. Absent where there is none. */
  readonly setCookies?: readonly string[];
  /** Decompressed, at most the client's `maxResponseBytes`. */
  readonly body: Buffer;
}
