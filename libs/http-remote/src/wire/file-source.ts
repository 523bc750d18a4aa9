import type { Readable } from 'node:stream';
import { branded } from '../errors/branded.js';
import type { WebStream } from './file-content.js';

/**
 * A stream that an upload reads: of `node:stream`, of the web, or any asynchronous iterable of bytes or text.
 *
 * @see {@link HttpFile.fromStream}
 */
export type UploadStream = Readable | WebStream | AsyncIterable<Uint8Array | string>;

/** The content of a file that is read while it is sent. */
export class FileSource {
  /** Private at run time: it may close over a URL. */
  readonly #open: () => UploadStream | Promise<UploadStream>;
  #isOpened = false;

  constructor(
    open: () => UploadStream | Promise<UploadStream>,
    /** Bytes that the stream yields; undefined if it is unknown. */
    readonly size: number | undefined,
    readonly isRepeatable: boolean,
  ) {
    this.#open = open;
  }

  /** Whether it was opened and cannot be opened again. */
  get isSpent(): boolean {
    return this.#isOpened && !this.isRepeatable;
  }

  async open(): Promise<UploadStream> {
    this.#isOpened = true;
    return this.#open();
  }

  static {
    branded(this, 'http-remote:FileSource');
  }
}
