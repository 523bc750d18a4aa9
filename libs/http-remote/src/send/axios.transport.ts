import { HttpService } from '@nestjs/axios';
import axios, { isAxiosError, type AxiosProxyConfig, type AxiosRequestConfig } from 'axios';
import { firstValueFrom } from 'rxjs';
import type { CallEnd } from '../dispatch/http-remote-call.js';
import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import { TransportFailedError } from '../errors/transport-failed.error.js';
import type { TransportError } from '../errors/transport.error.js';
import type { WireRequest } from '../wire/wire-request.js';
import type { WireResponse } from '../wire/wire-response.js';
import { DEFAULT_MAX_RESPONSE_BYTES, tooLong } from './response-body.js';
import { readHeaders } from './response-headers.js';
import { decompress } from './decompress.js';
import { HttpTransport } from './http.transport.js';
import type { TransportOptions } from './transport.options.js';
import { nodeAdapter } from './node-adapter.js';
import { ConnectionPool } from './connection-pool.js';
import { toTransportError } from './transport-failure.js';
import { isNotSent, type SendState } from './send-state.js';
import { undiciAdapter } from './undici-adapter.js';

/** The body is ready, and the answer is read further on. */
const READY: AxiosRequestConfig = { transformRequest: [], transformResponse: [] };
const NEVER_CANCELLED = new axios.CancelToken(() => undefined);

/**
 * Sends through an `HttpService` of `@nestjs/axios`, by default on an adapter over a keep-alive undici pool.
 *
 * @see {@link TransportOptions.client}
 * @see {@link HttpTransport}
 */
export class AxiosTransport extends HttpTransport {
  /** What requests go through: the place for a host's own axios interceptors. */
  readonly httpService: HttpService;
  /** Printed, it would show the name and password of a proxy. */
  readonly #config: AxiosRequestConfig;
  private readonly maxResponseBytes: number;
  /** What the undici adapter sends over; undefined with another adapter. */
  private readonly pool: ConnectionPool | undefined;
  private readonly usesNode: boolean;

  constructor(options: TransportOptions = {}) {
    super();
    this.maxResponseBytes = options.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES;
    this.httpService = options.httpService ?? openHttpService();
    const usesUndici = options.adapter
      ? options.adapter === 'undici'
      : options.dispatcher !== undefined || !hasOwnAdapter(this.httpService);
    if (usesUndici && !options.dispatcher) checkDefaults(this.httpService);
    this.pool = usesUndici ? new ConnectionPool(options) : undefined;
    this.usesNode = options.adapter === 'node';
    this.#config = usesUndici ? READY : { ...READY, ...this.limitsOf(options) };
  }

  async send(request: WireRequest, end: CallEnd): Promise<WireResponse> {
    end.throwIfEnded();
    const started = { hasBegun: false };
    try {
      const answer = await firstValueFrom(
        this.httpService.request<unknown>({
          ...this.#config,
          ...this.sending(started, end),
          url: request.url,
          method: request.method,
          headers: headersOf(request),
          data: dataOf(request),
        }),
      );
      if (typeof (answer as Partial<typeof answer> | undefined)?.status !== 'number') {
        throw new TransportFailedError(
          "an interceptor of the host's HttpService hands on something else than the answer",
        );
      }
      const { headers, setCookies } = readHeaders(answer.headers);
      const packed = toBuffer(answer.data);
      const encoding = headers['content-encoding'];
      const body =
        encoding === undefined ? packed : await decompress(packed, encoding, this.maxResponseBytes);
      return { status: answer.status, headers, body, ...(setCookies && { setCookies }) };
    } catch (error) {
      end.throwIfEnded();
      if (!(error instanceof HttpRemoteError)) throw this.toTransportError(error, started);
      // A host's interceptor may fail with the error of another call.
      throw started.hasBegun && error.outcome === 'not-sent' ? error.endingIn('unknown') : error;
    }
  }

  /** Waits for what is on its way. */
  override async close(): Promise<void> {
    await this.pool?.close();
  }

