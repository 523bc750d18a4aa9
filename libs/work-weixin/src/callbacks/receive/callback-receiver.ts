import { setMaxListeners } from 'node:events';
import { settledWithin } from '../../settled-within.js';
import { untilAborted } from '../../until-aborted.js';
import { CallbackRefusedError, type CallbackRefusal } from '../errors/callback-refused.error.js';
import type { CallbackObserver } from '../observe/callback.observer.js';
import type { CallbackOutcome } from '../observe/callback-record.js';
import { CallbackTrace } from '../observe/callback-trace.js';
import { notifyObservers, observed } from '../observe/notify-observers.js';
import { textAnswer, type CallbackAnswer } from './callback-answer.js';
import type { CallbackOpener } from './callback-opener.js';
import { readQuery, type CallbackQueryInput } from './callback-query.js';
import type { CallbackWork } from './callback-work.js';
import { isOwnReply } from './own-reply.js';
import type { FoundReceiver } from './found-receiver.js';
import type { ReceiverFinder } from './receiver-finder.js';
import type { CallbackReceiverPath } from './receiver-path.js';
import { deliverPlain, type PlainAnswer } from './plain-message.js';
import { keptBody, type ReadBody } from './request-body.js';

/**
 * A request at a callback URL, for {@link CallbackReceiver.receive}.
 *
 * @example `{ method: 'POST', path: 'acme/contacts', query: request.query, body: request.body }`
 */
export interface CallbackRequest {
  /** `GET` checks the URL, `POST` brings a callback. */
  readonly method: string;
  /** The path of the URL, `acme/contacts` or with what the option `path` says before it; or what it names. */
  readonly path: string | CallbackReceiverPath;
  /** Parsed, or as text without `?`. */
  readonly query: CallbackQueryInput;
  /** As bytes or text; or parsed, if nothing else is left of it. */
  readonly body?: unknown;
  /** Ends the wait for the answer. The handlers go on. */
  readonly signal?: AbortSignal;
}

/** How a request gets its body: not before it is wanted. */
export type BodySource = (withinMs: number, closing: AbortSignal) => Promise<ReadBody>;

export interface CallbackReceiverParts {
  readonly finder: ReceiverFinder;
  readonly opener: CallbackOpener;
  readonly work: CallbackWork;
  readonly observers: readonly CallbackObserver[];
  readonly now: () => number;
  readonly answerWithinMs: number;
  readonly maxPending: number;
  readonly maxBodyBytes: number;
}

/** The console waits for one second. */
const CHECK_WITHIN_MS = 900;

/**
 * Receives callbacks without a server: for a controller of your own, and for functions that have no server. The module receives
 * those at its path by itself.
 *
 * @see {@link WorkWeixinCallbackModule}
 * @example
 * ```ts
 * const { status, headers, body } = await receiver.receive({ method, path: 'acme/contacts', query, body: text });
 * ```
 */
export class CallbackReceiver {
  readonly #partsOf: () => CallbackReceiverParts;
  private readonly closing = new AbortController();
  /** Callbacks whose handlers are not done. */
  private readonly pending = new Set<Promise<unknown>>();
  private reading = 0;

  /** @internal Injected. The handlers are known once every provider exists. */
  constructor(partsOf: () => CallbackReceiverParts) {
    this.#partsOf = partsOf;
    // Each body that is being read listens.
    setMaxListeners(0, this.closing.signal);
  }

