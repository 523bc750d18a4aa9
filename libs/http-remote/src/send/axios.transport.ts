import { HttpService } from '@nestjs/axios';
import { Readable } from 'node:stream';
import axios, {
  isAxiosError,
  type AxiosProxyConfig,
  type AxiosRequestConfig,
  type AxiosResponse,
} from 'axios';
import { firstValueFrom } from 'rxjs';
import type { CallEnd } from '../dispatch/http-remote-call.js';
import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import { TransportFailedError } from '../errors/transport-failed.error.js';
import type { TransportError } from '../errors/transport.error.js';
import { instanceOf, mustBe, readOptions, type OptionSchema } from '../lang/option-schema.js';
import { isStreamedBody, type StreamedBody } from '../wire/streamed-body.js';
import type { StreamedResponse } from '../wire/streamed-response.js';
import type { WireRequest } from '../wire/wire-request.js';
import type { WireResponse } from '../wire/wire-response.js';
import { nodeAdapter, undiciAdapter, undiciStreamAdapter } from './axios-adapters.js';
import { ConnectionPool } from './connection-pool.js';
import { HttpTransport } from './http.transport.js';
import { DEFAULT_MAX_RESPONSE_BYTES, decompress, tooLarge } from './response-body.js';
import { readHeaders } from './response-headers.js';
import { isNotSent, type SendState, type StreamState } from './send-state.js';
import { decompressed } from './streamed-response.js';
import { toTransportError } from './transport-failure.js';
import { TRANSPORT_CHECKS, TRANSPORT_ELSEWHERE, type TransportOptions } from './transport.options.js';
import { Upload } from './upload.js';
import { checkProxy, type UndiciTransportOptions } from './undici.transport.js';

/** The constructor of {@link AxiosTransport}. */
export interface AxiosTransportOptions extends UndiciTransportOptions {
  /**
   * The `HttpService` that sends, with its interceptors and its defaults: headers, `auth` and `params` of its axios instance
   * also go to the remote. Pass one whose instance `axios.create()` made for this remote. The service of a plain
   * `HttpModule` uses the global axios.
   * @default a new one, which takes no defaults from the global axios
   */
  httpService?: HttpService;
  /**
   * `undici` sends over a keep-alive pool of the transport. `node` is axios' own adapter, for applications that mock
   * `node:http`.
   * @default 'undici'; an adapter that the application has set on its `httpService` is kept
   */
  adapter?: 'undici' | 'node';
}

const AXIOS_TRANSPORT_OPTIONS: OptionSchema<AxiosTransportOptions> = {
  checks: {
    ...TRANSPORT_CHECKS,
    httpService: instanceOf('an HttpService of @nestjs/axios', 'request'),
    adapter: mustBe('"undici" or "node"', (value) => value === 'undici' || value === 'node'),
    dispatcher: instanceOf('an undici Dispatcher', 'dispatch'),
  },
  elsewhere: TRANSPORT_ELSEWHERE,
};

/** The body is already encoded, and the response is decoded later. */
const UNTRANSFORMED: AxiosRequestConfig = { transformRequest: [], transformResponse: [] };
const NEVER_CANCELLED = new axios.CancelToken(() => undefined);

/**
 * Sends through an `HttpService` of `@nestjs/axios`, by default with an adapter over a keep-alive undici pool.
 *
 * @see {@link HttpRemoteClientOptions.transport}
 * @see {@link HttpTransport}
 */
export class AxiosTransport extends HttpTransport {
  /** Sends the requests. Applications add their axios interceptors here. */
  readonly httpService: HttpService;
  /** Private at run time as well: a printed transport would show the user name and password of a proxy. */
  readonly #config: AxiosRequestConfig;
  private readonly maxResponseBytes: number;
  /** The connections of the undici adapter; undefined with another adapter. */
  private readonly pool: ConnectionPool | undefined;
  private readonly usesNode: boolean;

