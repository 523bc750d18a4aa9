import { Readable } from 'node:stream';
import { progressReport, refuseSpent, webStreamOf } from 'nestjs-http-remote/kit';
import type { ApiReference, TransferProgress } from 'nestjs-http-remote';
import type { MediaReader } from './media-reader.js';
import type { DownloadEnding } from './download-ending.js';
import { PartFile } from './part-file.js';

/** The parts of a download. */
export interface MediaDownloadParts {
  readonly reader: MediaReader;
  /** The position of the first byte. */
  readonly start: number;
  /** The position at which the progress is 0. */
  readonly shownFrom: number;
  readonly onProgress: ((progress: TransferProgress) => void) | undefined;
  readonly ending: DownloadEnding;
}

/**
 * A media that the server sends: its headers have arrived, its bytes are still to be read. Read the stream to its end, or
 * destroy it: until then a connection stays open.
 *
 * @see {@link WorkWeixinMedia.download}
 * @example
 * ```ts
 * const file = await media.download(mediaId);
 * response.setHeader('content-type', file.contentType ?? 'application/octet-stream');
 * await pipeline(file.stream, response);
 * ```
 */
export class MediaDownload {
  /** The `content-type` header, as it is. */
  readonly contentType?: string;
  /** The name of the file, never a path. The sender chose it: check its ending. */
  readonly fileName?: string;
  /** Bytes of this download; undefined if the server does not state them. */
  readonly size?: number;
  /** Bytes of the whole media, of which the download may be a range; undefined if the server does not state them. */
  readonly totalSize?: number;
  /**
   * The bytes, which can be read once. Destroying the stream closes the connection. It fails with the errors of
   * {@link WorkWeixinMedia.download}.
   */
  readonly stream: Readable;
  readonly #api: ApiReference;

  /** @internal Made by `WorkWeixinMedia.download`. */
  constructor(parts: MediaDownloadParts) {
    const { reader, start, ending } = parts;
    const { response, totalBytes } = reader.first;
    const { contentType, fileName } = response;
    if (contentType !== undefined) this.contentType = contentType;
    if (fileName !== undefined) this.fileName = fileName;
    if (reader.end !== undefined) this.size = Math.max(0, reader.end - start);
    if (totalBytes !== undefined) this.totalSize = totalBytes;
    this.stream = streamOf(parts);
    this.#api = ending.api;
  }

  /** The stream as a web stream, such as for `new Response(file.toWeb())`. */
  toWeb(): ReadableStream<Uint8Array> {
    refuseSpent(this.stream, this.#api);
    return webStreamOf(this.stream);
  }

  /** Reads the stream into memory. */
  async toBuffer(): Promise<Buffer> {
    refuseSpent(this.stream, this.#api);
    return Buffer.concat((await this.stream.toArray()) as Buffer[]);
  }

  /**
   * Writes the stream to a file with the ending `.part` in the same folder, and renames it when it is complete. It replaces an
   * existing file. After a failure nothing is left. To keep what has arrived and continue later, use
   * {@link WorkWeixinMedia.downloadToFile}.
   *
   * @returns the bytes written
   */
  async toFile(path: string): Promise<{ readonly bytes: number }> {
    refuseSpent(this.stream, this.#api);
    return { bytes: await PartFile.temporary(path).write(this.stream) };
  }
}

function streamOf({ reader, start, shownFrom, onProgress, ending }: MediaDownloadParts): Readable {
  const chunks = reader.bytes();
  const report = onProgress && progressReport('onDownloadProgress', onProgress);
  const totalBytes = reader.end === undefined ? undefined : reader.end - shownFrom;
  let transferredBytes = start - shownFrom;
  const stream = new Readable({
    read() {
      chunks.next().then(
        ({ done, value }) => {
          if (!done) {
            transferredBytes += value.length;
            report?.(transferredBytes, totalBytes);
          }
          this.push(done ? null : value);
        },
        (error: unknown) => this.destroy(error as Error),
      );
    },
    destroy(error, done) {
      // Nobody reads it, so nobody listens. Who reads it later gets the error all the same.
      if (error && !this.readableDidRead) this.on('error', () => undefined);
      ending.release();
      reader.close();
      chunks.return().then(undefined, () => undefined);
      done(error);
    },
  });
  // Its reader may be busy with something else.
  ending.onEnd((error) => stream.destroy(error));
  return stream;
}
