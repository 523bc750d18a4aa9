import { createHash } from 'node:crypto';
import { inspect, type InspectOptions } from 'node:util';
import type { HttpAuthorizer } from '../authorize/http.authorizer.js';
import { FileUrlCheck } from '../check/file-url.check.js';
import { HttpStatusCheck } from '../check/http-status.check.js';
import type { HttpRemoteInput } from '../declare/http-remote.input.js';
import { untypedInputOf, type UntypedRequest } from '../declare/untyped-request.js';
import { dispatch, prepare, type CallOptions } from '../dispatch/dispatch.js';
import { download, downloadUrl } from '../dispatch/download.js';
import type { DownloadOptions } from '../dispatch/download.options.js';
import type { HttpRemoteDownload } from '../dispatch/http-remote-download.js';
import type { HttpRemoteExchange } from '../dispatch/http-remote-exchange.js';
import type { PreparedRequest } from '../dispatch/prepared-request.js';
import type { CallLimiter } from '../limit/call.limiter.js';
import type { HttpRemoteLimits } from '../limit/limits.options.js';
import { QueueingLimiter } from '../limit/queueing.limiter.js';
import { itemsOf, paginate, type WithItems, type WithPages } from '../paging/paginate.js';
import { redactHeaders } from '../observe/redact.js';
import { RetryPolicy } from '../retry/retry.policy.js';
import { AxiosTransport } from '../send/axios.transport.js';
import type { HttpTransport } from '../send/http.transport.js';
import { UndiciTransport } from '../send/undici.transport.js';
import { CallsInFlight } from './calls-in-flight.js';
import type { ClientSettings } from './client-settings.js';
import {
  resolveClientOptions,
  type HttpRemoteClientOptions,
  type ResolvedClientOptions,
} from './client.options.js';

export type { HttpRemoteClientOptions } from './client.options.js';

/** The settings that {@link HttpRemoteClient.with} can change. */
export type HttpRemoteClientChanges = Pick<
  HttpRemoteClientOptions,
  'authorizer' | 'check' | 'limiter' | 'interceptors' | 'observers'
> & {
  /** The tenant of all calls of the new client: call records and log lines name it. */
  tenant?: string;
};

/** Everything that a client opened itself, and closes. */
interface OpenedByClient {
  readonly transport?: HttpTransport | undefined;
  readonly limiter?: QueueingLimiter | undefined;
}

/**
 * Sends inputs to one remote system. Printed or serialized, it shows no secret.
 *
 * @see {@link createHttpRemoteClient}
 * @example
 * ```ts
 * constructor(@InjectHttpRemote('erp') private readonly erp: HttpRemoteClient) {}
 * const order = await this.erp.send(GetOrder.from({ id: 'A-1' }));
 * ```
 */
export class HttpRemoteClient {
  readonly #settings: ClientSettings;
  readonly #opened: OpenedByClient;

  /** @internal Use {@link createHttpRemoteClient}, which checks the options. */
  constructor(settings: Omit<ClientSettings, 'calls'>, opened: OpenedByClient = {}) {
    this.#settings = { ...settings, calls: new CallsInFlight() };
    this.#opened = opened;
  }

  get name(): string {
    return this.#settings.name;
  }

  /** The tenant of all calls of this client, if there is one. */
  get tenant(): string | undefined {
    return this.#settings.tenant;
  }

  /** Ends with a slash. */
  get baseUrl(): string {
    return this.#settings.baseUrl;
  }

  get timeoutMs(): number {
    return this.#settings.timeoutMs;
  }

  /** Names are in lower case. The values may be secret: never log them. */
  get headers(): Readonly<Record<string, string>> {
    return this.#settings.headers;
  }

  /** Only the client that opened it closes it. */
  get transport(): HttpTransport {
    return this.#settings.transport;
  }

  get authorizer(): HttpAuthorizer | undefined {
    return this.#settings.authorizer;
  }

  get limiter(): CallLimiter | undefined {
    return this.#settings.limiter;
  }

