import { Logger } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import type { AuthorizedRequest } from './authorize/http-authorizer.js';
import { asTypedError } from './call/as-typed-error.js';
import type { CallProgress } from './call/call-progress.js';
import type { HttpRemoteCall } from './call/http-remote-call.js';
import { readOutput } from './decode/output.reader.js';
import { readBody } from './decode/response.reader.js';
import { AuthorizationFailedError } from './errors/authorization-failed.error.js';
import { describeError } from './errors/describe-error.js';
import { HttpRemoteError } from './errors/http-remote.error.js';
import { LimitExceededError } from './errors/limit-exceeded.error.js';
import { ResponseUnreadableError } from './errors/response-unreadable.error.js';
import { TransportError } from './errors/transport.error.js';
import type { CallPermit } from './limit/call.limiter.js';
import type { RetryPolicy } from './retry/retry.policy.js';
import type { HttpRemoteClient } from './remote/http-remote.client.js';
import type { WireRequest } from './wire/wire-request.js';
import type { WireResponse } from './wire/wire-response.js';

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
  constructor(
    private readonly client: HttpRemoteClient,
    private readonly call: HttpRemoteCall,
    private readonly progress: CallProgress,
  ) {}

  async run(request: WireRequest): Promise<Answer> {
    const { client, call } = this;
    let delayAfter: ReturnType<RetryPolicy['follow']> | undefined;
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
    const permit = await this.acquire();
    let error: unknown;
    try {
      const { request: authorized, grant } = await this.authorize(request);
      const ended = await this.attempt(authorized);
      if (!(ended instanceof HttpRemoteError)) return ended;
      error = ended;
      return { failure: ended, grant };
    } catch (thrown) {
      error = thrown;
      throw thrown;
    } finally {
      this.release(permit, error);
    }
  }

  /** A limiter that cannot take its permit back must not turn an answer into an error. */
  private release(permit: CallPermit, failure?: unknown): void {
    try {
      permit.release(failure instanceof HttpRemoteError ? failure : undefined);
    } catch (error) {
      new Logger('HttpRemote').error(`the limiter failed to take back a permit: ${describeError(error)}`);
    }
  }

  private async acquire(): Promise<CallPermit> {
    const { client, call, progress } = this;
    if (!client.limiter) return NO_LIMIT;
    progress.stage = 'limit';
    try {
      const permit = await client.limiter.acquire(call);
      // The caller left while the permit was on its way to it.
      if (call.signal.aborted) this.release(permit);
      call.signal.throwIfAborted();
      return permit;
    } catch (error) {
      throw this.settled(error, (what) => new LimitExceededError(`the limiter failed: ${what}`));
    }
  }

  private async authorize(request: WireRequest): Promise<AuthorizedRequest<unknown>> {
    const { client, call, progress } = this;
    if (!client.authorizer) return { request, grant: undefined };
    progress.stage = 'authorize';
    try {
      const authorized = await client.authorizer.authorize(request, call);
      call.signal.throwIfAborted();
      return authorized;
    } catch (error) {
      throw this.settled(error, (what) => new AuthorizationFailedError(`the authoriser failed: ${what}`));
    }
  }

  /** What ends the call whatever comes of it, as its deadline does, is thrown. */
  private async attempt(request: WireRequest): Promise<Answer | HttpRemoteError> {
    const { client, call, progress } = this;
    progress.sending();
    try {
      const response = await this.send(request);
      progress.status = response.status;
      progress.stage = 'check';
      return { response, output: await outputOf(response, client, call) };
    } catch (error) {
      if (!(error instanceof HttpRemoteError) || error === call.signal.reason) throw error;
      // A check may throw what elsewhere means that nothing was sent.
      if (progress.status !== undefined && error.outcome === 'not-sent') error.endingIn('unknown');
      progress.failed(error);
      return error;
    }
  }

  private async send(request: WireRequest): Promise<WireResponse> {
    try {
      return await this.client.transport.send(request, this.call.signal);
    } catch (error) {
      throw asTypedError(
        error,
        this.call,
        (what, code) => new TransportError(`the transport failed: ${what}`, { code }),
      );
    }
  }

  private async renew(failure: HttpRemoteError, grant: unknown): Promise<boolean> {
    const { client, call, progress } = this;
    if (progress.isRenewed || failure.stage === 'send') return false;
    progress.stage = 'authorize';
    try {
      return (progress.isRenewed = (await client.authorizer?.renew(failure, grant, call)) ?? false);
    } catch (error) {
      throw this.settled(error, (what) => new AuthorizationFailedError(`the authoriser failed: ${what}`));
    }
  }

  private async wait(delayMs: number): Promise<void> {
    const { signal } = this.call;
    this.progress.stage = 'retry';
    await delay(delayMs, undefined, { signal }).catch(() => signal.throwIfAborted());
  }

  /** An error from before a sending. It may be shared by many calls: none may write its own outcome on it. */
  private settled(error: unknown, wrap: (what: string) => HttpRemoteError): unknown {
    const { call, progress } = this;
    const typed = asTypedError(error, call, wrap);
    if (typed === call.signal.reason) return typed;
    // The caller has to know of the attempt that may have been acted on, rather than of what kept it from being repeated.
    if (progress.outcome === 'unknown') {
      return progress.ended(progress.lastError ?? wrap(describeError(error)).about(call.api));
    }
    return typed instanceof HttpRemoteError && typed.outcome !== 'not-sent'
      ? typed.endingIn('not-sent')
      : typed;
  }
}

async function outputOf(
  response: WireResponse,
  { check }: HttpRemoteClient,
  call: HttpRemoteCall,
): Promise<unknown> {
  const { api } = call;
  let parsed: { readonly data: unknown } | undefined;
  const read = () => (parsed ??= { data: readBody(api, response) }).data;
  try {
    const checked = check.check(response, read, call);
    if (checked) await checked;
  } catch (error) {
    throw asTypedError(
      error,
      call,
      (what) => new ResponseUnreadableError(`the response check failed: ${what}`),
    );
  }
  return readOutput(api, response, read());
}
