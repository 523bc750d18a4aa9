import { branded } from '../errors/branded.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { CONTENT_KINDS, isFileContent, kindOfContent, type FileContent } from './file-content.js';

/**
 * A file for `HttpParameterType.FormData`. If neither name nor content type matters, use a `Buffer`, `Blob` or stream instead.
 *
 * @example `new HttpFile(await readFile('a.png'), 'a.png', 'image/png')`
 */
export class HttpFile {
  /** @throws InputNotEncodableError if the content cannot be read, or a header cannot hold the content type */
  constructor(
    /** A stream is read to its end before anything is sent, and cached, so that a call can be retried. */
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

  static {
    branded(this, 'http-remote:HttpFile');
  }
}
