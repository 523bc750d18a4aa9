import { Readable, pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { TransportError } from '../errors/transport.error.js';
import type { StreamedResponse } from '../wire/streamed-response.js';
import type { WireResponse } from '../wire/wire-response.js';

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
