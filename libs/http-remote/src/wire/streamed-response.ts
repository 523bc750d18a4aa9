import type { Readable } from 'node:stream';
import type { WireResponse } from './wire-response.js';

/**
 * One HTTP response whose body is still to be read.
 *
 * @see {@link HttpTransport.stream}
 */
export interface StreamedResponse extends Omit<WireResponse, 'body'> {
  /** Decompressed. Destroying it closes the connection. It fails if the response breaks off. */
  readonly body: Readable;
}
