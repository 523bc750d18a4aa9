import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { ResponseTooLargeError } from '../errors/response-too-large.error.js';
import { TransportError } from '../errors/transport.error.js';

const DECODERS = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
} as const;

/**
 * Undoes one `content-encoding`. None is asked for by default, but a server may choose one.
 *
 * @throws ResponseTooLargeError before more than `maxBytes` are unpacked, TransportError where the bytes are damaged
 */
export async function decompress(body: Buffer, encoding: string, maxBytes: number): Promise<Buffer> {
  const name = encoding.trim().toLowerCase();
  if (name === 'identity' || name === '' || body.length === 0) return body;
  if (!Object.hasOwn(DECODERS, name)) throw new TransportError('the answer has an unknown content encoding');
  try {
    return await DECODERS[name as keyof typeof DECODERS](body, { maxOutputLength: maxBytes });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      throw new ResponseTooLargeError(`the answer unpacks to more than ${maxBytes} bytes`);
    }
    throw new TransportError('the compressed answer is damaged', { code });
  }
}
