import { Logger } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import type { ResponseCheck } from '../check/response.check.js';
import type { ClientSettings } from '../client/client-settings.js';
import { readOutput } from '../decode/output.decoder.js';
import { loadReader, readBody } from '../decode/response.reader.js';
import { ONE_SHOT } from '../encode/body.encoder.js';
import { AuthorizationFailedError } from '../errors/authorization-failed.error.js';
import { describeError } from '../errors/describe-error.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import { LimitExceededError } from '../errors/limit-exceeded.error.js';
import { toHttpRemoteError } from '../errors/to-http-remote-error.js';
import type { CallPermit } from '../limit/call.limiter.js';
import type { RetryPolicy } from '../retry/retry.policy.js';
import { toTransportError } from '../send/transport-failure.js';
import { ResponseType } from '../metadata/response-type.js';
import { isStreamedBody } from '../wire/streamed-body.js';
import type { WireRequest } from '../wire/wire-request.js';
import type { WireResponse } from '../wire/wire-response.js';
import type { Call } from './call.js';
import { checkBytes, checkFailed } from './check-bytes.js';
import { downloadOnce } from './download-attempt.js';
import type { FileDownload } from './file-download.js';
import type { HttpRemoteExchange } from './http-remote-exchange.js';

interface FailedAttempt {
  readonly failure: HttpRemoteError;
  /** The grant of the authorizer that the attempt was sent with. */
  readonly grant: unknown;
}

const NO_LIMIT: CallPermit = { release: () => undefined };
const logger = new Logger('HttpRemote');

/**
 * Sends an encoded request until an attempt succeeds, or until another attempt would not help.
 *
 * @param renewRequest makes the request of another attempt, if the remote accepts each request only once
 */
export async function runAttempts(
  firstRequest: WireRequest,
  call: Call,
  client: ClientSettings,
  renewRequest?: () => Promise<WireRequest>,
): Promise<HttpRemoteExchange> {
  if (call.opened) await abandon(call.opened);
  let delayAfter: ReturnType<RetryPolicy['follow']> | undefined;
  for (let request = firstRequest; ; request = renewRequest ? await renewRequest() : request) {
    const result = await attemptOnce(request, call, client);
    if ('output' in result) return result;
    const { failure, grant } = result;
    if (await renew(failure, grant, call, client)) {
      if (isSpent(request)) throw call.asCallError(failure).notSentAgain(ONE_SHOT);
      continue;
    }
    delayAfter ??= client.retry?.follow(call);
    const delayMs = delayAfter?.(failure);
    // If there is no time for the delay, a timeout would only hide the failure.
    if (delayMs === undefined || delayMs >= call.remainingMs) throw call.asCallError(failure);
    if (isSpent(request)) throw call.asCallError(failure).notSentAgain(ONE_SHOT);
    call.stage = 'retry';
    await delay(delayMs, undefined, { signal: call.signal }).catch(() => call.throwIfEnded());
  }
}

/** Limit, authorize, send, check, decode. Waits for a port only if it returns a promise, of whatever realm or library. */
async function attemptOnce(
  request: WireRequest,
  call: Call,
  client: ClientSettings,
): Promise<HttpRemoteExchange | FailedAttempt> {
  const { authorizer, limiter, transport } = client;
  let authorized = request;
  let grant: unknown;
  let permit = NO_LIMIT;
  let wrap = limiterFailed;
  try {
    if (limiter) {
      call.stage = 'limit';
      const acquiring = limiter.acquire(call);
      const acquired = isPromise(acquiring) ? await acquiring : acquiring;
      if (call.endedBy) {
        release(acquired);
        throw call.endedBy;
      }
      permit = acquired;
    }
    if (authorizer) {
      call.stage = 'authorize';
      wrap = authorizerFailed;
      const authorizing = authorizer.authorize(request, call);
      ({ request: authorized, grant } = isPromise(authorizing) ? await authorizing : authorizing);
      call.throwIfEnded();
    }
  } catch (thrown) {
    const error = errorBeforeSending(thrown, call, wrap);
    release(permit, error);
    throw error;
  }

  let response: WireResponse | undefined;
  let error: unknown;
  let isHandedOver = false;
  try {
    call.sending(authorized);
    if (call.download) {
      const ended = (reason: Error | undefined) => release(permit, reason);
      const opened = await downloadOnce(authorized, call, client, call.download, ended);
      isHandedOver = true;
      return opened;
    }
    response = await transport.send(authorized, call);
    call.received(response);
    const loading = loadReader(call.api);
    if (loading) await loading;
    const decoding = checkAndDecode(response, call, client);
    const output: unknown = decoding instanceof Promise ? await decoding : decoding;
    if (client.check.rejected) call.rejected = countRejected(client.check, output);
    return exchangeOf(response, output, call);
  } catch (thrown) {
    error = attemptError(thrown, call, response !== undefined || call.status !== undefined);
    // A timeout, for example, ends the whole call.
    if (!(error instanceof HttpRemoteError) || error === call.endedBy) throw error;
    const failure = error;
    call.failed(failure);
    return { failure, grant };
  } finally {
    if (!isHandedOver) release(permit, error);
  }
}

