import type { TransferProgress } from '../wire/transfer-progress.js';
import type { CallOptions } from './dispatch.js';

/** Options of one download: {@link HttpRemoteClient.download}. */
export interface DownloadOptions extends CallOptions {
  /**
   * The bytes to request, both inclusive; without `end` up to the last one.
   * @default the whole file
   */
  range?: { readonly start: number; readonly end?: number };
  /**
   * Maximum bytes. A larger file ends the stream with ResponseTooLargeError.
   * @default 1 GiB
   */
  maxBytes?: number;
  /**
   * Milliseconds without a byte after which the stream ends with CallTimeoutError. The time in which the reader of the stream takes
   * no bytes does not count. `timeoutMs` ends when the response is accepted.
   * @default 30_000
   */
  idleTimeoutMs?: number;
  /** Is called for each piece of the file that arrives. If it throws, the error is logged, and it is not called again. */
  onDownloadProgress?: (progress: TransferProgress) => void;
}
