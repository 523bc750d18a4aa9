import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { CallbackClaim, CallbackClaims } from '../claim/callback-claims.js';
import { claimKeyOf } from '../claim/callback-key.js';
import { HeldClaim, LEASE_MS } from '../claim/held-claim.js';
import type { EventDispatcher, HandledEvent } from '../dispatch/event-dispatcher.js';
import type { EventHandler, HandlerTable } from '../dispatch/handler-table.js';
import { CallbackNotQueuedError } from '../errors/callback-not-queued.error.js';
import { CallbackRefusedError } from '../errors/callback-refused.error.js';
import { CallbackReply } from '../contract/callback-reply.js';
import { ReplyTooLateError } from '../errors/reply-too-late.error.js';
import type { CallbackOutcome } from '../observe/callback-record.js';
import type { CallbackTrace } from '../observe/callback-trace.js';
import type { CallbackQueue } from '../queue/callback-queue.js';
import type { ReplyEncoder } from '../reply/reply.encoder.js';
import { writeEnvelope } from '../reply/sealed-reply.js';
import { signatureOf } from '../verify/signature.js';
import { CONTENT_TYPES, textAnswer, type CallbackAnswer } from './callback-answer.js';
import type { OpenedCallback } from './callback-opener.js';
import { contextOf } from './handler-context.js';
import type { CallbackReceiverPath } from './receiver-path.js';

const POLL_MS = 100;
/** Of the time that the vendor gives an event, the part after which it is answered. */
const SAFE_PART = 0.8;

/** What two deliveries of one callback are answered with. Each has an envelope of its own. */
type Result =
  | { readonly kind: 'done'; readonly reply?: string | undefined }
  | { readonly kind: 'failed' }
  | { readonly kind: 'not-queued' }
  | { readonly kind: 'closing' }
  | { readonly kind: 'elsewhere' };

/** How a callback ended, for its record. */
interface Ending {
  readonly outcome: CallbackOutcome;
  readonly error?: unknown;
}

/** What handlers did: the answer, unless it was sent before, and the record. */
interface Handled {
  readonly result: Result;
  readonly ending: Ending;
  /** The handlers that need not run again, if the result is a failure. */
  readonly done?: readonly string[];
}

export interface CallbackWorkParts {
  readonly answerWithinMs: number;
  readonly now: () => number;
  readonly claims: CallbackClaims;
  readonly table: HandlerTable;
  readonly dispatcher: EventDispatcher;
  readonly encoder: ReplyEncoder;
  /** Without it all handlers run at once. */
  readonly queue?: CallbackQueue | undefined;
  /** Aborts when the application no longer waits for handlers. */
  readonly signal: AbortSignal;
}

/** The answer to a callback, and its end: handlers may go on after the answer. */
export interface StartedWork {
  readonly answer: Promise<CallbackAnswer>;
  readonly ending: Promise<Ending>;
}

/** Claims an opened callback, runs its handlers, and answers in time. */
export class CallbackWork {
  /** The answers of callbacks in work, by claim. */
  private readonly running = new Map<string, Promise<Result>>();

  /** What ends the wait for handlers when the application closes. */
  private readonly waiting = new Set<() => void>();

  constructor(private readonly parts: CallbackWorkParts) {
    const closeAll = () => {
      for (const close of this.waiting) close();
    };
    parts.signal.addEventListener('abort', closeAll, { once: true });
  }

  /** @param path of the receiver, for the queue */
  start(opened: OpenedCallback, path: string | CallbackReceiverPath, trace: CallbackTrace): StartedWork {
    const { decoded, receiver, text } = opened;
    const handlers = this.parts.table.handlersOf(decoded.eventClass, receiver);
    if (handlers.length === 0) {
      const answer = Promise.resolve(this.answerTo(opened, { kind: 'done' }));
      return { answer, ending: Promise.resolve({ outcome: 'unknown' }) };
    }
    trace.enter('claim');
    const key = claimKeyOf(receiver.scope, decoded.fields, text);
    const running = this.running.get(key);
    if (running) return this.repeated(opened, running);
    return this.claimed(key, opened, path, handlers, trace);
  }

  /** Arrived while this process handles it, or has just answered it. */
  private repeated(opened: OpenedCallback, running: Promise<Result>): StartedWork {
    const answer = running.then((result) => this.answerTo(opened, result));
    return { answer, ending: answer.then(() => ({ outcome: 'duplicate' })) };
  }

