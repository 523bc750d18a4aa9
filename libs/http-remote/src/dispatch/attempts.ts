import { Logger } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import type { AuthorizedRequest } from '../authorize/http.authorizer.js';
import { toHttpRemoteError } from '../errors/to-http-remote-error.js';
import type { CallProgress } from './call-progress.js';
import type { OngoingCall } from './ongoing-call.js';
import { readOutput } from '../decode/output.decoder.js';
import { loadReader, readBody } from '../decode/response.reader.js';
import { AuthorizationFailedError } from '../errors/authorization-failed.error.js';
import { describeError } from '../errors/describe-error.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import { LimitExceededError } from '../errors/limit-exceeded.error.js';
import { ResponseUnreadableError } from '../errors/response-unreadable.error.js';
import type { CallPermit } from '../limit/call.limiter.js';
import { secretsOfInput, secretsOfRequest } from '../observe/redact.js';
import { PreparedRequest } from './prepared-request.js';
import type { RetryPolicy } from '../retry/retry.policy.js';
import type { HttpRemoteClient } from '../client/http-remote-client.js';
import { toTransportError } from '../send/transport-failure.js';
import type { WireRequest } from '../wire/wire-request.js';
import type { WireResponse } from '../wire/wire-response.js';

export interface Answer {
  readonly response: WireResponse;
  readonly output: unknown;
}

interface FailedAttempt {
  readonly failure: HttpRemoteError;
  /** What it was authorised with. */
  readonly grant: unknown;
}

const NO_LIMIT: CallPermit = { release: () => undefined };

/** Sends one encoded request until it is answered, or until repeating it is of no use. */
export class AttemptLoop {
  /** What went out: an answer may repeat the token of an earlier attempt. */
  private readonly authorized: WireRequest[] = [];

  constructor(
    private readonly client: HttpRemoteClient,
    private readonly call: OngoingCall,
    private readonly progress: CallProgress,
  ) {}

  async run(request: WireRequest): Promise<Answer> {
    const { client, call } = this;
    let delayAfter: ReturnType<RetryPolicy['follow']> | undefined;
    call.secrets = () => this.secretsOf(request);
    for (;;) {
      const ended = await this.once(request);
      if ('response' in ended) return ended;
      const { failure, grant } = ended;
      if (await this.renew(failure, grant)) continue;
      delayAfter ??= client.retry?.follow(call);
      const delayMs = delayAfter?.(failure);
      // A wait that the call has no time for would only replace the reason by a time-out.
      if (delayMs === undefined || delayMs >= call.remainingMs) throw this.progress.ended(failure);
      await this.wait(delayMs);
    }
  }

  private async once(request: WireRequest): Promise<Answer | FailedAttempt> {
    const { client, call, progress } = this;
    const acquiring = this.acquire();
    const permit = isPromise(acquiring) ? await acquiring : acquiring;
    let error: unknown;
    try {
      const authorizing = this.authorize(request);
      const { request: authorized, grant } = isPromise(authorizing) ? await authorizing : authorizing;
      progress.sending();
      this.authorized.push(authorized);
      let response: WireResponse | undefined;
      try {
        response = await client.transport.send(authorized, call);
        progress.status = response.status;
        progress.stage = 'check';
        const loading = loadReader(call.api);
        if (loading) await loading;
        const output = outputOf(response, client, call);
        return { response, output: isPromise(output) ? await output : output };
      } catch (thrown) {
        const failure = this.failureOf(thrown, response);
        error = failure;
        return { failure, grant };
      }
    } catch (thrown) {
      error = thrown;
      throw thrown;
    } finally {
      this.release(permit, error);
    }
  }

  private secretsOf(request: WireRequest): string[] {
    return [
      ...secretsOfInput(this.call.input),
      ...(request instanceof PreparedRequest ? request.secrets() : []),
      ...this.authorized.flatMap((each) => secretsOfRequest(each)),
    ];
  }

  /** A limiter that cannot take its permit back must not turn an answer into an error. */
  private release(permit: CallPermit, failure?: unknown): void {
    try {
      permit.release(failure instanceof HttpRemoteError ? failure : undefined);
    } catch (error) {
      new Logger('HttpRemote').error(`the limiter failed to take back a permit: ${describeError(error)}`);
    }
  }

  private acquire(): Promise<CallPermit> | CallPermit {
    const { client, call, progress } = this;
    const { limiter } = client;
    if (!limiter) return NO_LIMIT;
    progress.stage = 'limit';
    return this.ask(
      () => limiter.acquire(call),
      limiterFailed,
      // The caller left while the permit was on its way to it.
      (permit) => this.release(permit),
    );
  }

