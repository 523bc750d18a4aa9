import { basename } from 'node:path';
import { HttpFile, InputNotEncodableError, type FileContent, type UploadStream } from 'nestjs-http-remote';
import { documentedContentType, fileNameFor, isKnown, mediaTypeOf, type MediaType } from './media-type.js';
import { webFile, type FetchFile } from './web-file.js';

/**
 * The file of an upload:
 *
 * - a text is the path of a file
 * - a `URL` is the address of a file: `http:` and `https:` are fetched, and sent on while they arrive; `file:` is a path
 * - a stream of `node:stream` or of the web, or any asynchronous iterable of bytes: it can be sent once, so a failed call is not
 *   retried
 * - a `Blob` or `File`, a `Buffer` or other bytes, an `HttpFile`
 *
 * @see {@link WorkWeixinMedia.upload}
 */
export type MediaSource = string | URL | HttpFile | Blob | ArrayBuffer | ArrayBufferView | UploadStream;

/** The label of a file in the options of a call. It replaces that of the source. */
export interface MediaLabel {
  readonly type?: MediaType | undefined;
  readonly fileName?: string | undefined;
  readonly contentType?: string | undefined;
}

/** A source that is ready to be sent. */
export interface OpenedMedia {
  readonly file: HttpFile;
  readonly type: MediaType;
  /** Closes what was opened and not read. */
  readonly release: () => void;
}

/** The bytes of a source, and its own label. */
export interface FoundMedia {
  readonly content: FileContent;
  readonly fileName?: string | undefined;
  readonly contentType?: string | undefined;
  readonly release?: () => void;
}

/**
 * Opens a source.
 *
 * @throws InputNotEncodableError if it cannot be read, or has no name
 */
export async function openMedia(
  source: MediaSource,
  label: MediaLabel,
  fetchFile: FetchFile,
): Promise<OpenedMedia> {
  const { release = () => undefined, ...found } = await find(source, fetchFile);
  try {
    return {
      ...labeled(found, source instanceof HttpFile ? { ...contentTypeOf(source), ...label } : label),
      release,
    };
  } catch (error) {
    release();
    throw error;
  }
}

function labeled(found: FoundMedia, given: MediaLabel): Pick<OpenedMedia, 'file' | 'type'> {
  const contentType = given.contentType ?? found.contentType;
  const fileName = given.fileName ?? found.fileName ?? fileNameFor({ contentType, type: given.type });
  if (fileName === undefined)
    throw new InputNotEncodableError(
      'the file has no name, which recipients see and its type follows from: pass { fileName }',
    );
  return {
    file: new HttpFile(
      found.content,
      fileName,
      given.contentType ?? documentedContentType({ fileName, contentType }),
    ),
    type: given.type ?? mediaTypeOf({ fileName, contentType }),
  };
}

/** The caller chose the one of an `HttpFile`, unless it is the default. */
function contentTypeOf({ contentType }: HttpFile): MediaLabel {
  return isKnown(contentType) ? { contentType } : {};
}

async function find(source: MediaSource, fetchFile: FetchFile): Promise<FoundMedia> {
  if (typeof source === 'string') return fileAt(refuseAddress(source));
  if (source instanceof URL) return fileOfUrl(source, fetchFile);
  if (source instanceof HttpFile) return { ...source };
  if (isStream(source)) return { content: streamed(source), fileName: nameOfStream(source) };
  // Rejects what has no bytes.
  const { content } = new HttpFile(source, 'bytes');
  const { name, type } = source as Partial<File>;
  return {
    content,
    fileName: typeof name === 'string' && name !== '' ? name : undefined,
    contentType: typeof type === 'string' ? type : undefined,
  };
}

async function fileAt(path: string | URL): Promise<FoundMedia> {
  const { content, fileName } = await HttpFile.fromPath(path);
  return { content, fileName };
}

/** A text is never read as an address: a path of a user must not make this server fetch something. */
function refuseAddress(path: string): string {
  if (!/^(?:[a-z][a-z\d+.-]+:\/\/|data:|file:)/i.test(path)) return path;
  throw new InputNotEncodableError(
    'a text is the path of a file, and this one looks like a URL: pass new URL(…), or ./ and the path',
  );
}

function fileOfUrl(url: URL, fetchFile: FetchFile): Promise<FoundMedia> {
  if (url.protocol === 'file:') return fileAt(url);
  if (url.protocol === 'http:' || url.protocol === 'https:') return webFile(url, fetchFile);
  throw new InputNotEncodableError(
    `the URL of a file must start with http:, https: or file:, not ${url.protocol} Pass its bytes instead`,
  );
}

function isStream(source: unknown): source is UploadStream {
  return (
    typeof source === 'object' && source !== null && ('getReader' in source || Symbol.asyncIterator in source)
  );
}

function streamed(stream: UploadStream): FileContent {
  return HttpFile.fromStream(stream, { fileName: 'stream' }).content;
}

/** A stream of `fs.createReadStream` has the path of its file. */
function nameOfStream(stream: UploadStream): string | undefined {
  const { path } = stream as { readonly path?: unknown };
  return typeof path === 'string' && path !== '' ? basename(path) : undefined;
}
