import { HttpRemoteError } from '../errors/http-remote.error.js';
import type { WireRequest } from '../wire/wire-request.js';
import type { WireResponse } from '../wire/wire-response.js';
import { DEFAULT_MAX_RESPONSE_BYTES } from './answer-bytes.js';
import { readHeaders } from './answer-headers.js';
import { decompress } from './decompress.js';
import { HttpTransport } from './http-transport.js';
import { Pool } from './pool.js';
import { transportErrorOf } from './transport-error-of.js';
import type { TransportOptions } from './transport.options.js';
import { UndiciAnswer } from './undici.answer.js';

/** Sends straight over an undici pool, for the highest load. No axios, and so none of its interceptors. */
export class UndiciTransport extends HttpTransport {
  private readonly pool: Pool;
  private readonly maxResponseBytes: number;

  constructor(options: Omit<TransportOptions, 'adapter' | 'httpService'> = {}) {
    super();
    this.maxResponseBytes = options.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES;
    this.pool = new Pool(options);
  }

  async send(request: WireRequest, signal: AbortSignal): Promise<WireResponse> {
    signal.throwIfAborted();
    const answer = new UndiciAnswer(this.maxResponseBytes, signal);
    try {
      this.pool.dispatcher.dispatch(
        {
          ...splitUrl(request.url),
          method: request.method,
          headers: request.headers,
          body: request.body ?? null,
        },
        answer,
      );
      const { status, headers: given, body: packed } = await answer.whole;
      const { headers, setCookies } = readHeaders(given);
      const body = await decompress(packed, headers['content-encoding'], this.maxResponseBytes);
      return { status, headers, body, ...(setCookies && { setCookies }) };
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof HttpRemoteError) throw error;
      throw transportErrorOf(error, { isSent: answer.hasBegun });
    } finally {
      answer.close();
    }
  }

  /** Waits for what is on its way. */
  override async close(): Promise<void> {
    await this.pool.close();
  }
}

/** A request's URL is absolute and encoded: parsing it once more would only cost time. */
function splitUrl(url: string): { readonly origin: string; readonly path: string } {
  const authority = url.indexOf('://') + 3;
  const end = url.slice(authority).search(/[/?]|$/) + authority;
  const path = url.slice(end);
  return { origin: url.slice(0, end), path: path.startsWith('/') ? path : `/${path}` };
}