  private claimed(
    key: string,
    opened: OpenedCallback,
    path: string | CallbackReceiverPath,
    handlers: readonly EventHandler[],
    trace: CallbackTrace,
  ): StartedWork {
    const { decoded, receiver } = opened;
    const { answerWithinMs: receiversMs = Infinity } = receiver;
    const vendorsMs = Math.min(decoded.description?.answerWithinMs ?? Infinity, receiversMs);
    const deadline = trace.deadline(Math.min(this.parts.answerWithinMs, vendorsMs * SAFE_PART));
    let end: (ending: Ending) => void = () => undefined;
    const ending = new Promise<Ending>((resolve) => (end = resolve));
    const { queue } = this.parts;
    const [now, later] = queue ? split(handlers) : [handlers, []];
    const isSafe = later.length === 0;
    const work: Work = { key, opened, path, now, later, trace, deadline, isSafe };
    const result = this.claimAndHandle(work, end).catch((error: unknown): Result => {
      end({ outcome: 'failed', error });
      return { kind: 'failed' };
    });
    this.running.set(key, result);
    void ending.then(() => this.running.delete(key));
    return { answer: result.then((each) => this.answerTo(opened, each)), ending };
  }

  private async claimAndHandle(work: Work, end: (ending: Ending) => void): Promise<Result> {
    const { key } = work;
    const holder = randomUUID();
    const claims = isRefresh(work.opened) ? NO_CLAIMS : this.parts.claims;
    const claim = await this.claim(claims, key, holder, work.deadline);
    if (claim.state === 'done') {
      end({ outcome: 'duplicate' });
      return { kind: 'done', reply: claim.reply };
    }
    if (claim.state === 'pending') {
      const { label } = work.opened.receiver;
      end({ outcome: 'refused', error: new CallbackRefusedError('elsewhere', label) });
      return { kind: 'elsewhere' };
    }
    const held = new HeldClaim(claims, key, holder, this.parts.signal);
    const handling = this.handle(work, claim.done)
      .catch((error: unknown): Handled => ({
        result: { kind: 'failed' },
        ending: { outcome: 'failed', error },
      }))
      .then(async ({ result, ending, done }) => {
        work.result = result;
        const actual = withAnswer(ending, result, work);
        const error = await this.settle(held, result, done);
        end(error === undefined ? actual : { outcome: 'failed', error });
        return result;
      });
    return this.untilDeadline(handling, work);
  }

  /** Returns what a store of the application throws: the handlers are done, whatever it does. */
  private async settle(held: HeldClaim, result: Result, done?: readonly string[]): Promise<unknown> {
    try {
      if (result.kind === 'done') await held.confirm(result.reply);
      else await held.release(done);
      return undefined;
    } catch (error) {
      return error ?? new Error('the store of claims rejected');
    }
  }

  /** Another process may be handling it: wait until it is done, has failed or died, or the time is over. */
  private async claim(claims: Claims, key: string, holder: string, deadline: number): Promise<CallbackClaim> {
    for (;;) {
      const claim = await claims.claim(key, holder, LEASE_MS);
      const leftMs = deadline - performance.now();
      if (claim.state !== 'pending' || leftMs <= 0 || this.parts.signal.aborted) return claim;
      await delay(Math.min(POLL_MS, leftMs));
    }
  }

  /**
   * What the handlers did is the answer, also if the claim cannot be settled in time: a failure is never answered with 200.
   *
   * Without AbortController or `timers/promises`, which would take as long as the decryption.
   */
  private untilDeadline(handling: Promise<Result>, work: Work): Promise<Result> {
    const { trace, deadline } = work;
    return new Promise((resolve) => {
      const answer = (result: Result) => {
        clearTimeout(timer);
        this.waiting.delete(close);
        trace.answered();
        resolve(result);
      };
      const close = () => answer(work.result ?? { kind: 'closing' });
      const timer = setTimeout(
        () => answer(work.result ?? { kind: work.isSafe ? 'done' : 'not-queued' }),
        Math.max(0, deadline - performance.now()),
      );
      this.waiting.add(close);
      if (this.parts.signal.aborted) close();
      void handling.then(answer);
    });
  }

  private async handle(work: Work, done: readonly string[] | undefined): Promise<Handled> {
    const { opened, now, later, trace, deadline } = work;
    trace.handlers = [...now, ...later].map(({ name }) => name);
    trace.enter(now.length === 0 ? 'dispatch' : 'handle');
    const { signal } = this.parts;
    const queuing = later.length === 0 ? undefined : this.enqueue(work);
    const handled = await this.parts.dispatcher.handle({
      event: opened.decoded.event,
      handlers: now,
      deadline,
      done,
      context: contextOf(opened, { signal, receivedAtMs: trace.startedAtMs }),
    });
    const error = await queuing;
    trace.attempts = handled.attempts;
    trace.reply = handled.reply instanceof CallbackReply ? handled.reply : undefined;
    trace.enter('reply');
    if (error) return { result: { kind: 'not-queued' }, ending: { outcome: 'failed', error } };
    return this.conclude(work, handled);
  }

