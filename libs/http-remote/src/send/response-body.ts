import { ResponseTooLargeError } from '../errors/response-too-large.error.js';

const MEBIBYTE = 1024 * 1024;
export const DEFAULT_MAX_RESPONSE_BYTES = 20 * MEBIBYTE;

/** The bytes of an answer as they come, up to a limit. */
export class ResponseBody {
  private readonly chunks: Buffer[] = [];
  private length = 0;

  constructor(private readonly maxBytes: number) {}

  /** @throws ResponseTooLargeError */
  add(chunk: Buffer): void {
    this.length += chunk.length;
    if (this.length > this.maxBytes) throw tooLong(this.maxBytes);
    this.chunks.push(chunk);
  }

  whole(): Buffer {
    const [first] = this.chunks;
    return first && this.chunks.length === 1 ? first : Buffer.concat(this.chunks, this.length);
  }
}

export function tooLong(maxBytes: number): ResponseTooLargeError {
  return new ResponseTooLargeError(`the answer is longer than ${maxBytes} bytes`);
}