  /** @throws ConfigurationInvalidError that names the wrong option and the reason */
  constructor(given: AxiosTransportOptions = {}) {
    super();
    const options = readOptions('AxiosTransport', given, AXIOS_TRANSPORT_OPTIONS);
    const { adapter, dispatcher, httpService = openHttpService() } = options;
    checkProxy('AxiosTransport', options);
    if (dispatcher && adapter === 'node') {
      throw new ConfigurationInvalidError(
        'AxiosTransport: dispatcher has no effect with adapter "node": leave one of them out',
      );
    }
    const usesUndici = adapter
      ? adapter === 'undici'
      : dispatcher !== undefined || !hasOwnAdapter(httpService);
    if (usesUndici && !dispatcher) checkDefaults(httpService);
    this.httpService = httpService;
    this.maxResponseBytes = options.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES;
    this.pool = usesUndici ? new ConnectionPool(options) : undefined;
    this.usesNode = adapter === 'node';
    this.#config = usesUndici ? UNTRANSFORMED : { ...UNTRANSFORMED, ...this.limitsOf(options) };
  }

  async send(request: WireRequest, end: CallEnd): Promise<WireResponse> {
    end.throwIfEnded();
    const state: SendState = { isRequestWritten: false };
    const upload = this.uploadOf(request);
    try {
      const response = checked(
        await firstValueFrom(
          this.httpService.request<unknown>(this.configOf(request, upload, this.sending(state, end))),
        ),
      );
      const { headers, setCookies } = readHeaders(response.headers);
      const packed = toBuffer(response.data);
      const encoding = headers['content-encoding'];
      const body =
        encoding === undefined ? packed : await decompress(packed, encoding, this.maxResponseBytes);
      return { status: response.status, headers, body, ...(setCookies && { setCookies }) };
    } catch (error) {
      throw this.errorOf(error, end, state, upload);
    } finally {
      // The remote may have responded before it has read everything.
      upload?.close();
    }
  }

  override async stream(request: WireRequest, end: CallEnd): Promise<StreamedResponse> {
    end.throwIfEnded();
    const state: StreamState = { isRequestWritten: false, body: undefined };
    const upload = this.uploadOf(request);
    try {
      const response = checked(
        await firstValueFrom(
          this.httpService.request<unknown>(this.configOf(request, upload, this.streaming(state, end))),
        ),
      );
      const { headers, setCookies } = readHeaders(response.headers);
      const body = decompressed(toStream(response.data), headers['content-encoding']);
      if (upload) body.once('close', () => upload.close());
      return { status: response.status, headers, body, ...(setCookies && { setCookies }) };
    } catch (error) {
      state.body?.destroy();
      upload?.close();
      throw this.errorOf(error, end, state, upload);
    }
  }

  /** Waits for requests in flight. */
  override async close(): Promise<void> {
    await this.pool?.close();
  }

  private configOf(
    request: WireRequest,
    upload: Upload | undefined,
    how: AxiosRequestConfig,
  ): AxiosRequestConfig {
    return {
      ...this.#config,
      ...how,
      url: request.url,
      method: request.method,
      headers: headersOf(request, upload),
      data: upload ? upload.stream : dataOf(request),
    };
  }

  /** The undici adapter opens a streamed body itself, for each retry of an interceptor of the application again. */
  private uploadOf({ body }: WireRequest): Upload | undefined {
    return !this.pool && isStreamedBody(body) ? new Upload(body) : undefined;
  }

  private errorOf(
    error: unknown,
    end: CallEnd,
    state: SendState,
    upload: Upload | undefined,
  ): HttpRemoteError {
    if (end.endedBy) return end.endedBy;
    if (upload?.failure) return upload.failure;
    if (!(error instanceof HttpRemoteError)) return this.toTransportError(error, state);
    // An interceptor of the application may throw the error of another call.
    return state.isRequestWritten && error.outcome === 'not-sent' ? error.endingIn('unknown') : error;
  }

  /** The adapter for one request, and how axios ends it. The undici adapter follows `end` and needs no signal. */
  private sending(state: SendState, end: CallEnd): AxiosRequestConfig {
    if (!this.pool) {
      return { signal: end.signal, ...(this.usesNode && { adapter: nodeAdapter(state) }) };
    }
    // HttpService would make a new one for each request.
    const cancelToken = NEVER_CANCELLED;
    return { cancelToken, adapter: undiciAdapter(this.pool, this.maxResponseBytes, end, state) };
  }