  /** Returns why it failed. */
  private async enqueue(work: Work): Promise<CallbackNotQueuedError | undefined> {
    const { key, path, opened, trace } = work;
    const { encrypted, decoded } = opened;
    try {
      await this.parts.queue?.add({ id: key, path, encrypted, receivedAtMs: trace.startedAtMs });
      // Too late is not safe: the callback was answered with 503.
      work.isSafe = !trace.isAnswered;
      return undefined;
    } catch (error) {
      return new CallbackNotQueuedError(decoded.id, error);
    }
  }

  private async conclude(work: Work, { reply, failure, done }: HandledEvent): Promise<Handled> {
    const { opened, later, trace, deadline } = work;
    const { decoded, receiver } = opened;
    if (failure) return { result: { kind: 'failed' }, ending: { outcome: 'failed', error: failure }, done };
    // The next repeat is answered with 200.
    if (!work.isSafe) {
      const error = new CallbackNotQueuedError(decoded.id);
      return { result: { kind: 'done' }, ending: { outcome: 'failed', error } };
    }
    const outcome = later.length === 0 ? 'handled' : 'queued';
    const isLate = performance.now() >= deadline;
    if (isLate) {
      const error =
        reply === undefined ? undefined : new ReplyTooLateError(decoded.id, trace.answeredAfterMs);
      return { result: { kind: 'done' }, ending: { outcome: 'late', error } };
    }
    if (reply === undefined) return { result: { kind: 'done' }, ending: { outcome } };
    try {
      const { format, cipher } = receiver;
      const { id: eventId, fields } = decoded;
      const text = await this.parts.encoder.encode(reply, {
        eventId,
        format,
        fields,
        nowMs: this.parts.now(),
      });
      return { result: { kind: 'done', reply: cipher.encrypt(text) }, ending: { outcome } };
    } catch (error) {
      // The handlers did their work: a repetition would not make the reply valid.
      return { result: { kind: 'done' }, ending: { outcome: 'failed', error } };
    }
  }

  private answerTo({ query, receiver, decoded }: OpenedCallback, result: Result): CallbackAnswer {
    switch (result.kind) {
      case 'failed':
        return textAnswer(500);
      case 'closing':
      case 'not-queued':
        return textAnswer(503);
      case 'elsewhere':
        return { ...textAnswer(503), unanswered: true };
      case 'done':
        break;
    }
    const { reply } = result;
    if (reply === undefined) return textAnswer(200, decoded.description?.answerText ?? receiver.answerText);
    const { format, options } = receiver;
    // Robots want the nonce of the request; for apps the replier chooses.
    const nonce = format !== 'xml' ? query.nonce : String(randomInt(1_000_000_000, 9_999_999_999));
    const timestamp = String(Math.floor(this.parts.now() / 1000));
    const signature = signatureOf(options.token, { timestamp, nonce, encrypted: reply });
    const body = writeEnvelope(format, { encrypted: reply, signature, timestamp, nonce });
    return { status: 200, headers: { 'content-type': CONTENT_TYPES[format] }, body };
  }
}

type Claims = Pick<CallbackClaims, 'claim' | 'confirm' | 'release'>;

const NO_CLAIMS: Claims = {
  claim: () => ({ state: 'claimed' }),
  confirm: () => undefined,
  release: () => undefined,
};

/** 企业微信 requests the newest text of a robot several times a minute: the reply to one of these callbacks must never answer the next one. */
function isRefresh({ decoded }: OpenedCallback): boolean {
  return decoded.id === 'bot/stream';
}

/** One callback that this process may handle. */
interface Work {
  readonly key: string;
  readonly opened: OpenedCallback;
  readonly path: string | CallbackReceiverPath;
  /** The handlers that run before the answer, if there is time. */
  readonly now: readonly EventHandler[];
  /** Those that run from the queue. */
  readonly later: readonly EventHandler[];
  readonly trace: CallbackTrace;
  readonly deadline: number;
  /** Whether it may be answered with 200 although handlers go on. */
  isSafe: boolean;
  /** What the handlers did, once they are done. */
  result?: Result;
}

/** With a queue: the replier, and the others. */
function split(
  handlers: readonly EventHandler[],
): [now: readonly EventHandler[], later: readonly EventHandler[]] {
  return [handlers.filter((each) => each.isReplier), handlers.filter((each) => !each.isReplier)];
}

/** The answer may have been sent while the handlers ran. */
function withAnswer(ending: Ending, result: Result, { opened, trace }: Work): Ending {
  if (!trace.isAnswered) return ending;
  const hasReply = result.kind === 'done' && result.reply !== undefined;
  if (ending.outcome !== 'handled' && !(ending.outcome === 'queued' && hasReply)) return ending;
  return {
    outcome: 'late',
    error: hasReply ? new ReplyTooLateError(opened.decoded.id, trace.answeredAfterMs) : undefined,
  };
}