  private authorize(request: WireRequest): Promise<AuthorizedRequest<unknown>> | AuthorizedRequest<unknown> {
    const { client, call, progress } = this;
    const { authorizer } = client;
    if (!authorizer) return { request, grant: undefined };
    progress.stage = 'authorize';
    return this.ask(() => authorizer.authorize(request, call), authoriserFailed);
  }

  /** What a port gives before a sending; waits for none that has its answer at hand. */
  private ask<T>(
    port: () => Promise<T> | T,
    wrap: (what: string) => HttpRemoteError,
    giveBack?: (answer: T) => void,
  ): Promise<T> | T {
    try {
      const answer = port();
      if (!isPromise(answer)) return this.taken(answer, giveBack);
      return Promise.resolve(answer)
        .then((late) => this.taken(late, giveBack))
        .catch((error: unknown) => {
          throw this.settled(error, wrap);
        });
    } catch (error) {
      throw this.settled(error, wrap);
    }
  }

  private taken<T>(answer: T, giveBack?: (answer: T) => void): T {
    if (this.call.endedBy) giveBack?.(answer);
    this.call.throwIfEnded();
    return answer;
  }

  /** What ends the call whatever comes of it, as its deadline does, is thrown. */
  private failureOf(thrown: unknown, response: WireResponse | undefined): HttpRemoteError {
    const { call, progress } = this;
    const error = response ? thrown : toHttpRemoteError(thrown, call, transportFailed);
    if (!(error instanceof HttpRemoteError) || error === call.endedBy) throw error;
    // A check may throw what elsewhere means that nothing was sent.
    if (progress.status !== undefined && error.outcome === 'not-sent') error.endingIn('unknown');
    progress.failed(error);
    return error;
  }

  private async renew(failure: HttpRemoteError, grant: unknown): Promise<boolean> {
    const { client, call, progress } = this;
    const { authorizer } = client;
    // An authorizer that is no subclass of the port may lack the bound.
    if (!authorizer || progress.renewals >= (authorizer.maxRenewals ?? 1)) return false;
    if (failure.stage === 'send') return false;
    progress.stage = 'authorize';
    try {
      const isRenewed = await authorizer.renew(failure, grant, call);
      if (isRenewed) progress.renewals++;
      return isRenewed;
    } catch (error) {
      throw this.settled(error, authoriserFailed);
    }
  }

  private async wait(delayMs: number): Promise<void> {
    const { call, progress } = this;
    progress.stage = 'retry';
    await delay(delayMs, undefined, { signal: call.signal }).catch(() => call.throwIfEnded());
  }

  /** An error from before a sending. It may be shared by many calls: none may write its own outcome on it. */
  private settled(error: unknown, wrap: (what: string) => HttpRemoteError): unknown {
    const { call, progress } = this;
    const typed = toHttpRemoteError(error, call, wrap);
    if (typed === call.endedBy) return typed;
    // The caller has to know of the attempt that may have been acted on, rather than of what kept it from being repeated.
    if (progress.outcome === 'unknown') {
      return progress.ended(progress.lastError ?? wrap(describeError(error)).about(call.api));
    }
    return typed instanceof HttpRemoteError && typed.outcome !== 'not-sent'
      ? typed.endingIn('not-sent')
      : typed;
  }
}

function outputOf(response: WireResponse, { check }: HttpRemoteClient, call: OngoingCall): unknown {
  const { api } = call;
  let parsed: { readonly data: unknown } | undefined;
  const read = () => (parsed ??= { data: readBody(api, response, (text) => call.mask(text)) }).data;
  const fail = (error: unknown): never => {
    throw toHttpRemoteError(error, call, checkFailed);
  };
  let checked: void | Promise<void>;
  try {
    checked = check.check(response, read, call);
  } catch (error) {
    return fail(error);
  }
  return checked
    ? Promise.resolve(checked).then(() => readOutput(api, response, read()), fail)
    : readOutput(api, response, read());
}

const limiterFailed = (what: string) => new LimitExceededError(`the limiter failed: ${what}`);
const authoriserFailed = (what: string) => new AuthorizationFailedError(`the authoriser failed: ${what}`);
const transportFailed = (_what: string, error: unknown) => toTransportError(error, { isSent: true });
const checkFailed = (what: string) => new ResponseUnreadableError(`the response check failed: ${what}`);

/** A host's promise may be of another realm, as in its tests, or of a library. */
function isPromise<T>(value: PromiseLike<T> | T): value is PromiseLike<T> {
  return typeof (value as { readonly then?: unknown } | undefined)?.then === 'function';
}