/** An interceptor calls `next` again: the permit of the file that it got before may be the only one. */
async function abandon({ stream, ended }: FileDownload): Promise<void> {
  stream.destroy();
  await ended;
}

/** Whether the body was read from a stream that cannot be opened again. */
function isSpent({ body }: WireRequest): boolean {
  return isStreamedBody(body) && body.isSpent === true;
}

/** The output. A check that returns nothing is not waited for. */
function checkAndDecode(response: WireResponse, call: Call, client: ClientSettings): unknown {
  const { api } = call;
  if (api.responseType === ResponseType.Bytes) {
    return checkBytes(response, call, client).then(() => response.body);
  }
  const { check } = client;
  let parsed: { readonly data: unknown } | undefined;
  const read = () => (parsed ??= { data: readBody(api, response, (text) => call.mask(text)) }).data;
  const fail = (error: unknown): never => {
    throw toHttpRemoteError(error, call, checkFailed);
  };
  let checking: void | Promise<void>;
  try {
    checking = check.check(response, read, call);
  } catch (error) {
    return fail(error);
  }
  return checking
    ? Promise.resolve(checking).then(() => readOutput(api, response, read()), fail)
    : readOutput(api, response, read());
}

/** The call has its output already: a bug in the check must not fail it. */
function countRejected(check: ResponseCheck, output: unknown): Call['rejected'] {
  try {
    return check.rejected?.(output);
  } catch (thrown) {
    logger.error(`the check failed to count what was rejected: ${describeError(thrown)}`);
    return undefined;
  }
}

function exchangeOf(
  { status, headers, setCookies }: WireResponse,
  output: unknown,
  { attempts, durationMs }: Call,
): HttpRemoteExchange {
  return setCookies
    ? { output, status, headers, setCookies, attempts, durationMs }
    : { output, status, headers, attempts, durationMs };
}

/** If the limiter fails here, the attempt has its result already. */
function release(permit: CallPermit, error?: unknown): void {
  try {
    permit.release(error instanceof HttpRemoteError ? error : undefined);
  } catch (thrown) {
    logger.error(`the limiter failed to release a permit: ${describeError(thrown)}`);
  }
}

/** Asks the authorizer for a new grant if it finds that the old one was rejected. */
async function renew(
  failure: HttpRemoteError,
  grant: unknown,
  call: Call,
  { authorizer }: ClientSettings,
): Promise<boolean> {
  // An object that only looks like an HttpAuthorizer may lack maxRenewals.
  if (!authorizer || call.renewals >= (authorizer.maxRenewals ?? 1)) return false;
  if (failure.stage === 'send') return false;
  call.stage = 'authorize';
  try {
    const isRenewed = await authorizer.renew(failure, grant, call);
    if (isRenewed) call.renewals++;
    return isRenewed;
  } catch (error) {
    throw errorBeforeSending(error, call, authorizerFailed);
  }
}

function attemptError(thrown: unknown, call: Call, hasResponse: boolean): unknown {
  if (!hasResponse) return toHttpRemoteError(thrown, call, transportFailed);
  // A check may throw an error that elsewhere means that nothing was sent.
  if (thrown instanceof HttpRemoteError && thrown !== call.endedBy && thrown.outcome === 'not-sent') {
    return thrown.endingIn('unknown');
  }
  return thrown;
}

/** An error before this attempt was sent. Several calls may share the error, so no call writes its own outcome on it. */
function errorBeforeSending(thrown: unknown, call: Call, wrap: (what: string) => HttpRemoteError): unknown {
  const error = toHttpRemoteError(thrown, call, wrap);
  if (error === call.endedBy) return error;
  // An earlier attempt may have changed something: its error matters more to the caller than why no retry was sent.
  if (call.outcome === 'unknown') {
    return call.asCallError(call.lastError ?? wrap(describeError(thrown)).about(call.api));
  }
  return error instanceof HttpRemoteError && error.outcome !== 'not-sent'
    ? error.endingIn('not-sent')
    : error;
}

const limiterFailed = (what: string): HttpRemoteError =>
  new LimitExceededError(`the limiter failed: ${what}`);
const authorizerFailed = (what: string): HttpRemoteError =>
  new AuthorizationFailedError(`the authorizer failed: ${what}`);
const transportFailed = (_what: string, error: unknown) => toTransportError(error, { isSent: true });

/** A promise of a library, or of another realm such as Jest's, is not an instance of Promise. */
function isPromise<T>(value: PromiseLike<T> | T): value is PromiseLike<T> {
  return typeof (value as { readonly then?: unknown } | undefined)?.then === 'function';
}