  /** The adapter of one sending and what it ends by; none but a host's own may need the signal. */
  private sending(started: SendState, end: CallEnd): AxiosRequestConfig {
    if (!this.pool) {
      return { signal: end.signal, ...(this.usesNode && { adapter: nodeAdapter(started) }) };
    }
    // HttpService would make another one for each request.
    const cancelToken = NEVER_CANCELLED;
    return { cancelToken, adapter: undiciAdapter(this.pool, this.maxResponseBytes, end, started) };
  }

  /** What the undici adapter sees to by itself: each option costs every request. */
  private limitsOf({ proxy }: TransportOptions): AxiosRequestConfig {
    return {
      responseType: 'arraybuffer',
      validateStatus: () => true,
      decompress: false,
      maxRedirects: 0,
      maxContentLength: this.maxResponseBytes,
      maxBodyLength: Infinity,
      timeout: 0,
      proxy: proxy === undefined ? false : axiosProxy(proxy),
    };
  }

  /** Keeps nothing of an axios error but its code and words: its `config` and `request` carry the URL and its secrets. */
  private toTransportError(error: unknown, { hasBegun }: SendState): TransportError | TransportFailedError {
    if (isAxiosError(error) && error.message.startsWith('maxContentLength')) {
      return tooLong(this.maxResponseBytes);
    }
    // The host's interceptors and pools may repeat a request that has gone out before.
    return toTransportError(error, { isSent: hasBegun || !isNotSent(error) });
  }
}

/**
 * Has none of the defaults of the global axios: an application sets credentials, parameters and agents of other remotes there.
 * It also costs less, as axios copies each default for every request.
 */
function openHttpService(): HttpService {
  const own = axios.create();
  for (const name of Object.keys(own.defaults) as (keyof typeof own.defaults)[]) delete own.defaults[name];
  own.defaults.headers = {} as typeof own.defaults.headers;
  // In the CommonJS build @nestjs/axios and this file read different declaration files of the same axios.
  const instance: unknown = own;
  return new HttpService(instance as HttpService['axiosRef']);
}

function axiosProxy(proxy: string): AxiosProxyConfig {
  const { protocol, hostname, port, username, password } = new URL(proxy);
  return {
    protocol: protocol.slice(0, -1),
    host: hostname,
    port: Number(port) || (protocol === 'https:' ? 443 : 80),
    ...(username === ''
      ? {}
      : { auth: { username: decodeURIComponent(username), password: decodeURIComponent(password) } }),
  };
}

/** Whether the host has put an adapter of its own on its axios instance, as mocks do: axios' default is a list. */
function hasOwnAdapter({ axiosRef }: HttpService): boolean {
  const { adapter } = axiosRef.defaults;
  return adapter !== undefined && !Array.isArray(adapter);
}

const UNKNOWN_TO_UNDICI = ['httpAgent', 'httpsAgent', 'socketPath'] as const;

/** Certificates and connections of the host's would be lost without a word. */
function checkDefaults({ axiosRef }: HttpService): void {
  const lost = UNKNOWN_TO_UNDICI.find((name) => axiosRef.defaults[name]);
  if (lost === undefined) return;
  throw new ConfigurationInvalidError(
    `httpService has a default ${lost}, which the undici adapter does not know: ` +
      "set http.adapter to 'node', or give http.dispatcher an undici pool that does the same",
  );
}

/** Without a body axios would still say that it is a form. */
function headersOf({ headers, body }: WireRequest): Record<string, string | false> {
  return body === undefined ? { 'content-type': false, ...headers } : { ...headers };
}

/** axios' own adapter takes no bytes but a Buffer. */
function dataOf({ body }: WireRequest): string | Buffer | undefined {
  return body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : body;
}

/** A host's mock may answer with text or an object in place of bytes. */
function toBuffer(data: unknown): Buffer {
  if (Buffer.isBuffer(data)) return data;
  if (data instanceof Uint8Array) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (data instanceof ArrayBuffer) return Buffer.from(data);
  if (data === undefined || data === null) return Buffer.alloc(0);
  return Buffer.from(typeof data === 'string' ? data : JSON.stringify(data));
}
