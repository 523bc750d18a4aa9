import type { HttpAuthorizer } from '../authorize/http.authorizer.js';
import type { ResponseCheck } from '../check/response.check.js';
import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import { isHeaderName, isHeaderText } from '../lang/wire-names.js';
import { describeNoUrl, parseHttpUrl } from '../lang/http-url.js';
import { kindOf } from '../lang/kind-of.js';
import {
  instanceOf,
  listOf,
  milliseconds,
  mustBe,
  objectOf,
  orNull,
  readOptions,
  hasMethods,
  type OptionCheck,
  type OptionSchema,
} from '../lang/option-schema.js';
import type { CallLimiter } from '../limit/call.limiter.js';
import { limitsOption, type HttpRemoteLimits } from '../limit/limits.options.js';
import type { HttpRemoteObserver } from '../observe/http-remote.observer.js';
import { retryOption, type RetryOptions } from '../retry/retry.options.js';
import type { HttpTransport } from '../send/http.transport.js';
import { TRANSPORT_OPTIONS, type TransportOptions } from '../send/transport.options.js';
import { isValidationMode, type ValidationMode } from '../validate/validation-mode.js';
import type { HttpRemoteInterceptor } from './http-remote.interceptor.js';

/**
 * The options of one remote system.
 *
 * @see {@link HttpRemoteModule}
 */
export interface HttpRemoteClientOptions {
  /** The URL that actions are appended to, such as `https://erp.example/api/`. */
  baseUrl: string;
  /**
   * Milliseconds one call may take in total: authorization, every attempt, reading the response.
   * @default 10_000
   */
  timeoutMs?: number;
  /**
   * What happens if an input breaks a rule: it is rejected, sent and reported to the observers, or not checked.
   * @default 'enforce'
   */
  validation?: ValidationMode;
  /** Sent with every request. Headers of an input take precedence. */
  headers?: Readonly<Record<string, string>>;
  /** Options of the built-in transport. Not together with a transport instance. */
  http?: TransportOptions;
  /**
   * Sends the requests: `axios`, through an `HttpService` of `@nestjs/axios` with its interceptors; `undici`, straight over
   * the connection pool, for the highest load; or an instance, such as `new AxiosTransport({ httpService })`. An instance
   * stays open when the application closes.
   * @default 'axios'
   */
  transport?: 'axios' | 'undici' | HttpTransport;
  /** @default none: requests are sent as they are encoded */
  authorizer?: HttpAuthorizer;
  /** @default any HTTP status other than 2xx is an error */
  check?: ResponseCheck;
  /** How failed attempts are retried within the call's time. `false` turns retries off. */
  retry?: RetryOptions | false;
  /**
   * Delays calls before they are sent.
   * @default none
   */
  limits?: HttpRemoteLimits;
  /** Replaces the limiter made from `limits`. It stays open when the application closes. */
  limiter?: CallLimiter;
  /** Run around each call; the first is the outermost. Interceptors of the module run before those of a client. */
  interceptors?: readonly HttpRemoteInterceptor[];
  /** Notified of each call when it has ended, after the observers of the module. */
  observers?: readonly HttpRemoteObserver[];
}

/** Checked options. Defaults are filled in, except for `check` and `limiter`, which the client makes. */
export type ResolvedClientOptions = Omit<HttpRemoteClientOptions, 'retry'> &
  Required<
    Pick<
      HttpRemoteClientOptions,
      'baseUrl' | 'timeoutMs' | 'validation' | 'headers' | 'http' | 'transport' | 'interceptors' | 'observers'
    >
  > & { readonly retry: RetryOptions | false };

const headers: OptionCheck = (value, place) => {
  if (value === undefined) return undefined;
  if (typeof value !== 'object' || value === null || Symbol.iterator in value) {
    return place.reject(`must be an object of texts by name, not ${kindOf(value)}`);
  }
  const entries = Object.entries(value);
  for (const [header, text] of entries) {
    if (!isHeaderName(header)) place.reject(`has "${header}", which is not a valid header name`);
    if (typeof text !== 'string' || !isHeaderText(text)) {
      place.reject(`has a value for "${header}" that a header cannot hold`);
    }
  }
  return Object.fromEntries(entries.map(([header, text]) => [header.toLowerCase(), text]));
};

