import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { ResponseTooLargeError } from '../errors/response-too-large.error.js';
import { TransportError } from '../errors/transport.error.js';

const MEBIBYTE = 1024 * 1024;
export const DEFAULT_MAX_RESPONSE_BYTES = 20 * MEBIBYTE;

/** Collects the bytes of a response, up to a limit. */
export class ResponseBody {
  private readonly chunks: Buffer[] = [];
  private length = 0;

  constructor(private readonly maxBytes: number) {}

  /** @throws ResponseTooLargeError */
  add(chunk: Buffer): void {
    this.length += chunk.length;
    if (this.length > this.maxBytes) throw tooLarge(this.maxBytes);
    this.chunks.push(chunk);
  }

  whole(): Buffer {
    const [first] = this.chunks;
    return first && this.chunks.length === 1 ? first : Buffer.concat(this.chunks, this.length);
  }
}

export function tooLarge(maxBytes: number): ResponseTooLargeError {
  return new ResponseTooLargeError(`the response is longer than ${maxBytes} bytes`);
}

const DECODERS = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
} as const;

/**
 * Decodes one `content-encoding`. Requests do not accept any by default, but a server may use one.
 *
 * @throws ResponseTooLargeError before more than `maxBytes` are decompressed
 * @throws TransportError if the bytes are damaged
 */
export async function decompress(body: Buffer, encoding: string, maxBytes: number): Promise<Buffer> {
  const name = encoding.trim().toLowerCase();
  if (name === 'identity' || name === '' || body.length === 0) return body;
  if (!Object.hasOwn(DECODERS, name))
    throw new TransportError('the response has an unknown content encoding');
  try {
    return await DECODERS[name as keyof typeof DECODERS](body, { maxOutputLength: maxBytes });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      throw new ResponseTooLargeError(`the response decompresses to more than ${maxBytes} bytes`);
    }
    throw new TransportError('the compressed response is damaged', { code });
  }
}
