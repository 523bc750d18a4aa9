import { createHash } from 'node:crypto';
import { inspect, type InspectOptions } from 'node:util';
import type { HttpAuthorizer } from '../authorize/http.authorizer.js';
import type { HttpRemoteInput } from '../declare/http-remote.input.js';
import { dispatch, prepare, type CallOptions } from '../dispatch/dispatch.js';
import type { HttpRemoteExchange } from '../dispatch/http-remote-exchange.js';
import type { PreparedRequest } from '../dispatch/prepared-request.js';
import { CallsInFlight } from './calls-in-flight.js';
import type { ClientSettings } from './client-settings.js';
import { HttpStatusCheck } from '../check/http-status.check.js';
import type { ResponseCheck } from '../check/response.check.js';
import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import { amountOf, kindOf } from '../lang/kind-of.js';
import { refuseUnknownKeys } from '../lang/option-check.js';
import { MAX_TIMEOUT_MS, isTimeoutMs } from '../lang/timeout-ms.js';
import { isHeaderName, isHeaderText } from '../lang/wire-names.js';
import type { HttpRemoteObserver } from '../observe/http-remote.observer.js';
import { redactHeaders } from '../observe/redact.js';
import type { CallLimiter } from '../limit/call.limiter.js';
import { checkLimits, type HttpRemoteLimits } from '../limit/limits.options.js';
import { QueueingLimiter } from '../limit/queueing.limiter.js';
import { checkRetry, type RetryOptions } from '../retry/retry.options.js';
import { RetryPolicy } from '../retry/retry.policy.js';
import { AxiosTransport } from '../send/axios.transport.js';
import { UndiciTransport } from '../send/undici.transport.js';
import type { HttpTransport } from '../send/http.transport.js';
import { parseHttpUrl } from '../send/parse-http-url.js';
import { checkTransport, type TransportOptions } from '../send/transport.options.js';
import { ownValues } from '../lang/plain-data.js';
import { checkPorts } from './check-ports.js';
import type { HttpRemoteInterceptor } from './http-remote.interceptor.js';

/**
 * A remote system as the host configures it.
 *
 * @see {@link HttpRemoteModule}
 */
export interface HttpRemoteClientOptions {
  /** Where actions begin, as `https://erp.example/api/`. */
  baseUrl: string;
  /**
   * Milliseconds one call may take in all: authorising, every attempt, reading the answer.
   * @default 10_000
   */
  timeoutMs?: number;
  /** Sent with every request; an input's own headers go over them. */
  headers?: Readonly<Record<string, string>>;
  /** How requests travel. Not together with `transport`. */
  http?: TransportOptions;
  /**
   * Takes the place of the built-in transport. It is not closed with the application.
   * @default an {@link AxiosTransport} or {@link UndiciTransport} made from `http`
   */
  transport?: HttpTransport;
  /** @default none: requests are sent as they are encoded */
  authorizer?: HttpAuthorizer;
  /** @default any HTTP status but 2xx is an error */
  check?: ResponseCheck;
  /** How failed attempts are repeated within the call's time; `false`: not at all. */
  retry?: RetryOptions | false;
  /**
   * Keeps calls back before they are sent.
   * @default none
   */
  limits?: HttpRemoteLimits;
  /** Takes the place of the limiter made from `limits`. It is not closed with the application. */
  limiter?: CallLimiter;
  /** Around each call: the first is the outermost. The module's own come before a client's. */
  interceptors?: readonly HttpRemoteInterceptor[];
  /** Told of each call once it is over, after the module's own. */
  observers?: readonly HttpRemoteObserver[];
}

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
  if (typeof given !== 'object' || given === null) {
    throw new ConfigurationInvalidError(
      `client "${name}" has no options: give at least a baseUrl, not ${kindOf(given)}`,
    );
  }
  refuseUnknownKeys(`client "${name}"`, given, CLIENT_OPTIONS, CLIENT_ELSEWHERE);
  const options = ownValues(given);
  const {
    timeoutMs = 10_000,
    headers = {},
    transport,
    http,
    authorizer,
    check,
    retry,
    limits,
    limiter,
  } = options;
  const wrong = (option: string, why: string): never => {
    throw new ConfigurationInvalidError(`client "${name}": ${option} ${why}`);
  };
  if (transport && typeof transport.send !== 'function')
    wrong('transport', 'must be an instance of an HttpTransport');
  if (authorizer && typeof authorizer.authorize !== 'function') {
    wrong('authorizer', 'must be an instance of an HttpAuthorizer');
  }
  if (check && typeof check.check !== 'function') wrong('check', 'must be an instance of a ResponseCheck');
  if (limiter && typeof limiter.acquire !== 'function')
    wrong('limiter', 'must be an instance of a CallLimiter');
  if (limiter && limits !== undefined) wrong('limits', 'has no effect beside limiter: leave one of them out');
  if (limits !== undefined) checkLimits(`client "${name}"`, limits);
  if (typeof retry === 'object' && retry !== null) {
    refuseUnknownKeys(`client "${name}": retry`, retry, RETRY_OPTIONS, RETRY_ELSEWHERE);
    checkRetry(retry, wrong);
  } else if (retry !== undefined && retry !== false)
    wrong('retry', `must be an object, or false, not ${kindOf(retry)}`);
  if (!isTimeoutMs(timeoutMs))
    wrong('timeoutMs', `must be from 1 to ${MAX_TIMEOUT_MS}, not ${amountOf(timeoutMs)}`);
  if (transport && http) wrong('http', 'has no effect beside transport: leave one of them out');
  checkPorts(options, (why) => {
    throw new ConfigurationInvalidError(`client "${name}": ${why}`);
  });
  if (typeof headers !== 'object' || headers === null || Symbol.iterator in headers)
    wrong('headers', `must be an object of texts by name, not ${kindOf(headers)}`);
  for (const [header, value] of Object.entries(headers)) {
    if (!isHeaderName(header)) wrong('headers', `has "${header}", which is no header name`);
    if (typeof value !== 'string' || !isHeaderText(value))
      wrong('headers', `has a value for "${header}" that a header cannot hold`);
  }
  if (http) {
    refuseUnknownKeys(`client "${name}": http`, http, TRANSPORT_OPTIONS, TRANSPORT_ELSEWHERE);
    checkTransport(http, wrong);
  }
  const baseUrl =
    parseHttpUrl(options.baseUrl) ??
    wrong('baseUrl', `must be an absolute http:// or https:// URL, not ${givenUrl(options.baseUrl)}`);
  if (baseUrl.search || baseUrl.hash || baseUrl.username || baseUrl.password) {
    wrong('baseUrl', 'must have no query, fragment, user name or password');
  }
  const used = transport ?? openTransport(name, ownValues(http ?? {}));
  const base = `${baseUrl.origin}${baseUrl.pathname.replace(/\/?$/, '/')}`;
  const queueing = limits && limiterOf(name, base, limits);
  return new HttpRemoteClient(
    {
      name,
      tenant: undefined,
      baseUrl: base,
      timeoutMs,
      headers: printedRedacted(
        Object.fromEntries(Object.entries(headers).map(([header, value]) => [header.toLowerCase(), value])),
      ),
      transport: used,
      authorizer,
      check: check ?? new HttpStatusCheck(),
      retry: retry === false ? undefined : new RetryPolicy(ownValues(retry ?? {})),
      limiter: limiter ?? queueing,
      interceptors: options.interceptors ?? [],
      observers: options.observers ?? [],
    },
    { transport: transport ? undefined : used, limiter: queueing },
  );
}

