import { Logger } from '@nestjs/common';
import { AttemptLoop, type Answer } from './attempts.js';
import type { HttpRemoteInput } from '../declare/http-remote.input.js';
import { CallProgress } from './call-progress.js';
import { Deadline } from './deadline.js';
import type { CallEnd, HttpRemoteCall } from './http-remote-call.js';
import { OngoingCall } from './ongoing-call.js';
import type { HttpRemoteExchange } from './http-remote-exchange.js';
import { serializeBody } from '../encode/body.encoder.js';
import { encodeParts } from '../encode/input.encoder.js';
import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import { amountOf } from '../lang/kind-of.js';
import type { ApiMetadata } from '../metadata/api-metadata.js';
import { inputClassOf } from '../metadata/input-class.js';
import { readInput, type InputMetadata } from '../metadata/input.reader.js';
import { MAX_TIMEOUT_MS, isTimeoutMs } from '../lang/timeout-ms.js';
import { describeError } from '../errors/describe-error.js';
import type {
  HttpRemoteCallRecord,
  HttpRemoteObserver,
  ObservedCall,
} from '../observe/http-remote.observer.js';
import { PreparedRequest } from './prepared-request.js';
import type { HttpRemoteClient } from '../client/http-remote-client.js';
import { validateInput } from '../validate/input.validator.js';
import { ownValue } from '../lang/plain-data.js';

/** What one call may be told: {@link HttpRemoteSender.send}. */
export interface CallOptions {
  /** Ends the call, wherever it waits. */
  signal?: AbortSignal;
  /**
   * Milliseconds this call may take in all.
   * @default the API's, then the client's
   */
  timeoutMs?: number;
}

/**
 * Takes one input all the way: validate, encode, authorize, send, check, decode.
 *
 * @see {@link createHttpRemoteClient}
 * @see {@link HttpRemoteService}
 */
export class HttpRemoteDispatcher {
  private readonly logger = new Logger('HttpRemote');

  /**
   * @throws DeclarationInvalidError if what is given is no input, as a plain object or the class itself
   * @throws InputInvalidError, InputNotEncodableError, LimitExceededError before anything is sent
   * @throws TransportError, CallTimeoutError, CallAbortedError, ResponseTooLargeError where no complete answer came
   * @throws TransportFailedError where the client's transport fails with an error that is none of the network
   * @throws ClientClosedError if the client is closing
   * @throws AuthorizationFailedError where the client's authoriser fails with an error of its own
   * @throws HttpStatusError, or what the client's check throws, where the answer means failure
   * @throws ResponseUnreadableError where the answer is not what the API declares
   */
  async exchange<TOutput>(
    input: HttpRemoteInput<TOutput>,
    client: HttpRemoteClient,
    options: CallOptions = {},
  ): Promise<HttpRemoteExchange<TOutput>> {
    const metadata = readInput(inputClassOf(input));
    const { api } = metadata;
    const progress = new CallProgress();
    const timeoutMs = timeoutOf(options, api, client);
    const signal = ownValue(options, 'signal');
    const call = new OngoingCall(input, api, client.name, progress, timeoutMs, signal);
    let prepared: PreparedRequest | undefined;
    let error: unknown;
    try {
      client.calls.add(call);
      const run = async () => {
        progress.stage = 'validate';
        try {
          const preparing = prepareRequest(input, metadata, client, call);
          prepared = preparing instanceof Promise ? await preparing : preparing;
        } catch (error) {
          // An interceptor may have had it sent before.
          throw error instanceof HttpRemoteError ? progress.ended(error) : error;
        }
        call.throwIfEnded();
        return exchangeOf(await new AttemptLoop(client, call, progress).run(prepared), progress);
      };
      const limited = () => call.limit(() => intercepted(run, call, client));
      const exchange = api.ignoreLog ? limited() : this.watched(limited, client, api, progress);
      return (await exchange) as HttpRemoteExchange<TOutput>;
    } catch (thrown) {
      error = thrown;
      throw thrown;
    } finally {
      call.close();
      client.calls.delete(call);
      if (!api.ignoreLog && client.observers.length > 0) {
        const record: HttpRemoteCallRecord = {
          client: client.name,
          tenant: client.tenant,
          api: { action: api.action, desc: api.desc, httpMethod: api.httpMethod },
          inputName: call.inputName,
          startedAt: new Date(progress.startedAtMs),
          durationMs: progress.durationMs,
          attempts: progress.attempts,
          status: progress.status,
          error,
          request: () => prepared?.redacted(),
        };
        for (const observer of client.observers) this.report(observer, record);
      }
    }
  }

