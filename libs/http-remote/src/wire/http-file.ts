import type { Readable } from 'node:stream';
import { branded } from '../errors/branded.js';

/**
 * A file for `HttpParameterType.FormData`. A `Buffer`, `Blob` or stream can stand for it where neither name nor content
 * type matters.
 *
 * @example `new HttpFile(await readFile('a.png'), 'a.png', 'image/png')`
 */
export class HttpFile {
  constructor(
    /** A stream is read to its end before anything is sent, and kept, so that a call can be repeated. */
    readonly content: Uint8Array | Blob | Readable,
    readonly fileName: string,
    readonly contentType: string = 'application/octet-stream',
  ) {}

  static {
    branded(this, 'http-remote:HttpFile');
  }
}
