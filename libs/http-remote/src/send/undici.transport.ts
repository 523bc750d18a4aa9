import type { Dispatcher } from 'undici';
import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import type { CallEnd } from '../dispatch/http-remote-call.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import { instanceOf, readOptions, type OptionSchema } from '../lang/option-schema.js';
import type { StreamedResponse } from '../wire/streamed-response.js';
import type { WireRequest } from '../wire/wire-request.js';
import type { WireResponse } from '../wire/wire-response.js';
import { ConnectionPool } from './connection-pool.js';
import { HttpTransport } from './http.transport.js';
import { DEFAULT_MAX_RESPONSE_BYTES, decompress } from './response-body.js';
import { readHeaders } from './response-headers.js';
import { decompressed } from './streamed-response.js';
import { toTransportError } from './transport-failure.js';
import { TRANSPORT_CHECKS, TRANSPORT_ELSEWHERE, type TransportOptions } from './transport.options.js';
import { UndiciResponseHandler } from './undici-response-handler.js';
import { UndiciStreamHandler } from './undici-stream-handler.js';

/** The constructor of {@link UndiciTransport}. */
export interface UndiciTransportOptions extends TransportOptions {
  /** Replaces the connection pool, for example with undici's `MockAgent`. It stays open when the transport closes. */
  dispatcher?: Dispatcher;
}

const UNDICI_TRANSPORT_OPTIONS: OptionSchema<UndiciTransportOptions> = {
  checks: { ...TRANSPORT_CHECKS, dispatcher: instanceOf('an undici Dispatcher', 'dispatch') },
  elsewhere: TRANSPORT_ELSEWHERE,
};

/**
 * Sends straight over an undici pool, for the highest load. It does not use axios or its interceptors.
 *
 * @see {@link HttpRemoteClientOptions.transport}
 * @see {@link HttpTransport}
 */
export class UndiciTransport extends HttpTransport {
  private readonly pool: ConnectionPool;
  private readonly maxResponseBytes: number;

  /** @throws ConfigurationInvalidError that names the wrong option and the reason */
  constructor(given: UndiciTransportOptions = {}) {
    super();
    const options = readOptions('UndiciTransport', given, UNDICI_TRANSPORT_OPTIONS);
    checkProxy('UndiciTransport', options);
    this.maxResponseBytes = options.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES;
    this.pool = new ConnectionPool(options);
  }

  async send(request: WireRequest, end: CallEnd): Promise<WireResponse> {
    end.throwIfEnded();
    const response = new UndiciResponseHandler(this.maxResponseBytes, end);
    try {
      const { status, headers: given, body: packed } = await this.pool.exchange(request, response);
      const { headers, setCookies } = readHeaders(given);
      const encoding = headers['content-encoding'];
      const body =
        encoding === undefined ? packed : await decompress(packed, encoding, this.maxResponseBytes);
      return setCookies ? { status, headers, setCookies, body } : { status, headers, body };
    } catch (error) {
      end.throwIfEnded();
      if (error instanceof HttpRemoteError) throw error;
      throw toTransportError(error, { isSent: response.isRequestWritten });
    } finally {
      response.close();
    }
  }

  override async stream(request: WireRequest, end: CallEnd): Promise<StreamedResponse> {
    end.throwIfEnded();
    const response = new UndiciStreamHandler(end);
    try {
      const { status, headers: given, body } = await this.pool.stream(request, response);
      const read = readHeaders(given);
      return { status, ...read, body: decompressed(body, read.headers['content-encoding']) };
    } catch (error) {
      end.throwIfEnded();
      if (error instanceof HttpRemoteError) throw error;
      throw toTransportError(error, { isSent: response.isRequestWritten });
    }
  }

  /** Waits for requests in flight. */
  override async close(): Promise<void> {
    await this.pool.close();
  }
}

/** @throws ConfigurationInvalidError */
export function checkProxy(owner: string, { dispatcher, proxy }: UndiciTransportOptions): void {
  if (!dispatcher || proxy === undefined) return;
  throw new ConfigurationInvalidError(
    `${owner}: proxy has no effect beside dispatcher: give the dispatcher a proxy of its own`,
  );
}