  get #parts(): CallbackReceiverParts {
    return this.#partsOf();
  }

  /**
   * Answers a request: verifies and decrypts it, calls its handlers, and encrypts their reply.
   *
   * @returns the answer to send. It never rejects, unless the signal of the request aborts: then with the reason of the signal
   */
  async receive(request: CallbackRequest): Promise<CallbackAnswer> {
    const { maxBodyBytes } = this.#parts;
    const answer = this.answer(request, () => Promise.resolve(keptBody(request.body, maxBodyBytes)));
    return untilAborted(() => answer, request.signal);
  }

  /**
   * @internal Like `receive`, for the JSON of a message of a robot that came without a URL and without encryption, such as over a long
   * connection.
   * @throws CallbackRefusedError if there is no such robot
   */
  async deliver(
    path: string | CallbackReceiverPath,
    text: string,
    signal?: AbortSignal,
  ): Promise<PlainAnswer> {
    const { finder, now, answerWithinMs } = this.#parts;
    const receiver = await finder.find(path, answerWithinMs);
    return deliverPlain(receiver, text, now(), (sealed) =>
      this.receive({ ...sealed, path, ...(signal && { signal }) }),
    );
  }

  /** @internal Whether there is such a receiver. If the tenant cannot be looked up, there may be none. */
  async has(path: CallbackReceiverPath): Promise<boolean> {
    try {
      await this.find(path);
      return true;
    } catch {
      return false;
    }
  }

  /** @internal Like `receive`, for a request whose body has not been read. */
  async answer(
    request: Omit<CallbackRequest, 'body'>,
    readBody: BodySource,
    trace = new CallbackTrace(this.#parts.now()),
  ): Promise<CallbackAnswer> {
    try {
      switch (request.method) {
        case 'GET':
          return await this.check(request, trace);
        case 'POST':
          return await this.push(request, readBody, trace);
        default:
          throw new CallbackRefusedError('method');
      }
    } catch (error) {
      const refusal = error instanceof CallbackRefusedError ? error : undefined;
      const status = refusal?.status ?? 500;
      this.record(trace, refusal ? 'refused' : 'failed', status, error);
      return textAnswer(status, '', status === 405 ? { allow: 'GET, POST' } : {});
    }
  }

  /** @internal How many callbacks are in work. */
  get pendingCount(): number {
    return this.pending.size;
  }

  /** @internal Refuses further callbacks, and waits for those in work. */
  async close(drainMs: number): Promise<void> {
    this.closing.abort();
    if (this.pending.size === 0) return;
    await settledWithin(drainMs, Promise.all(this.pending));
  }

  private async check(request: Omit<CallbackRequest, 'body'>, trace: CallbackTrace): Promise<CallbackAnswer> {
    const { opener } = this.#parts;
    const query = readQuery(request.query);
    if (!query) throw new CallbackRefusedError('query');
    const receiver = await this.find(request.path);
    trace.name(receiver);
    const answer = textAnswer(200, opener.openEcho(query, receiver, trace));
    this.record(trace, 'checked', answer.status);
    return answer;
  }

  private async push(
    request: Omit<CallbackRequest, 'body'>,
    readBody: BodySource,
    trace: CallbackTrace,
  ): Promise<CallbackAnswer> {
    const { finder, opener, work, observers, answerWithinMs, maxPending } = this.#parts;
    const query = readQuery(request.query);
    if (!query) throw new CallbackRefusedError('query');
    this.refuseIf(this.reading >= maxPending, 'busy');
    this.reading++;
    let body: unknown;
    let receiver;
    try {
      receiver = await finder.find(request.path, answerWithinMs);
      trace.name(receiver);
      const read = await readBody(trace.deadline(answerWithinMs) - performance.now(), this.closing.signal);
      if ('fault' in read) throw new CallbackRefusedError(read.fault, receiver.label);
      ({ body } = read);
    } finally {
      this.reading--;
    }
    const opened = opener.open(body, query, receiver, trace);
    trace.eventId = opened.decoded.id;
    if (isOwnReply(opened)) throw new CallbackRefusedError('own-reply', receiver.label);
    const leftMs = trace.deadline(answerWithinMs) - performance.now();
    const found = finder.address(opened, leftMs);
    const addressed = found instanceof Promise ? await this.counted(found) : found;
    trace.name(addressed);
    this.refuseIf(this.pending.size >= maxPending, 'busy', addressed.label);
    let answer = Promise.resolve(textAnswer(500));
    const ended = observed(observers, trace, async () => {
      try {
        const started = work.start({ ...opened, receiver: addressed }, request.path, trace);
        ({ answer } = started);
        const [{ status }, { outcome, error }] = await Promise.all([answer, started.ending]);
        return { outcome, status, error };
      } catch (error) {
        return { outcome: 'failed', status: 500, error };
      }
    });
    this.pending.add(ended);
    void ended.finally(() => this.pending.delete(ended));
    return answer;
  }

  /** Anybody can name a tenant: no more than `maxPending` are looked up at a time. */
  private find(path: CallbackRequest['path']): FoundReceiver | Promise<FoundReceiver> {
    const { finder, maxPending } = this.#parts;
    if (this.reading >= maxPending) throw new CallbackRefusedError('busy');
    const found = finder.find(path, CHECK_WITHIN_MS);
    return found instanceof Promise ? this.counted(found) : found;
  }

  /** A slow lookup must not let more callbacks in than `maxPending`. */
  private async counted<T>(lookup: Promise<T>): Promise<T> {
    this.reading++;
    try {
      return await lookup;
    } finally {
      this.reading--;
    }
  }

  private refuseIf(isBusy: boolean, reason: CallbackRefusal, receiver?: string): void {
    if (this.closing.signal.aborted) throw new CallbackRefusedError('closing', receiver);
    if (isBusy) throw new CallbackRefusedError(reason, receiver);
  }

  private record(trace: CallbackTrace, outcome: CallbackOutcome, status: number, error?: unknown): void {
    notifyObservers(this.#parts.observers, trace.end(outcome, status, error));
  }
}
