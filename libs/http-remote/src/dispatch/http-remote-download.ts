import type { Readable } from 'node:stream';

/**
 * A file that a remote sends: its headers have arrived and the response was accepted, its bytes are still to be read. Read the
 * stream to its end, or destroy it: until then its connection stays open.
 *
 * The stream fails with the errors of this package, which hold no URL: `TransportError` if the connection breaks or the file is
 * shorter than announced, `CallTimeoutError` if no byte arrives for `idleTimeoutMs`, `ResponseTooLargeError` after `maxBytes`,
 * `CallAbortedError` and `ClientClosedError`. `toWeb`, `toBuffer` and `toFile` also throw ResponseUnreadableError if the stream was
 * read before.
 *
 * @see {@link HttpRemoteClient.download}
 * @example
 * ```ts
 * const file = await client.download(GetScan.from({ id: 'A-1' }), { signal });
 * await file.toFile(`/data/${randomUUID()}`);
 * ```
 */
export interface HttpRemoteDownload {
  /** 200, or 206 for a range. */
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The `content-type` header, as it is. */
  readonly contentType?: string | undefined;
  /** The name in the `content-disposition` header (RFC 6266): never a path. A remote may send any name: check its ending. */
  readonly fileName?: string | undefined;
  /** Bytes of this response; undefined if the remote does not announce them. */
  readonly size?: number | undefined;
  /** Bytes of the whole file, of which the response may be a range; undefined if the remote does not announce them. */
  readonly totalSize?: number | undefined;
  /** The bytes, decompressed. Destroying the stream closes the connection. */
  readonly stream: Readable;
  /** The stream as a web stream, such as for `new Response(file.toWeb())`. */
  toWeb(): ReadableStream<Uint8Array>;
  /** Reads the stream into memory. */
  toBuffer(): Promise<Buffer>;
  /**
   * Writes the stream to a file with the ending `.part` in the same folder, and renames it when it is complete. It replaces an
   * existing file. After a failure nothing is left.
   *
   * @returns the bytes written
   */
  toFile(path: string): Promise<{ readonly bytes: number }>;
}
