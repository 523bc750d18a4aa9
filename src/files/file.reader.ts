import type { IncomingMessage } from 'node:http';
import { HttpFile } from 'nestjs-http-remote';
import { ProblemException } from '../problems/problem.js';

/** The name of the file, with `encodeURIComponent`: headers cannot have Chinese characters. */
export const FILE_NAME_HEADER = 'x-file-name';

const BYTES = 'application/octet-stream';
const MAX_NAME_LENGTH = 200;

/**
 * The file that is the body of a request. It is read while it is sent on, as fast as it can be sent.
 *
 * @throws ProblemException if the headers do not state content type, size and name
 */
export function readFile(request: IncomingMessage): HttpFile {
  const { 'content-type': contentType, 'content-length': length } = request.headers;
  // Any other type of the browser could be one that a body parser reads.
  if (contentType !== BYTES) throw new ProblemException('body-not-bytes', `请设置 content-type: ${BYTES}`);
  if (length === undefined) throw new ProblemException('length-missing', '上传文件需要 content-length');
  return HttpFile.fromStream(request.iterator({ destroyOnReturn: false }), {
    fileName: nameOf(request.headers[FILE_NAME_HEADER]),
    size: Number(length),
  });
}

function nameOf(header: string | string[] | undefined): string {
  let name = '';
  try {
    name = typeof header === 'string' ? decodeURIComponent(header).trim() : '';
  } catch {
    // Rejected below.
  }
  if (name !== '' && name.length <= MAX_NAME_LENGTH) return name;
  throw new ProblemException(
    'request-malformed',
    `请在 ${FILE_NAME_HEADER} 中写明文件名：UTF-8 的 % 编码，最多 ${MAX_NAME_LENGTH} 个字`,
  );
}
