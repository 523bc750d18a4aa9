/** What came back, before anything was read from it. */
export interface WireResponse {
  readonly status: number;
  /** Names in lower case; repeated headers joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decompressed, at most the client's `maxResponseBytes`. */
  readonly body: Buffer;
}
