import type { Readable } from 'node:stream';

/**
 * A request body that is read while it is sent. Each attempt opens it again.
 *
 * @see {@link WireRequest.body}
 * @see {@link HttpFile.fromStream}
 */
export interface StreamedBody {
  /** Bytes; undefined if it is unknown. Then the body is sent in chunks, without a content length. */
  readonly size?: number | undefined;
  /** Whether it was opened and cannot be opened again. */
  readonly isSpent?: boolean | undefined;
  /**
   * Opens the body. Nothing is read before the stream is read. The transport destroys the stream when the response is complete
   * or the call ends, and passes on the error of the stream.
   */
  open(): Readable;
}

export function isStreamedBody(body: unknown): body is StreamedBody {
  return typeof body === 'object' && body !== null && typeof (body as StreamedBody).open === 'function';
}
