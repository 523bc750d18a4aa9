/**
 * How far the body of a request or of a response has come.
 *
 * @see {@link CallOptions.onUploadProgress}
 * @see {@link DownloadOptions.onDownloadProgress}
 */
export interface TransferProgress {
  /** Bytes of this attempt so far. */
  readonly transferredBytes: number;
  /** Bytes in total; undefined if it is unknown. */
  readonly totalBytes?: number | undefined;
}