  /** As {@link sending}, for a response whose body is a stream. The reader of the stream limits its size. */
  private streaming(state: StreamState, end: CallEnd): AxiosRequestConfig {
    const options: AxiosRequestConfig = {
      ...this.sending(state, end),
      responseType: 'stream',
      maxContentLength: -1,
    };
    return this.pool ? { ...options, adapter: undiciStreamAdapter(this.pool, end, state) } : options;
  }

  /** For other adapters: the undici adapter has its own limits, and each option of axios costs time per request. */
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

  /** Keeps only the code and message of an axios error: its `config` and `request` hold the URL with its secrets. */
  private toTransportError(
    error: unknown,
    { isRequestWritten }: SendState,
  ): TransportError | TransportFailedError {
    if (isAxiosError(error) && error.message.startsWith('maxContentLength')) {
      return tooLarge(this.maxResponseBytes);
    }
    // Interceptors and dispatchers of the application may retry a request that was sent before.
    return toTransportError(error, { isSent: isRequestWritten || !isNotSent(error) });
  }
}

/**
 * Has none of the defaults of the global axios, which an application may give credentials, parameters and agents for other
 * remotes. This also saves time: axios copies each default for every request.
 */
function openHttpService(): HttpService {
  const own = axios.create();
  for (const name of Object.keys(own.defaults) as (keyof typeof own.defaults)[]) delete own.defaults[name];
  own.defaults.headers = {} as typeof own.defaults.headers;
  // In the CommonJS build, @nestjs/axios and this file read different declaration files of the same axios.
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

/** Whether the application has set an adapter on its axios instance, as mocks do. The default of axios is a list. */
function hasOwnAdapter({ axiosRef }: HttpService): boolean {
  const { adapter } = axiosRef.defaults;
  return adapter !== undefined && !Array.isArray(adapter);
}

const UNSUPPORTED_BY_UNDICI = ['httpAgent', 'httpsAgent', 'socketPath'] as const;

/** Certificates and connections of the application would otherwise be ignored without a warning. */
function checkDefaults({ axiosRef }: HttpService): void {
  const ignored = UNSUPPORTED_BY_UNDICI.find((name) => axiosRef.defaults[name]);
  if (ignored === undefined) return;
  throw new ConfigurationInvalidError(
    `AxiosTransport: httpService has a default ${ignored}, which the undici adapter does not support: ` +
      'write adapter: "node", or set dispatcher to an undici pool that does the same',
  );
}

function checked(response: AxiosResponse<unknown>): AxiosResponse<unknown> {
  if (typeof (response as Partial<typeof response> | undefined)?.status === 'number') return response;
  throw new TransportFailedError(
    'an axios interceptor of the HttpService must return the axios response, and returned another value',
  );
}

/** Without a body, axios would still send the content type of a form. */
function headersOf({ headers, body }: WireRequest, upload?: Upload): Record<string, string | false> {
  if (body === undefined) return { 'content-type': false, ...headers };
  return upload ? { ...headers, ...upload.headers } : { ...headers };
}

/** Of bytes, axios' own adapter accepts only a Buffer. */
function dataOf({ body }: WireRequest): string | Buffer | StreamedBody | undefined {
  return body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : body;
}

/** A mock of the application may respond with a whole body. */
function toStream(data: unknown): Readable {
  if (data instanceof Readable) return data;
  const body = toBuffer(data);
  return Readable.from(body.length === 0 ? [] : [body], { objectMode: false });
}

/** A mock of the application may respond with text or an object instead of bytes. */
function toBuffer(data: unknown): Buffer {
  if (Buffer.isBuffer(data)) return data;
  if (data instanceof Uint8Array) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (data instanceof ArrayBuffer) return Buffer.from(data);
  if (data === undefined || data === null) return Buffer.alloc(0);
  return Buffer.from(typeof data === 'string' ? data : JSON.stringify(data));
}