  /**
   * Sends an input and returns its output.
   *
   * @throws DeclarationInvalidError if the input is a plain object or a class, instead of an instance of a decorated class
   * @throws InputInvalidError, InputNotEncodableError, LimitExceededError before anything is sent
   * @throws AuthorizationFailedError if the authorizer fails with an error of its own
   * @throws TransportError, CallTimeoutError, CallAbortedError, ResponseTooLargeError if no complete response arrives
   * @throws TransportFailedError if the transport fails with an error that is not a network error
   * @throws HttpStatusError, or the error of the client's check, if the response means failure
   * @throws ResponseUnreadableError if the response is not what the API declares
   * @throws ClientClosedError if the client is closing
   * @typeParam TInput the type of the input. With `HttpRemoteInput<TOutput>` alone, the compiler's error for a plain object
   * would name a missing property instead of the fix
   */
  async send<TOutput, TInput extends object = object>(
    input: TInput & HttpRemoteInput<TOutput>,
    options?: CallOptions,
  ): Promise<TOutput> {
    return (await dispatch(input, this.#settings, options)).output;
  }

  /** Like `send`, and returns status, headers, attempts and duration too. */
  exchange<TOutput, TInput extends object = object>(
    input: TInput & HttpRemoteInput<TOutput>,
    options?: CallOptions,
  ): Promise<HttpRemoteExchange<TOutput>> {
    return dispatch(input, this.#settings, options);
  }

  /**
   * Sends an input whose API returns bytes (`responseType: ResponseType.Bytes`) and returns the file as a stream. The call goes the
   * way of `send`: rules, authorization, retries, renewal of a rejected token, check. An error in JSON in place of the file is read and
   * checked, whatever its content type is. Observers are notified when the stream has ended.
   *
   * @throws DeclarationInvalidError if the API returns no bytes. For other errors before the file see {@link HttpRemoteClient.send},
   * for errors of the stream {@link HttpRemoteDownload}
   * @throws ResponseUnreadableError if the remote sends other bytes than those of `range`
   * @example
   * ```ts
   * const file = await client.download(GetScan.from({ id: 'A-1' }), { onDownloadProgress: ({ transferredBytes }) => show(transferredBytes) });
   * await pipeline(file.stream, createWriteStream('scan.pdf'));
   * ```
   */
  download<TInput extends object = object>(
    input: TInput & HttpRemoteInput<Buffer>,
    options?: DownloadOptions,
  ): Promise<HttpRemoteDownload> {
    return download(input, this.#settings, options);
  }

  /**
   * Downloads a file by its URL, over the transport and the proxy of this client: without authorizer, limits, interceptors and
   * headers of the client. Only the status is checked, and a redirect counts as a failure. The URL may be secret: it appears in no
   * record, log line or error.
   *
   * @param url absolute, `http` or `https`
   * @throws ConfigurationInvalidError if it is not such a URL. For other errors see {@link HttpRemoteClient.download}
   * @example `await (await client.downloadUrl(job.url)).toFile('export.bin');`
   */
  downloadUrl(url: string, options?: DownloadOptions): Promise<HttpRemoteDownload> {
    const own = this.#settings;
    const check = new FileUrlCheck();
    return downloadUrl(
      url,
      { ...own, baseUrl: '', authorizer: undefined, limiter: undefined, interceptors: [], check },
      options,
    );
  }

  /**
   * Calls an API that no class declares. It goes the way of `send`: limits, authorization, retries, check, observers,
   * interceptors. In records, values are masked whose names look like secrets.
   *
   * @returns the parsed response
   * @throws ConfigurationInvalidError if an argument is wrong. For other errors see `send`
   * @example `const stock = await erp.request({ action: 'stock/query', query: { sku: 'A-1' } });`
   */
  async request(request: UntypedRequest, options?: CallOptions): Promise<unknown> {
    return (await dispatch(untypedInputOf(request), this.#settings, options)).output;
  }

  /**
   * Returns the request that `send` would send, validated and encoded but not authorized. Nothing is sent, and no interceptor
   * runs.
   *
   * @throws InputInvalidError, InputNotEncodableError
   */
  prepare<TOutput, TInput extends object = object>(
    input: TInput & HttpRemoteInput<TOutput>,
    options?: CallOptions,
  ): Promise<PreparedRequest> {
    return prepare(input, this.#settings, options);
  }

  /**
   * Yields every page of an input whose API declares `paging`. It starts at the input's own cursor, and sends a copy of the
   * input for each page. A page is requested when the one before it is consumed, so `break` ends the requests. Keep the cursor
   * of a page to continue later.
   *
   * @param options apply to each page separately
   * @throws DeclarationInvalidError if the API declares no `paging`
   * @throws ResponseUnreadableError if a response announces another page and gives no new cursor. For other errors see
   * {@link HttpRemoteClient.send}
   * @example
   * ```ts
   * for await (const page of client.paginate(ListOrders.from({ limit: 100 }))) console.log(page.orders?.length, page.nextCursor);
   * ```
   */
  paginate<TOutput, TItem, TInput extends object = object>(
    input: TInput & HttpRemoteInput<TOutput, TItem> & WithPages<TItem>,
    options?: CallOptions,
  ): AsyncGenerator<TOutput, void, undefined> {
    return paginate((page: HttpRemoteInput<TOutput>) => this.send(page, options), input);
  }

  /**
   * Yields the elements of every page, as `paginate` yields the pages.
   *
   * @throws DeclarationInvalidError if the `paging` of the API does not name its `items`
   * @example
   * ```ts
   * for await (const order of client.items(ListOrders.from({ limit: 100 }))) console.log(order.number);
   * ```
   */
  items<TOutput, TItem, TInput extends object = object>(
    input: TInput & HttpRemoteInput<TOutput, TItem> & WithItems<TItem>,
    options?: CallOptions,
  ): AsyncGenerator<TItem, void, undefined> {
    return itemsOf((page: HttpRemoteInput<TOutput>) => this.send(page, options), input);
  }

  /**
   * Returns a second client that differs in the given settings and shares the rest, including the connections. Close it
   * before this one: its `close` waits for its own calls and closes nothing else.
   *
   * @example `const signed = client.with({ authorizer: new SigningAuthorizer(key) });`
   */
  with(changes: HttpRemoteClientChanges): HttpRemoteClient {
    const own = this.#settings;
    return new HttpRemoteClient({
      ...own,
      tenant: changes.tenant ?? own.tenant,
      authorizer: changes.authorizer ?? own.authorizer,
      check: changes.check ?? own.check,
      limiter: changes.limiter ?? own.limiter,
      interceptors: changes.interceptors ?? own.interceptors,
      observers: changes.observers ?? own.observers,
    });
  }

  /**
   * Rejects new calls and calls that wait for a permit, waits for the calls in flight, then closes the connections and the
   * limiter that the client opened. It does not close a `transport` or a `limiter` of the options. Can be called again.
   *
   * @param withinMs after so many milliseconds, calls still in flight fail with ClientClosedError. Default: 5,000
   */
  async close(withinMs = CLOSE_WITHIN_MS): Promise<void> {
    const { transport, limiter } = this.#opened;
    const drained = this.#settings.calls.close(withinMs);
    await limiter?.close();
    await drained;
    await transport?.close();
  }

  toJSON(): object {
    const { name, tenant, baseUrl, timeoutMs, headers } = this.#settings;
    return { name, tenant, baseUrl, timeoutMs, headers: redactHeaders(headers, () => true) };
  }

  [inspect.custom](_depth: number, options: InspectOptions): string {
    return `HttpRemoteClient ${inspect(this.toJSON(), options)}`;
  }
}

/**
 * Checks a client's options, fills in the defaults, and opens the client. Close it when it is no longer needed.
 *
 * @throws ConfigurationInvalidError naming the wrong option and the reason
 * @example
 * ```ts
 * const client = createHttpRemoteClient('erp', { baseUrl: 'https://erp.example/api/' });
 * const order = await client.send(GetOrder.from({ number: 'A-1' }));
 * await client.close();
 * ```
 */
export function createHttpRemoteClient(name: string, given: HttpRemoteClientOptions): HttpRemoteClient {
  const options = resolveClientOptions(name, given);
  const { baseUrl, retry, limits } = options;
  const queueing = limits && limiterOf(name, baseUrl, limits);
  // An instance belongs to the application, which closes it.
  const ownTransport = typeof options.transport === 'string' ? openTransport(options) : undefined;
  return new HttpRemoteClient(
    {
      name,
      tenant: undefined,
      baseUrl,
      timeoutMs: options.timeoutMs,
      validation: options.validation,
      headers: printedRedacted(options.headers),
      transport: ownTransport ?? (options.transport as HttpTransport),
      authorizer: options.authorizer,
      check: options.check ?? new HttpStatusCheck(),
      retry: retry === false ? undefined : new RetryPolicy(retry),
      limiter: options.limiter ?? queueing,
      interceptors: options.interceptors,
      observers: options.observers,
    },
    { transport: ownTransport, limiter: queueing },
  );
}

/** Less than the ten seconds a container gets before it is killed. */
const CLOSE_WITHIN_MS = 5_000;

/** Undefined if nothing is limited, because a limiter costs every call time. */
function limiterOf(name: string, baseUrl: string, limits: HttpRemoteLimits): QueueingLimiter | undefined {
  if (!QueueingLimiter.limitsAnything(limits)) return undefined;
  // Programs that share a Redis may use the same name for different remotes.
  const digest = createHash('sha256').update(baseUrl).digest('hex').slice(0, 16);
  return new QueueingLimiter({ owner: `client "${name}"`, key: `${name}:${digest}`, limits });
}

/** A copy that shows only the names of the headers if it is printed. */
function printedRedacted(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const redacted = () => redactHeaders(headers, () => true);
  return Object.defineProperties(
    { ...headers },
    {
      [inspect.custom]: { value: redacted },
      toJSON: { value: redacted },
    },
  );
}

function openTransport({ transport, http }: ResolvedClientOptions): HttpTransport {
  return transport === 'undici' ? new UndiciTransport(http) : new AxiosTransport(http);
}
