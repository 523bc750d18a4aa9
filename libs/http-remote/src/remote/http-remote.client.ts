import type { HttpAuthorizer } from '../authorize/http-authorizer.js';
import { HttpStatusCheck } from '../check/http-status.check.js';
import type { ResponseCheck } from '../check/response.check.js';
import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import type { HttpRemoteObserver } from '../observe/http-remote.observer.js';
import { AxiosTransport } from '../send/axios.transport.js';
import type { HttpTransport } from '../send/http-transport.js';
import type { TransportOptions } from '../send/transport.options.js';
import type { HttpRemoteInterceptor } from './http-remote.interceptor.js';

/** A remote system as the host configures it. */
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
   * @default an {@link AxiosTransport} made from `http`
   */
  transport?: HttpTransport;
  /** @default none: requests are sent as they are encoded */
  authorizer?: HttpAuthorizer;
  /** @default any HTTP status but 2xx is an error */
  check?: ResponseCheck;
  /** Around each call: the first is the outermost. The module's own come before a client's. */
  interceptors?: readonly HttpRemoteInterceptor[];
  /** Told of each call once it is over, after the module's own. */
  observers?: readonly HttpRemoteObserver[];
}

/** A remote system, ready to be called. */
export interface HttpRemoteClient {
  readonly name: string;
  /** Ends with a slash. */
  readonly baseUrl: string;
  readonly timeoutMs: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly transport: HttpTransport;
  readonly authorizer: HttpAuthorizer | undefined;
  readonly check: ResponseCheck;
  readonly interceptors: readonly HttpRemoteInterceptor[];
  readonly observers: readonly HttpRemoteObserver[];
  /** Ends what the client opened by itself. */
  close(): Promise<void>;
}

/**
 * Checks a client's options and fills in the defaults.
 *
 * @throws ConfigurationInvalidError saying which option is wrong and why
 */
export function createHttpRemoteClient(name: string, options: HttpRemoteClientOptions): HttpRemoteClient {
  const { timeoutMs = 10_000, headers = {}, transport, http } = options;
  const wrong = (option: string, why: string): never => {
    throw new ConfigurationInvalidError(`client "${name}": ${option} ${why}`);
  };
  if (!(timeoutMs > 0 && timeoutMs <= MAX_TIMER_MS)) wrong('timeoutMs', `must be from 1 to ${MAX_TIMER_MS}`);
  if (transport && http) wrong('http', 'has no effect beside transport: leave one of them out');
  for (const [header, value] of Object.entries(headers)) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(header)) wrong('headers', `has "${header}", which is no header name`);
    if (!/^[\t\x20-\x7e]*$/.test(value))
      wrong('headers', `has a value for "${header}" that a header cannot hold`);
  }
  for (const option of ['connectTimeoutMs', 'maxResponseBytes'] as const) {
    const value = http?.[option];
    if (value !== undefined && !(value > 0)) wrong(`http.${option}`, 'must be a number above 0');
  }
  if (http?.proxy !== undefined && parseHttpUrl(http.proxy) === undefined) {
    wrong('http.proxy', 'must be an http:// or https:// URL');
  }
  const baseUrl =
    parseHttpUrl(options.baseUrl) ?? wrong('baseUrl', 'must be an absolute http:// or https:// URL');
  if (baseUrl.search || baseUrl.hash || baseUrl.username || baseUrl.password) {
    wrong('baseUrl', 'must have no query, fragment, user name or password');
  }
  const used = transport ?? new AxiosTransport(http);
  return {
    name,
    baseUrl: baseUrl.href.endsWith('/') ? baseUrl.href : `${baseUrl.href}/`,
    timeoutMs,
    headers: Object.fromEntries(
      Object.entries(headers).map(([header, value]) => [header.toLowerCase(), value]),
    ),
    transport: used,
    authorizer: options.authorizer,
    check: options.check ?? new HttpStatusCheck(),
    interceptors: options.interceptors ?? [],
    observers: options.observers ?? [],
    close: async () => (transport ? undefined : used.close()),
  };
}

// What a timer of Node takes before it fires at once.
const MAX_TIMER_MS = 2 ** 31 - 1;

function parseHttpUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url : undefined;
}
