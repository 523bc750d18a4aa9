import { Logger } from '@nestjs/common';
import type { AuthorizedRequest } from './authorize/http-authorizer.js';
import type { HttpRemoteInput } from './contract/http-remote.input.js';
import { asTypedError } from './call/as-typed-error.js';
import { Deadline } from './call/deadline.js';
import type { HttpRemoteCall } from './call/http-remote-call.js';
import type { HttpRemoteExchange } from './call/http-remote-exchange.js';
import { readOutput } from './decode/output.reader.js';
import { readBody } from './decode/response.reader.js';
import { serializeBody } from './encode/body.serializer.js';
import { encodeInput } from './encode/input.encoder.js';
import { AuthorizationFailedError } from './errors/authorization-failed.error.js';
import { ConfigurationInvalidError } from './errors/configuration-invalid.error.js';
import { HttpRemoteError } from './errors/http-remote.error.js';
import { ResponseUnreadableError } from './errors/response-unreadable.error.js';
import { TransportError } from './errors/transport.error.js';
import type { ApiMetadata, DtoClass } from './metadata/api-metadata.js';
import { readInput } from './metadata/input.reader.js';
import { MAX_TIMEOUT_MS, isTimeoutMs } from './metadata/timeout-ms.js';
import { describeError } from './errors/describe-error.js';
import type { HttpRemoteCallRecord, HttpRemoteObserver } from './observe/http-remote.observer.js';
import { PreparedRequest } from './prepared-request.js';
import type { HttpRemoteClient } from './remote/http-remote.client.js';
import { validateInput } from './validate/input.validator.js';
import type { WireRequest } from './wire/wire-request.js';
import type { WireResponse } from './wire/wire-response.js';

export interface CallOptions {
  /** Ends the call, wherever it waits. */
  signal?: AbortSignal;
  /**
   * Milliseconds this call may take in all.
   * @default the API's, then the client's
   */
  timeoutMs?: number;
}

/** What is known of a call for its record, as it becomes known. */
interface Progress {
  readonly startedAt: Date;
  /** From the monotonic clock. */
  readonly started: number;
  attempts: number;
  /** Whether the authoriser has been asked for a new grant: once a call. */
  renewed: boolean;
  status?: number | undefined;
  prepared?: PreparedRequest;
}

/** Takes one input all the way: validate, encode, authorize, send, check, decode. */
export class HttpRemoteDispatcher {
  private readonly logger = new Logger('HttpRemote');

  /**
   * @throws InputInvalidError, InputNotEncodableError before anything is sent
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
    const deadline = new Deadline(timeoutOf(options, api, client), options.signal, api);
    const call: HttpRemoteCall = {
      input,
      inputName: input.constructor.name,
      api,
      client: client.name,
      signal: deadline.signal,
    };
    const progress: Progress = {
      startedAt: new Date(),
      started: performance.now(),
      attempts: 0,
      renewed: false,
    };
    let error: unknown;
    try {
      return (await deadline.limit(() =>
        this.intercepted(call, client, progress),
      )) as HttpRemoteExchange<TOutput>;
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
          durationMs: performance.now() - progress.started,
          attempts: progress.attempts,
          status: progress.status,
          error,
          request: () => progress.prepared?.redacted(),
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
    const deadline = new Deadline(timeoutOf(options, api, client), options.signal, api);
    try {
      return await deadline.limit(() => prepareRequest(input, client, deadline.signal));
    } finally {
      deadline.close();
    }
  }

  private intercepted(
    call: HttpRemoteCall,
    client: HttpRemoteClient,
    progress: Progress,
  ): Promise<HttpRemoteExchange> {
    const innermost = () => this.run(call, client, progress);
    return client.interceptors.reduceRight<() => Promise<HttpRemoteExchange>>(
      (next, interceptor) => async () => interceptor.intercept(call, next),
      innermost,
    )();
  }

  private async run(
    call: HttpRemoteCall,
    client: HttpRemoteClient,
    progress: Progress,
  ): Promise<HttpRemoteExchange> {
    progress.prepared = await prepareRequest(call.input, client, call.signal);
    for (;;) {
      call.signal.throwIfAborted();
      const { request, grant } = await authorize(progress.prepared, client, call);
      call.signal.throwIfAborted();
      const response = await attempt(request, client, call, progress);
      try {
        return {
          output: outputOf(response, client, call),
          status: response.status,
          headers: response.headers,
          ...(response.setCookies ? { setCookies: response.setCookies } : {}),
          attempts: progress.attempts,
          durationMs: performance.now() - progress.started,
        };
      } catch (error) {
        if (progress.renewed || !(error instanceof HttpRemoteError)) throw error;
        progress.renewed = true;
        if (!(await renew(error, grant, client, call))) throw error;
      }
    }
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

async function authorize(
  { method, url, headers, body }: PreparedRequest,
  { authorizer }: HttpRemoteClient,
  call: HttpRemoteCall,
): Promise<AuthorizedRequest<unknown>> {
  const request: WireRequest = { method, url, headers, body };
  if (!authorizer) return { request, grant: undefined };
  try {
    return await authorizer.authorize(request, call);
  } catch (error) {
    throw asTypedError(error, call, (what) => new AuthorizationFailedError(`the authoriser failed: ${what}`));
  }
}

async function renew(
  refusal: HttpRemoteError,
  grant: unknown,
  { authorizer }: HttpRemoteClient,
  call: HttpRemoteCall,
): Promise<boolean> {
  try {
    return (await authorizer?.renew(refusal, grant, call)) ?? false;
  } catch (error) {
    throw asTypedError(error, call, (what) => new AuthorizationFailedError(`the authoriser failed: ${what}`));
  }
}

async function attempt(
  request: WireRequest,
  client: HttpRemoteClient,
  call: HttpRemoteCall,
  progress: Progress,
): Promise<WireResponse> {
  progress.attempts++;
  progress.status = undefined;
  try {
    const response = await client.transport.send(request, call.signal);
    progress.status = response.status;
    return response;
  } catch (error) {
    throw asTypedError(
      error,
      call,
      (what, code) => new TransportError(`the transport failed: ${what}`, { code }),
    );
  }
}

function outputOf(response: WireResponse, { check }: HttpRemoteClient, call: HttpRemoteCall): unknown {
  const { api } = call;
  let parsed: { readonly data: unknown } | undefined;
  const read = () => (parsed ??= { data: readBody(api, response) }).data;
  try {
    check.check(response, read, call);
  } catch (error) {
    throw asTypedError(
      error,
      call,
      (what) => new ResponseUnreadableError(`the response check failed: ${what}`),
    );
  }
  return readOutput(api, response, read());
}
