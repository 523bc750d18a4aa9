import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { branded } from '../errors/branded.js';
import { codeOf } from '../errors/describe-error.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import {
  CONTENT_KINDS,
  isFileContent,
  isStreamContent,
  kindOfContent,
  type FileContent,
} from './file-content.js';
import { FileSource, type UploadStream } from './file-source.js';

/** Larger reads than those of Node take half the time. */
const READ_BYTES = 256 * 1024;

/** What {@link HttpFile.fromPath} sends in addition to the bytes. */
export interface HttpFileOptions {
  /** @default the last part of the path */
  fileName?: string;
  /** @default 'application/octet-stream' */
  contentType?: string;
}

/** What {@link HttpFile.fromStream} sends in addition to the bytes. */
export interface HttpFileStreamOptions {
  fileName: string;
  /** @default 'application/octet-stream' */
  contentType?: string;
  /**
   * The bytes that the stream yields. If it yields more or fewer, the call fails with InputNotEncodableError.
   * @default unknown: the form is sent in chunks, without a content length
   */
  size?: number;
}

/**
 * A file for `HttpParameterType.FormData`. If neither name nor content type matters, use a `Buffer`, `Blob` or stream instead.
 *
 * Bytes and texts are sent from memory. Files of {@link HttpFile.fromPath}, {@link HttpFile.fromStream} and a `Blob` are read while
 * they are sent.
 *
 * @example `new HttpFile(await readFile('a.png'), 'a.png', 'image/png')`
 * @example `await HttpFile.fromPath('reports/2026.pdf', { contentType: 'application/pdf' })`
 */
export class HttpFile {
  /** @throws InputNotEncodableError if the content cannot be read, or a header cannot hold the content type */
  constructor(
    /**
     * A stream is read to its end before anything is sent, and cached, so that a call can be retried. To send it while it is read,
     * use `HttpFile.fromStream`.
     */
    readonly content: FileContent,
    readonly fileName: string,
    readonly contentType: string = 'application/octet-stream',
  ) {
    if (!isFileContent(content))
      throw new InputNotEncodableError(
        `the content of an HttpFile is ${kindOfContent(content)}: ${CONTENT_KINDS}`,
      );
    if (typeof fileName !== 'string' || !fileName.isWellFormed())
      throw new InputNotEncodableError(
        `the fileName of an HttpFile is ${typeof fileName === 'string' ? 'not valid Unicode' : kindOfContent(fileName)}: ` +
          "write new HttpFile(content, 'name.txt')",
      );
    // A Blob would silently ignore any other.
    if (typeof contentType !== 'string' || !/^[\x20-\x7e]*$/.test(contentType))
      throw new InputNotEncodableError(
        "the contentType of an HttpFile must be ASCII text, such as 'image/png'",
      );
  }

  /**
   * A file on disk, which is read while it is sent. Each attempt opens it again.
   *
   * @throws InputNotEncodableError if the file cannot be read, or is not a file
   * @example `await HttpFile.fromPath('reports/2026.pdf', { contentType: 'application/pdf' })`
   */
  static async fromPath(
    path: string | URL,
    { fileName, contentType }: HttpFileOptions = {},
  ): Promise<HttpFile> {
    const location = path instanceof URL ? fileURLToPath(path) : path;
    const name = basename(location);
    const size = await sizeOf(location, name);
    return new HttpFile(
      new FileSource(() => createReadStream(location, { highWaterMark: READ_BYTES }), size, true),
      fileName ?? name,
      contentType,
    );
  }

  /**
   * A file that is read from a stream while it is sent. With a function, each attempt opens the stream again. A stream itself can
   * be sent once: if the call would be retried, it fails, and its error says so.
   *
   * @throws InputNotEncodableError if the source is neither a stream nor a function, or the size is not a whole number
   * @example `HttpFile.fromStream(() => bucket.open('video.mp4'), { fileName: 'video.mp4', size: 104_857_600 })`
   */
  static fromStream(
    source: UploadStream | (() => UploadStream | Promise<UploadStream>),
    { fileName, contentType, size }: HttpFileStreamOptions,
  ): HttpFile {
    const isFunction = typeof source === 'function';
    if (!isFunction && !isStreamContent(source)) {
      throw new InputNotEncodableError(
        `HttpFile.fromStream() needs a stream, or a function that opens one, not ${kindOfContent(source)}`,
      );
    }
    if (size !== undefined && !(Number.isSafeInteger(size) && size >= 0)) {
      throw new InputNotEncodableError(
        'HttpFile.fromStream(): size must be a whole number of bytes. If it is unknown, leave it out',
      );
    }
    return new HttpFile(
      new FileSource(isFunction ? source : () => source, size, isFunction),
      fileName,
      contentType,
    );
  }

  static {
    branded(this, 'http-remote:HttpFile');
  }
}

/** The error names only the file: a path may tell more than a log should hold. */
async function sizeOf(path: string, name: string): Promise<number> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new InputNotEncodableError(`the file ${JSON.stringify(name)} cannot be read:${codeOf(cause)}`);
  });
  if (!found.isFile()) throw new InputNotEncodableError(`${JSON.stringify(name)} is not a file`);
  return found.size;
}