  /**
   * The request that would be sent, validated and encoded but not authorised. Interceptors do not run.
   *
   * @throws InputInvalidError, InputNotEncodableError
   */
  async prepare<TOutput>(
    input: HttpRemoteInput<TOutput>,
    client: HttpRemoteClient,
    options: CallOptions = {},
  ): Promise<PreparedRequest> {
    const metadata = readInput(inputClassOf(input));
    const { api } = metadata;
    const signal = ownValue(options, 'signal');
    const deadline = new Deadline(timeoutOf(options, api, client), signal, api, new CallProgress());
    try {
      return await deadline.limit(async () => prepareRequest(input, metadata, client, deadline));
    } finally {
      deadline.close();
    }
  }

  /** Inside the observers that stand around calls; the first is the outermost. */
  private watched(
    work: () => Promise<HttpRemoteExchange>,
    { name, baseUrl, observers }: HttpRemoteClient,
    { action, desc, httpMethod }: ApiMetadata,
    progress: CallProgress,
  ): Promise<HttpRemoteExchange> {
    let call: ObservedCall | undefined;
    let next = work;
    for (let i = observers.length - 1; i >= 0; i--) {
      const observer = observers[i];
      if (!observer?.around) continue;
      const seen = (call ??= {
        client: name,
        baseUrl,
        api: { action, desc, httpMethod },
        get attempts() {
          return progress.attempts;
        },
        get status() {
          return progress.status;
        },
        get durationMs() {
          return progress.durationMs;
        },
      });
      const inner = next;
      next = () => this.within(observer, seen, inner);
    }
    return next();
  }

  /** Whatever an observer does, the call is made, once, and ends as it ends. */
  private within(
    observer: HttpRemoteObserver,
    call: ObservedCall,
    work: () => Promise<HttpRemoteExchange>,
  ): Promise<HttpRemoteExchange> {
    let begun: Promise<HttpRemoteExchange> | undefined;
    const run = () => (begun ??= work());
    let own: unknown;
    try {
      own = observer.around?.(call, run);
    } catch (error) {
      this.observerFailed(observer, error);
    }
    const exchange = run();
    Promise.resolve(own).catch((error: unknown) =>
      // The call's own failure may be passed on here: it is no failure of the observer's.
      exchange.then(
        () => this.observerFailed(observer, error),
        (failure: unknown) => failure !== error && this.observerFailed(observer, error),
      ),
    );
    return exchange;
  }

  /** An observer may be asynchronous: neither its time nor its failure is the caller's. */
  private report(observer: HttpRemoteObserver, record: HttpRemoteCallRecord): void {
    const failed = (error: unknown) => this.observerFailed(observer, error);
    try {
      const told = observer.onCall(record);
      if (told) Promise.resolve(told).catch(failed);
    } catch (error) {
      failed(error);
    }
  }

  private observerFailed(observer: HttpRemoteObserver, error: unknown): void {
    this.logger.error(`observer ${observer.constructor.name} failed: ${describeError(error)}`);
  }
}

function timeoutOf(options: CallOptions, api: ApiMetadata, client: HttpRemoteClient): number {
  const timeoutMs = ownValue(options, 'timeoutMs');
  if (timeoutMs !== undefined && !isTimeoutMs(timeoutMs)) {
    throw new ConfigurationInvalidError(
      `timeoutMs must be from 1 to ${MAX_TIMEOUT_MS}, not ${amountOf(timeoutMs)}`,
      { api },
    );
  }
  return timeoutMs ?? api.timeoutMs ?? client.timeoutMs;
}

function intercepted(
  innermost: () => Promise<HttpRemoteExchange>,
  call: HttpRemoteCall,
  { interceptors }: HttpRemoteClient,
): Promise<HttpRemoteExchange> {
  if (interceptors.length === 0) return innermost();
  return interceptors.reduceRight<() => Promise<HttpRemoteExchange>>(
    (next, interceptor) => async () => interceptor.intercept(call, next),
    innermost,
  )();
}

/** At once, unless a rule takes its time or a file has to be read. */
function prepareRequest(
  input: object,
  metadata: InputMetadata,
  client: HttpRemoteClient,
  end: CallEnd,
): Promise<PreparedRequest> | PreparedRequest {
  const write = () => {
    const parts = encodeParts(input, metadata);
    const body = serializeBody(metadata.api, input, parts, end);
    return body instanceof Promise
      ? body.then((content) => new PreparedRequest(client, metadata, parts, content))
      : new PreparedRequest(client, metadata, parts, body);
  };
  const checked = validateInput(input);
  return checked ? checked.then(write) : write();
}

function exchangeOf({ response, output }: Answer, progress: CallProgress): HttpRemoteExchange {
  const { status, headers, setCookies } = response;
  const { attempts, durationMs } = progress;
  return setCookies
    ? { output, status, headers, setCookies, attempts, durationMs }
    : { output, status, headers, attempts, durationMs };
}
