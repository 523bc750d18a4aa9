import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { fileNameOf } from '../decode/file-name.js';
import type { AnnouncedBytes } from '../decode/content-range.js';
import type { ApiReference } from '../errors/http-remote.error.js';
import { ResponseUnreadableError } from '../errors/response-unreadable.error.js';
import { webStreamOf } from '../lang/web-stream.js';
import type { HttpRemoteDownload } from './http-remote-download.js';
import type { ReceivedFile } from './received-file.js';

/** The file of one call. */
export class FileDownload implements HttpRemoteDownload {
  readonly contentType: string | undefined;
  readonly fileName: string | undefined;
  readonly size: number | undefined;
  readonly totalSize: number | undefined;
  readonly #file: ReceivedFile;

  constructor(
    readonly status: number,
    readonly headers: Readonly<Record<string, string>>,
    { size, totalSize }: AnnouncedBytes,
    file: ReceivedFile,
  ) {
    this.#file = file;
    this.contentType = headers['content-type'];
    this.fileName = fileNameOf(headers['content-disposition']);
    this.size = size;
    this.totalSize = totalSize;
  }

  get stream(): Readable {
    return this.#file;
  }

  get receivedBytes(): number {
    return this.#file.receivedBytes;
  }

  /** Settles when the call has ended: all bytes have arrived, or the stream has failed. Never rejects. */
  get ended(): Promise<Error | undefined> {
    return this.#file.ended;
  }

  toWeb(): ReadableStream<Uint8Array> {
    refuseSpent(this.#file, this.#file.api);
    return webStreamOf(this.#file);
  }

  async toBuffer(): Promise<Buffer> {
    refuseSpent(this.#file, this.#file.api);
    const chunks: Buffer[] = [];
    for await (const chunk of this.stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }

  async toFile(path: string): Promise<{ readonly bytes: number }> {
    refuseSpent(this.#file, this.#file.api);
    // Not only `.part`: a second download, or one that a crash has interrupted, may have left that.
    const part = `${path}.${randomBytes(6).toString('hex')}.part`;
    try {
      const target = await open(part, 'wx');
      const writing = target.createWriteStream();
      await pipeline(this.stream, writing);
      await rename(part, path);
      return { bytes: writing.bytesWritten };
    } catch (error) {
      this.stream.destroy();
      await rm(part, { force: true });
      throw error;
    }
  }
}

/**
 * A stream that was read yields nothing, which would look like an empty file.
 *
 * @throws ResponseUnreadableError if a byte of it was read
 * @example `refuseSpent(file.stream, api); return file.stream.toArray();`
 */
export function refuseSpent({ readableDidRead }: Readable, api: ApiReference): void {
  if (!readableDidRead) return;
  throw new ResponseUnreadableError('the file was read already, or a part of it: download it again', { api });
}

/**
 * Settles when the call of a download has ended: all bytes have arrived, or its stream has failed or was destroyed. Never rejects.
 *
 * @example `endOf(await client.download(input)).then(() => busy--)`
 */
export async function endOf(download: HttpRemoteDownload): Promise<void> {
  const { ended } = download as Partial<FileDownload>;
  await (ended ?? finished(download.stream).catch(() => undefined));
}
