import type { CallEnd } from '../dispatch/http-remote-call.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import type { WireRequest } from '../wire/wire-request.js';
import type { WireResponse } from '../wire/wire-response.js';
import { DEFAULT_MAX_RESPONSE_BYTES } from './response-body.js';
import { readHeaders } from './response-headers.js';
import { decompress } from './decompress.js';
import { HttpTransport } from './http.transport.js';
import { ConnectionPool } from './connection-pool.js';
import { toTransportError } from './transport-failure.js';
import type { TransportOptions } from './transport.options.js';
import { UndiciResponseHandler } from './undici-response-handler.js';

/**
 * Sends straight over an undici pool, for the highest load. No axios, and so none of its interceptors.
 *
 * @see {@link TransportOptions.client}
 * @see {@link HttpTransport}
 */
export class UndiciTransport extends HttpTransport {
  private readonly pool: ConnectionPool;
  private readonly maxResponseBytes: number;

  constructor(options: Omit<TransportOptions, 'adapter' | 'httpService'> = {}) {
    super();
    this.maxResponseBytes = options.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES;
    this.pool = new ConnectionPool(options);
  }

  async send(request: WireRequest, end: CallEnd): Promise<WireResponse> {
    end.throwIfEnded();
    const answer = new UndiciResponseHandler(this.maxResponseBytes, end);
    try {
      const { status, headers: given, body: packed } = await this.pool.exchange(request, answer);
      const { headers, setCookies } = readHeaders(given);
      const encoding = headers['content-encoding'];
      const body =
        encoding === undefined ? packed : await decompress(packed, encoding, this.maxResponseBytes);
      return setCookies ? { status, headers, setCookies, body } : { status, headers, body };
    } catch (error) {
      end.throwIfEnded();
      if (error instanceof HttpRemoteError) throw error;
      throw toTransportError(error, { isSent: answer.hasBegun });
    } finally {
      answer.close();
    }
  }

  /** Waits for what is on its way. */
  override async close(): Promise<void> {
    await this.pool.close();
  }
}