/** A required option. Returns the URL as it will be used: it ends with a slash. */
const baseUrl: OptionCheck = (value, place) => {
  const url =
    parseHttpUrl(value) ??
    place.reject(`must be an absolute http:// or https:// URL, not ${describeNoUrl(value)}`);
  if (url.search || url.hash || url.username || url.password) {
    place.reject('must have no query, fragment, user name or password');
  }
  return `${url.origin}${url.pathname.replace(/\/?$/, '/')}`;
};

/** The options that modules of other packages hand on to a client, each with its check for {@link readOptions}. */
export const CLIENT_CHECKS = {
  timeoutMs: milliseconds,
  validation: mustBe('"enforce", "warn" or "off"', isValidationMode),
  http: objectOf(TRANSPORT_OPTIONS),
  transport: mustBe(
    '"axios", "undici" or an instance of an HttpTransport',
    (value) => value === 'axios' || value === 'undici' || hasMethods(value, 'send'),
  ),
  retry: retryOption,
  limits: limitsOption,
  interceptors: listOf('an HttpRemoteInterceptor', 'intercept'),
  observers: listOf('an HttpRemoteObserver', 'onCall'),
  baseUrl,
} as const satisfies Partial<OptionSchema<HttpRemoteClientOptions>['checks']>;

/** Names that other packages use, and options of another object: `elsewhere` of {@link readOptions}. */
export const CLIENT_ELSEWHERE = {
  url: 'baseUrl',
  host: 'baseUrl',
  endpoint: 'baseUrl',
  retries: 'retry: { maxRetries }',
  maxRetries: 'retry: { maxRetries }',
  proxy: 'http: { proxy }',
  maxResponseBytes: 'http: { maxResponseBytes }',
  connectTimeoutMs: 'http: { connectTimeoutMs }',
  adapter: 'transport: new AxiosTransport({ adapter })',
  dispatcher: 'transport: new AxiosTransport({ dispatcher })',
  httpService: 'transport: new AxiosTransport({ httpService })',
  callsPerMinute: 'limits: { callsPerMinute }',
  concurrentCalls: 'limits: { concurrentCalls }',
} as const;

const CLIENT_OPTIONS: OptionSchema<HttpRemoteClientOptions> = {
  checks: {
    headers,
    authorizer: instanceOf('an HttpAuthorizer', 'authorize'),
    check: instanceOf('a ResponseCheck', 'check'),
    limiter: instanceOf('a CallLimiter', 'acquire'),
    ...CLIENT_CHECKS,
    http: orNull(CLIENT_CHECKS.http),
    transport: orNull(CLIENT_CHECKS.transport),
  },
  elsewhere: CLIENT_ELSEWHERE,
};

/**
 * Checks the options of a client, copies them and fills in the defaults.
 *
 * @throws ConfigurationInvalidError that names the wrong option and the reason
 */
export function resolveClientOptions(name: string, given: HttpRemoteClientOptions): ResolvedClientOptions {
  const owner = `client "${name}"`;
  if (typeof given !== 'object' || given === null) {
    throw new ConfigurationInvalidError(
      `${owner} has no options: give at least a baseUrl, not ${kindOf(given)}`,
    );
  }
  const options = readOptions(owner, given, CLIENT_OPTIONS);
  const reject = (why: string): never => {
    throw new ConfigurationInvalidError(`${owner}: ${why}`);
  };
  if (isInstance(options.transport) && options.http) {
    reject('http has no effect beside a transport instance: pass these options to its constructor');
  }
  if (options.limiter && options.limits) reject('limits has no effect beside limiter: leave one of them out');
  return Object.freeze({
    timeoutMs: 10_000,
    validation: 'enforce',
    headers: {},
    http: {},
    transport: 'axios',
    retry: {},
    interceptors: [],
    observers: [],
    ...options,
  });
}

function isInstance(transport: HttpRemoteClientOptions['transport']): transport is HttpTransport {
  return transport !== undefined && typeof transport !== 'string';
}
