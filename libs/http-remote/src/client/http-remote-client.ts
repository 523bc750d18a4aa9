import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import type { HttpAuthorizer } from '../authorize/http.authorizer.js';
import { HttpStatusCheck } from '../check/http-status.check.js';
import type { ResponseCheck } from '../check/response.check.js';
import type { CallLimiter } from '../limit/call.limiter.js';
import type { HttpRemoteLimits } from '../limit/limits.options.js';
import { QueueingLimiter } from '../limit/queueing.limiter.js';
import type { HttpRemoteObserver } from '../observe/http-remote.observer.js';
import { redactHeaders } from '../observe/redact.js';
import { RetryPolicy } from '../retry/retry.policy.js';
import { AxiosTransport } from '../send/axios.transport.js';
import type { HttpTransport } from '../send/http.transport.js';
import { UndiciTransport } from '../send/undici.transport.js';
import { CallsInFlight } from './calls-in-flight.js';
import {
  resolveClientOptions,
  type HttpRemoteClientOptions,
  type ResolvedClientOptions,
} from './client.options.js';
import type { HttpRemoteInterceptor } from './http-remote.interceptor.js';

export type { HttpRemoteClientOptions } from './client.options.js';

/**
 * A remote system, ready to be called.
 *
 * @see {@link createHttpRemoteClient}
 */
export interface HttpRemoteClient {
  readonly name: string;
  /** The tenant that all its calls are for, if there is one: records and logs name it. */
  readonly tenant?: string | undefined;
  /** Ends with a slash. */
  readonly baseUrl: string;
  readonly timeoutMs: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly transport: HttpTransport;
  readonly authorizer: HttpAuthorizer | undefined;
  readonly check: ResponseCheck;
  readonly retry: RetryPolicy | undefined;
  readonly limiter: CallLimiter | undefined;
  readonly interceptors: readonly HttpRemoteInterceptor[];
  readonly observers: readonly HttpRemoteObserver[];
  /** @internal The calls that are not over. */
  readonly calls: CallsInFlight;
  /**
   * Refuses new calls and those that wait for their turn, waits for those on their way, then ends what the client opened by
   * itself. May be called again.
   *
   * @param withinMs after which calls that are not over are ended: 5,000 milliseconds by default
   */
  close(withinMs?: number): Promise<void>;
}

/**
 * Checks a client's options and fills in the defaults.
 *
 * @throws ConfigurationInvalidError saying which option is wrong and why
 * @example
 * ```ts
 * const client = createHttpRemoteClient('erp', { baseUrl: 'https://erp.example/api/' });
 * const order = await new HttpRemoteSender(new HttpRemoteDispatcher(), client).send(GetOrder.from({ number: 'A-1' }));
 * await client.close();
 * ```
 */
export function createHttpRemoteClient(name: string, given: HttpRemoteClientOptions): HttpRemoteClient {
  const options = resolveClientOptions(name, given);
  const { baseUrl, retry, limits } = options;
  // An instance belongs to the application, which closes it.
  const ownTransport = typeof options.transport === 'string' ? openTransport(options) : undefined;
  const queueing = limits && limiterOf(name, baseUrl, limits);
  const calls = new CallsInFlight();
  return {
    name,
    baseUrl,
    timeoutMs: options.timeoutMs,
    headers: printedRedacted(options.headers),
    transport: ownTransport ?? (options.transport as HttpTransport),
    authorizer: options.authorizer,
    check: options.check ?? new HttpStatusCheck(),
    retry: retry === false ? undefined : new RetryPolicy(retry),
    limiter: options.limiter ?? queueing,
    interceptors: options.interceptors,
    observers: options.observers,
    calls,
    close: async (withinMs = CLOSE_WITHIN_MS) => {
      const over = calls.close(withinMs);
      await queueing?.close();
      await over;
      await ownTransport?.close();
    },
  };
}

/** Less than the ten seconds a container gets before it is killed. */
const CLOSE_WITHIN_MS = 5_000;

/** None where nothing is limited: it would cost every call. */
function limiterOf(name: string, baseUrl: string, limits: HttpRemoteLimits): QueueingLimiter | undefined {
  if (!QueueingLimiter.limitsAnything(limits)) return undefined;
  // Programs that share a Redis may call different remotes by the same name.
  const digest = createHash('sha256').update(baseUrl).digest('hex').slice(0, 16);
  return new QueueingLimiter({ owner: `client "${name}"`, key: `${name}:${digest}`, limits });
}

/** Adds nothing but a way to print them: only their names are shown. */
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
