import { Logger } from '@nestjs/common';
import { AttemptLoop } from './attempt.loop.js';
import type { HttpRemoteInput } from './contract/http-remote.input.js';
import { CallProgress } from './call/call-progress.js';
import { Deadline } from './call/deadline.js';
import type { HttpRemoteCall } from './call/http-remote-call.js';
import type { HttpRemoteExchange } from './call/http-remote-exchange.js';
import { serializeBody } from './encode/body.serializer.js';
import { encodeInput } from './encode/input.encoder.js';
import { ConfigurationInvalidError } from './errors/configuration-invalid.error.js';
import { HttpRemoteError } from './errors/http-remote.error.js';
import type { ApiMetadata, DtoClass } from './metadata/api-metadata.js';
import { readInput } from './metadata/input.reader.js';
import { MAX_TIMEOUT_MS, isTimeoutMs } from './metadata/timeout-ms.js';
import { describeError } from './errors/describe-error.js';
import type { HttpRemoteCallRecord, HttpRemoteObserver } from './observe/http-remote.observer.js';
import { PreparedRequest } from './prepared-request.js';
import type { HttpRemoteClient } from './remote/http-remote.client.js';
import { validateInput } from './validate/input.validator.js';

export interface CallOptions {
  /** Ends the call, wherever it waits. */
  signal?: AbortSignal;
  /**
   * Milliseconds this call may take in all.
   * @default the API's, then the client's
   */
  timeoutMs?: number;
}

/** Takes one input all the way: validate, encode, authorize, send, check, decode. */
export class HttpRemoteDispatcher {
  private readonly logger = new Logger('HttpRemote');

  /**
   * @throws InputInvalidError, InputNotEncodableError, LimitExceededError before anything is sent
   * @throws TransportError, CallTimeoutError, CallAbortedError, ResponseTooLargeError where no complete answer came
   * @throws AuthorizationFailedError where the client's authoriser fails with an error of its own
   * @throws HttpStatusError, or what the client's check throws, where the answer means failure
   * @throws ResponseUnreadableError where the answer is not what the API declares
   */
  async exchange<TOutput>(
    input: HttpRemoteInput<TOutput>,
    client: HttpRemoteClient,
    options: CallOptions = {},
  ): Promise<HttpRemoteExchange<TOutput>> {
    const { api } = readInput(input.constructor as DtoClass);
    const progress = new CallProgress();
    const deadline = new Deadline(timeoutOf(options, api, client), options.signal, api, progress);
    const call: HttpRemoteCall = {
      input,
      inputName: input.constructor.name,
      api,
      client: client.name,
      signal: deadline.signal,
      get remainingMs() {
        return deadline.remainingMs;
      },
    };
    let prepared: PreparedRequest | undefined;
    let error: unknown;
    try {
      const run = async () => {
        progress.stage = 'validate';
        try {
          prepared = await prepareRequest(input, client, call.signal);
        } catch (error) {
          // An interceptor may have had it sent before.
          throw error instanceof HttpRemoteError ? progress.ended(error) : error;
        }
        return this.run(prepared, call, client, progress);
      };
      return (await deadline.limit(() => intercepted(run, call, client))) as HttpRemoteExchange<TOutput>;
    } catch (thrown) {
      error = thrown;
      throw thrown;
    } finally {
      deadline.close();
      if (!api.ignoreLog) {
        const record: HttpRemoteCallRecord = {
          client: client.name,
          api: { action: api.action, desc: api.desc, httpMethod: api.httpMethod },
          inputName: call.inputName,
          startedAt: progress.startedAt,
          durationMs: progress.durationMs,
          attempts: progress.attempts,
          status: progress.status,
          error,
          request: () => prepared?.redacted(),
        };
        for (const observer of client.observers) void this.report(observer, record);
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
    const { api } = readInput(input.constructor as DtoClass);
    const deadline = new Deadline(timeoutOf(options, api, client), options.signal, api, new CallProgress());
    try {
      return await deadline.limit(() => prepareRequest(input, client, deadline.signal));
    } finally {
      deadline.close();
    }
  }

  private async run(
    { method, url, headers, body }: PreparedRequest,
    call: HttpRemoteCall,
    client: HttpRemoteClient,
    progress: CallProgress,
  ): Promise<HttpRemoteExchange> {
    call.signal.throwIfAborted();
    const loop = new AttemptLoop(client, call, progress);
    const { response, output } = await loop.run({ method, url, headers, body });
    return {
      output,
      status: response.status,
      headers: response.headers,
      ...(response.setCookies ? { setCookies: response.setCookies } : {}),
      attempts: progress.attempts,
      durationMs: progress.durationMs,
    };
  }

  /** An observer may be asynchronous: neither its time nor its failure is the caller's. */
  private async report(observer: HttpRemoteObserver, record: HttpRemoteCallRecord): Promise<void> {
    try {
      await observer.onCall(record);
    } catch (error) {
      this.logger.error(`observer ${observer.constructor.name} failed: ${describeError(error)}`);
    }
  }
}

function timeoutOf({ timeoutMs }: CallOptions, api: ApiMetadata, client: HttpRemoteClient): number {
  if (timeoutMs !== undefined && !isTimeoutMs(timeoutMs)) {
    throw new ConfigurationInvalidError(`timeoutMs must be from 1 to ${MAX_TIMEOUT_MS}`, { api });
  }
  return timeoutMs ?? api.timeoutMs ?? client.timeoutMs;
}

function intercepted(
  innermost: () => Promise<HttpRemoteExchange>,
  call: HttpRemoteCall,
  { interceptors }: HttpRemoteClient,
): Promise<HttpRemoteExchange> {
  return interceptors.reduceRight<() => Promise<HttpRemoteExchange>>(
    (next, interceptor) => async () => interceptor.intercept(call, next),
    innermost,
  )();
}

async function prepareRequest(
  input: object,
  client: HttpRemoteClient,
  signal: AbortSignal,
): Promise<PreparedRequest> {
  await validateInput(input);
  const metadata = readInput(input.constructor as DtoClass);
  const encoded = encodeInput(input);
  const body = await serializeBody(metadata.api, input, encoded, signal);
  return new PreparedRequest(client, metadata, encoded, body);
}