/** Less than the ten seconds a container gets before it is killed. */
const CLOSE_WITHIN_MS = 5_000;

const CLIENT_OPTIONS = {
  baseUrl: true,
  timeoutMs: true,
  headers: true,
  http: true,
  transport: true,
  authorizer: true,
  check: true,
  retry: true,
  limits: true,
  limiter: true,
  interceptors: true,
  observers: true,
} as const;

/** Names of other packages, and options of another place. */
const CLIENT_ELSEWHERE = {
  url: 'baseUrl',
  host: 'baseUrl',
  endpoint: 'baseUrl',
  retries: 'retry: { maxRetries }',
  maxRetries: 'retry: { maxRetries }',
  proxy: 'http: { proxy }',
  adapter: 'http: { adapter }',
  dispatcher: 'http: { dispatcher }',
  httpService: 'http: { httpService }',
  maxResponseBytes: 'http: { maxResponseBytes }',
  connectTimeoutMs: 'http: { connectTimeoutMs }',
  callsPerMinute: 'limits: { callsPerMinute }',
  concurrentCalls: 'limits: { concurrentCalls }',
} as const;

const TRANSPORT_ELSEWHERE = {
  baseUrl: 'baseUrl, beside http',
  timeout: 'timeoutMs, beside http',
  timeoutMs: 'timeoutMs, beside http',
  headers: 'headers, beside http',
  retry: 'retry, beside http',
  agent: 'dispatcher',
  httpAgent: 'dispatcher',
  httpsAgent: 'dispatcher',
  maxContentLength: 'maxResponseBytes',
} as const;

const RETRY_ELSEWHERE = {
  retries: 'maxRetries',
  attempts: 'maxRetries',
  times: 'maxRetries',
  count: 'maxRetries',
  delay: 'minDelayMs',
  delayMs: 'minDelayMs',
} as const;

const TRANSPORT_OPTIONS = {
  client: true,
  connectTimeoutMs: true,
  maxResponseBytes: true,
  proxy: true,
  adapter: true,
  dispatcher: true,
  httpService: true,
} as const;

const RETRY_OPTIONS = { maxRetries: true, minDelayMs: true, maxDelayMs: true, rule: true } as const;

/** None where nothing is limited: it would cost every call. */
function limiterOf(name: string, baseUrl: string, limits: HttpRemoteLimits): QueueingLimiter | undefined {
  if (!QueueingLimiter.limitsAnything(limits)) return undefined;
  // Programs that share a Redis may call different remotes by the same name.
  const digest = createHash('sha256').update(baseUrl).digest('hex').slice(0, 16);
  return new QueueingLimiter({ owner: `client "${name}"`, key: `${name}:${digest}`, limits });
}

/** A URL may hold a password: no more of it is shown than how it fails. */
function givenUrl(given: unknown): string {
  if (typeof given !== 'string' || given === '') return kindOf(given);
  return /^https?:/i.test(given)
    ? 'a text that cannot be parsed as one'
    : 'a text without http:// or https:// in front';
}

/** They are the same, and show only their names when they are printed or serialized. */
function printedRedacted(headers: Record<string, string>): Record<string, string> {
  const redacted = () => redactHeaders(headers, () => true);
  return Object.defineProperties(headers, {
    [inspect.custom]: { value: redacted },
    toJSON: { value: redacted },
  });
}

function openTransport(name: string, http: TransportOptions): HttpTransport {
  try {
    return http.client === 'undici' ? new UndiciTransport(http) : new AxiosTransport(http);
  } catch (error) {
    if (!(error instanceof ConfigurationInvalidError)) throw error;
    throw new ConfigurationInvalidError(`client "${name}": ${error.message}`);
  }
}
