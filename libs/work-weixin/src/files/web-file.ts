import {
  CallAbortedError,
  CallTimeoutError,
  ClientClosedError,
  HttpFile,
  HttpRemoteError,
  HttpStatusError,
  InputNotEncodableError,
  type HttpRemoteDownload,
} from 'nestjs-http-remote';
import type { FoundMedia } from './media-source.js';

/** Fetches a file of the web. */
export type FetchFile = (url: string) => Promise<HttpRemoteDownload>;

/**
 * A file of the web. Its headers are read at once, because the type follows from them; its bytes while they are sent. A retry
 * fetches it again.
 *
 * @throws InputNotEncodableError if it cannot be fetched. No error contains the URL, which may be secret
 */
export async function webFile(url: URL, fetchFile: FetchFile): Promise<FoundMedia> {
  const fetchAgain = () => fetchFile(url.href).catch(refuse);
  let unread: HttpRemoteDownload | undefined = await fetchAgain();
  const { fileName, contentType, size } = unread;
  const open = async () => {
    const { stream } = unread ?? (await fetchAgain());
    unread = undefined;
    return stream;
  };
  return {
    content: HttpFile.fromStream(open, { fileName: 'web', ...(size === undefined ? {} : { size }) }).content,
    fileName: fileName ?? nameIn(url),
    contentType,
    release: () => void unread?.stream.destroy(),
  };
}

/** The last part of the path, if it is the name of a file. */
function nameIn({ pathname }: URL): string | undefined {
  const last = pathname.slice(pathname.lastIndexOf('/') + 1);
  if (!/[^.]\.[^.]+$/.test(last)) return undefined;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

function refuse(error: unknown): never {
  const isOfTheCall =
    error instanceof CallAbortedError ||
    error instanceof CallTimeoutError ||
    error instanceof ClientClosedError;
  if (isOfTheCall || !(error instanceof HttpRemoteError)) throw error;
  const why =
    error instanceof HttpStatusError
      ? `its server responded with HTTP status ${error.status}`
      : error.message;
  throw new InputNotEncodableError(`the file of the URL could not be fetched: ${why}`, { cause: error });
}
