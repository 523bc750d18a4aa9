import { Readable, pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import { TransportError } from '../errors/transport.error.js';
import type { StreamedResponse } from '../wire/streamed-response.js';
import type { WireResponse } from '../wire/wire-response.js';
import { toTransportError } from './transport-failure.js';

const DECODERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

/**
 * Decodes one `content-encoding`, as `decompress` does for a whole body.
 *
 * @throws TransportError if the encoding is unknown
 */
export function decompressed(body: Readable, encoding: string | undefined): Readable {
  const name = encoding?.trim().toLowerCase() ?? '';
  if (name === '' || name === 'identity') return body;
  if (!Object.hasOwn(DECODERS, name)) {
    body.destroy();
    throw new TransportError('the response has an unknown content encoding');
  }
  const decoder = DECODERS[name as keyof typeof DECODERS]();
  // Both ends are destroyed with their error, which the reader of the decoder gets.
  pipeline(body, decoder, () => undefined);
  return decoder;
}

/** A response that is in memory already, as a stream. */
export function streamed(response: WireResponse): StreamedResponse {
  const { body } = response;
  return { ...response, body: Readable.from(body.length === 0 ? [] : [body], { objectMode: false }) };
}

const DAMAGED = /^(?:Z|ERR__ERROR|ERR_BROTLI)_\w+$/;

/** The typed error of a response body that breaks off, is damaged, or ends with its call. */
export function toStreamError(error: unknown): HttpRemoteError {
  if (error instanceof HttpRemoteError) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code === 'string' && DAMAGED.test(code)) {
    return new TransportError('the compressed response is damaged', { code });
  }
  return toTransportError(error, { isSent: true });
}
